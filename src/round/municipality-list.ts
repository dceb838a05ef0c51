// SPDX-License-Identifier: EUPL-1.2

import Papa from 'papaparse';
import {
  municipalityByCode,
  municipalityByName,
  type RegisteredMunicipality,
} from '../core/register/municipality-register';
import { contentText } from '../core/sheet/content';
import { openWorkbook } from '../ooxml/open-workbook';
import { csvText } from './csv';
import { sheetContents } from './sheet-contents';

/** Municipalities that were listed, once each, and the lines that name none. */
export interface MunicipalityList {
  readonly municipalities: readonly RegisteredMunicipality[];
  readonly unknown: readonly string[];
}

/**
 * Municipalities by code or name, with commas, semicolons or line feeds between them.
 *
 * @example municipalityList('GM0363, Haarlem').municipalities.length // 2
 */
export function municipalityList(text: string): MunicipalityList {
  return listed(text.split(/[,;\n]/).map((word) => [word]));
}

/**
 * The municipalities of a file: the first one that each line or row names. A first line that names none is a header.
 *
 * @throws FileError
 */
export function municipalityFile(file: string, bytes: Uint8Array): MunicipalityList {
  const rows = /\.xls[xm]$/i.test(file)
    ? (sheetContents(openWorkbook(bytes).workbook)[0]?.rows ?? []).map((row) => row.map(contentText))
    : Papa.parse<string[]>(csvText(bytes), { skipEmptyLines: true, delimitersToGuess: [';', ',', '\t'] })
        .data;
  const [header = [], ...others] = rows;
  return listed(namedIn(header) === null ? others : rows);
}

function listed(rows: readonly (readonly string[])[]): MunicipalityList {
  const municipalities = new Map<string, RegisteredMunicipality>();
  const unknown: string[] = [];
  for (const row of rows) {
    if (row.every((word) => word.trim() === '')) continue;
    const named = namedIn(row);
    if (named === null) unknown.push(row.join(' ').trim());
    else municipalities.set(named.code, named);
  }
  return { municipalities: [...municipalities.values()], unknown };
}

/** Codes go before names: a code is never the name of another municipality. */
function namedIn(words: readonly string[]): RegisteredMunicipality | null {
  const first = (find: (word: string) => RegisteredMunicipality | null): RegisteredMunicipality | null =>
    words.reduce<RegisteredMunicipality | null>((found, word) => found ?? find(word), null);
  return (
    first((word) => (/^\s*GM/i.test(word) ? municipalityByCode(word) : null)) ?? first(municipalityByName)
  );
}
