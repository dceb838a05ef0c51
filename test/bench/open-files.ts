// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/ooxml/open-workbook';

/** The least that consolidating can be: each file of a folder is opened, and each of its cells looked at. */
const folder = process.argv[2] ?? '.';
let cells = 0;
for (const file of readdirSync(folder)) {
  for (const sheet of openWorkbook(new Uint8Array(readFileSync(path.join(folder, file)))).workbook.sheets) {
    for (const [, { value }] of sheet.cells) cells += Number(value !== null);
  }
}
console.log(cells);
