// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../programme/header';
import { MUNICIPALITIES } from './municipalities';

export interface RegisteredMunicipality {
  /** CBS code, `GM0363`. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

const BY_CODE = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

/** Names as CBS writes them, and without the province that CBS adds ("Laren (NH.)") where that says enough. */
const BY_NAME = ((): ReadonlyMap<string, RegisteredMunicipality | null> => {
  const byName = new Map<string, RegisteredMunicipality | null>();
  for (const municipality of MUNICIPALITIES) {
    byName.set(foldText(municipality.name), municipality);
  }
  for (const municipality of MUNICIPALITIES) {
    const short = foldText(municipality.name.replace(/\(.*\)$/, ''));
    if (short !== foldText(municipality.name)) {
      byName.set(short, byName.has(short) ? null : municipality);
    }
  }
  return byName;
})();

/**
 * The municipality with this CBS code; the letters may be missing, and leading zeros.
 *
 * @example municipalityByCode(363)?.name // 'Amsterdam'
 * @example municipalityByCode(' gm0363 ')?.name // 'Amsterdam'
 */
export function municipalityByCode(code: string | number): RegisteredMunicipality | null {
  const digits = /^(?:GM)?\s*(\d{1,4})$/i.exec(String(code).trim())?.[1];
  return digits === undefined ? null : (BY_CODE.get(`GM${digits.padStart(4, '0')}`) ?? null);
}

/**
 * The municipality with this name, whatever its capitals, accents and punctuation; null when no or more than one
 * municipality is called so ("Bergen").
 *
 * @example municipalityByName('laren nh')?.code // 'GM0417'
 */
export function municipalityByName(name: string): RegisteredMunicipality | null {
  return BY_NAME.get(foldText(name)) ?? null;
}
