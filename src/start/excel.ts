// SPDX-License-Identifier: EUPL-1.2

import path from 'node:path';
import { certificateFor, optionsOfProcess } from './prepare';
import { say, sayFault } from './say';
import { forgetInExcel, hasDesktopExcel, openInExcel } from './sideload/excel';
import { NoNpm } from './sideload/office-tool';
import { serveForExcel, sideloadManifest } from './sideload/sideload-site';
import { USUAL_PORT } from './site/workbench-site';
import { whenStopped } from './until-stopped';

/*
 * `npm run start:excel`: builds the add-in, serves it and opens Excel with it; where there is no Excel for the desktop,
 * or for `--web`, says how to load it in Excel on the web.
 */

const FAILED = 1;

async function main(): Promise<number> {
  const root = path.resolve(import.meta.dirname, '../..');
  const npm = process.env.npm_execpath;
  const options = optionsOfProcess();
  const isDesktop = hasDesktopExcel(process.platform) && !options.isForWeb;
  const certificate = await certificateFor(root, options);
  if (isDesktop && !certificate.isTrusted) {
    sayFault(({ noTrustNoExcel }) => noTrustNoExcel);
    return FAILED;
  }

  say(({ building }) => building);
  const manifest = sideloadManifest(root);
  const site = await serveForExcel(root, certificate, USUAL_PORT);
  whenStopped(async () => {
    if (isDesktop) await forget(manifest, npm);
    await site.close();
    say(({ stopped }) => stopped);
  });

  console.log(`\n  ${site.address}taskpane.html\n`);
  const port = Number(new URL(site.address).port);
  if (port !== USUAL_PORT) say(({ otherPort }) => otherPort(USUAL_PORT, port));
  if (isDesktop) {
    say(({ fetching }) => fetching);
    await open(manifest, npm);
  } else {
    if (!options.isForWeb) say(({ noDesktopExcel }) => noDesktopExcel);
    say(({ uploadByHand }) => uploadByHand(manifest));
    if (!certificate.isTrusted) say(({ browserWarning }) => browserWarning);
  }
  say(({ howToStop }) => howToStop);
  return 0;
}

async function open(manifest: string, npm: string | undefined): Promise<void> {
  try {
    await openInExcel(manifest, npm);
    say(({ inExcel }) => inExcel);
  } catch (error) {
    sayFault((texts) =>
      texts.sideloadFailed(error instanceof NoNpm ? texts.noNpm : messageOf(error), manifest),
    );
  }
}

async function forget(manifest: string, npm: string | undefined): Promise<void> {
  try {
    await forgetInExcel(manifest, npm);
    say(({ forgotten }) => forgotten);
  } catch (error) {
    sayFault((texts) => texts.notForgotten(error instanceof NoNpm ? texts.noNpm : messageOf(error)));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
