// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { saveFile } from '../open-file';
import { exampleWorkbook } from './example-workbook';

/** The 30 municipalities of the Amsterdam region; what is real and what is invented is on the sheet Toelichting. */
const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../assets/data/mra-voorbeeld.csv');

/**
 * Writes the example workbook of the Amsterdam region.
 *
 * @throws UnusableFile `notWritable`
 */
export async function writeExample(file: string): Promise<void> {
  const { data } = Papa.parse<string[]>(await readFile(DATA, 'utf8'), { skipEmptyLines: true });
  const [headers = [], ...rows] = data;
  await saveFile(file, exampleWorkbook(headers, rows));
}
