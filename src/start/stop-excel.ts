// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from 'node:fs';
import path from 'node:path';
import { say, sayFault } from './say';
import { forgetInExcel, hasDesktopExcel } from './sideload/excel';
import { NoNpm } from './sideload/office-tool';
import { sideloadManifest } from './sideload/sideload-site';

/* `npm run stop:excel`: has Excel forget the add-in, for when `npm run start:excel` could not do so itself. */

const FAILED = 1;

const manifest = sideloadManifest(path.resolve(import.meta.dirname, '../..'));
if (!hasDesktopExcel(process.platform) || !existsSync(manifest)) {
  say(({ nothingToForget }) => nothingToForget);
} else {
  try {
    await forgetInExcel(manifest, process.env.npm_execpath);
    say(({ forgotten }) => forgotten);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sayFault((texts) => (error instanceof NoNpm ? texts.noNpm : texts.notForgotten(reason)));
    process.exitCode = FAILED;
  }
}
