// SPDX-License-Identifier: EUPL-1.2

import Papa from 'papaparse';
import { listMunicipalities, municipalityIn, type MunicipalityList } from '../core/round/municipality-list';
import { contentText } from '../core/sheet/content';
import { openWorkbook } from '../ooxml/open-workbook';
import { csvText, linesOf } from './csv';
import { sheetContents } from './sheet-contents';

/**
 * The municipalities of a file: the first one that each line or row names. A first line that names none is a header.
 *
 * @throws FileError
 */
export function municipalityFile(file: string, bytes: Uint8Array): MunicipalityList {
  const rows = /\.xls[xm]$/i.test(file)
    ? (sheetContents(openWorkbook(bytes).workbook)[0]?.rows ?? []).map((row) => row.map(contentText))
    : Papa.parse<string[]>(linesOf(csvText(bytes)), {
        newline: '\n',
        skipEmptyLines: true,
        delimitersToGuess: [';', ',', '\t'],
      }).data;
  const [header = [], ...others] = rows;
  return listMunicipalities(municipalityIn(header) === null ? others : rows);
}
