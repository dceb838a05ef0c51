// SPDX-License-Identifier: EUPL-1.2

import {
  municipalityByCode,
  municipalityByName,
  type RegisteredMunicipality,
} from '../register/municipality-register';

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
  return listMunicipalities(text.split(/[,;\n]/).map((word) => [word]));
}

/** The first municipality that each row names. */
export function listMunicipalities(rows: readonly (readonly string[])[]): MunicipalityList {
  const municipalities = new Map<string, RegisteredMunicipality>();
  const unknown: string[] = [];
  for (const row of rows) {
    if (row.every((word) => word.trim() === '')) continue;
    const named = municipalityIn(row);
    if (named === null) unknown.push(row.join(' ').trim());
    else municipalities.set(named.code, named);
  }
  return { municipalities: [...municipalities.values()], unknown };
}

/** Codes go before names: a code is never the name of another municipality. */
export function municipalityIn(words: readonly string[]): RegisteredMunicipality | null {
  const first = (find: (word: string) => RegisteredMunicipality | null): RegisteredMunicipality | null =>
    words.reduce<RegisteredMunicipality | null>((found, word) => found ?? find(word), null);
  return (
    first((word) => (/^\s*GM/i.test(word) ? municipalityByCode(word) : null)) ?? first(municipalityByName)
  );
}
