// SPDX-License-Identifier: EUPL-1.2

import { resolve } from 'node:path';
import { buildWorkbench } from './build-workbench';
import { openBrowser } from './open-browser';
import { serveWorkbench } from './workbench-site';

/*
 * `npm start`: builds the workbench and the add-in, serves both and prints one address. `--no-open` leaves the browser
 * alone; Ctrl+C stops.
 */

const root = resolve(import.meta.dirname, '../../..');

console.log('Bouwen… / Building…');
await buildWorkbench(root);
const site = await serveWorkbench(root);
console.log(`\n  ${site.address}\n`);
if (!site.trusted) {
  console.log(
    'De browser waarschuwt eenmaal voor het certificaat: dat is van deze machine zelf. Kies Geavanceerd › Doorgaan.\n' +
      'Zonder waarschuwing: npx office-addin-dev-certs install\n' +
      '(The browser warns about this machine’s own certificate: choose Advanced › Continue.)\n',
  );
}
console.log('Stoppen / stop: Ctrl+C');
if (!process.argv.includes('--no-open')) openBrowser(site.address);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void site.close();
  });
}
