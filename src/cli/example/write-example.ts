// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { saveFile } from '../open-file';
import { projectFile } from '../project-file';
import { exampleWorkbook } from './example-workbook';

/** The 30 municipalities of the Amsterdam region; what is real and what is invented is on the sheet Toelichting. */
const DATA = 'assets/data/mra-voorbeeld.csv';

/**
 * Writes the example workbook of the Amsterdam region.
 *
 * @throws UnusableFile `notWritable`
 */
export async function writeExample(file: string): Promise<void> {
  const { data } = Papa.parse<string[]>(await readFile(projectFile(DATA), 'utf8'), { skipEmptyLines: true });
  const [headers = [], ...rows] = data;
  await saveFile(file, exampleWorkbook(headers, rows));
}
