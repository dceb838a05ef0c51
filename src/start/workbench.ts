// SPDX-License-Identifier: EUPL-1.2

import path from 'node:path';
import { openBrowser } from './open-browser';
import { certificateFor, optionsOfProcess } from './prepare';
import { say } from './say';
import { build } from './site/build';
import { serveWorkbench, USUAL_PORT } from './site/workbench-site';
import { whenStopped } from './until-stopped';

/* `npm start`: builds the workbench and the add-in, serves both and prints one address. */

const root = path.resolve(import.meta.dirname, '../..');
const options = optionsOfProcess();
const certificate = await certificateFor(root, options);

say(({ building }) => building);
await build(root, [{ name: 'workbench' }, { name: 'addin-local' }, { name: 'conformance' }]);
const site = await serveWorkbench(root, certificate);
whenStopped(async () => {
  await site.close();
  say(({ stopped }) => stopped);
});

console.log(`\n  ${site.address}\n`);
const port = Number(new URL(site.address).port);
if (port !== USUAL_PORT) say(({ otherPort }) => otherPort(USUAL_PORT, port));
if (!certificate.isTrusted) say(({ browserWarning }) => browserWarning);
say(({ howToStop }) => howToStop);
if (options.opensBrowser) openBrowser(site.address);
