// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../sheet/fold-text';
import { MUNICIPALITIES } from './municipalities';
import { isProvince } from './province';

export interface RegisteredMunicipality {
  /** CBS code, `GM0363`. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

const BY_CODE = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

/** Names in daily use beside those of CBS. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Den Haag': 'GM0518',
  'The Hague': 'GM0518',
  'Den Bosch': 'GM0796',
  'Nuenen c.a.': 'GM0820',
  Nuenen: 'GM0820',
  'De Friese Meren': 'GM1940',
  'Zuidwest Friesland': 'GM1900',
  'Noordoost Friesland': 'GM1970',
};

/** Who is called so: more than one for the names that CBS tells apart by province ("Bergen"). */
const BY_NAME = ((): ReadonlyMap<string, readonly RegisteredMunicipality[]> => {
  const byName = new Map<string, RegisteredMunicipality[]>();
  const add = (name: string, municipality: RegisteredMunicipality | undefined): void => {
    const named = byName.get(foldText(name)) ?? [];
    if (municipality !== undefined && !named.includes(municipality)) {
      byName.set(foldText(name), [...named, municipality]);
    }
  };
  for (const municipality of MUNICIPALITIES) {
    add(municipality.name, municipality);
    add(municipality.name.replace(/\(.*\)$/, ''), municipality);
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) add(name, BY_CODE.get(code));
  return byName;
})();

/** What people write around a name. */
const BEFORE = /^\s*(?:gem\.|gemeente|gem|municipality of)\s+/i;
const AFTER = /\s*[([]?\s*(?:gemeente|gem\.?)\s*[)\]]?\s*$/i;
/** A province behind a name, in brackets or not: "Haarlem (NH)", "Laren NH". */
const PROVINCE_BEHIND = /^(.*?)\s*(?:\(([^()]+)\)|,\s*([^,]+)|\s([A-Z]{1,3})\.?)\s*$/i;

/**
 * The municipality with this CBS code; the letters may be missing, and leading zeros.
 *
 * @example municipalityByCode(363)?.name // 'Amsterdam'
 * @example municipalityByCode(' gm0363 ')?.name // 'Amsterdam'
 */
export function municipalityByCode(code: string | number): RegisteredMunicipality | null {
  const full = fullCode(code);
  return full === null ? null : (BY_CODE.get(full) ?? null);
}

/**
 * A CBS code as it should be written, whether or not it exists; null for what is no code.
 *
 * @example fullCode(370) // 'GM0370'
 */
export function fullCode(code: string | number): string | null {
  const digits = /^(?:GM)?\s*(\d{1,4})$/i.exec(String(code).trim())?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}

/**
 * The municipality with this name, whatever its capitals, accents and punctuation, and what is written around it;
 * null when no or more than one municipality is called so ("Bergen") and no province says which.
 *
 * @example municipalityByName('laren nh')?.code // 'GM0417'
 * @example municipalityByName('Bergen', 'Limburg')?.code // 'GM0893'
 */
export function municipalityByName(
  name: string,
  province: string | null = null,
): RegisteredMunicipality | null {
  const bare = bareName(name);
  const named = oneOf(municipalitiesNamed(bare), province);
  if (named !== null) return named;
  const [, short = '', inBrackets, afterComma, afterSpace] = PROVINCE_BEHIND.exec(bare) ?? [];
  const stated: string = inBrackets ?? afterComma ?? afterSpace ?? '';
  return municipalitiesNamed(short).find((one) => isProvince(stated, one.province)) ?? null;
}

/** Every municipality that is called so. */
export function municipalitiesNamed(name: string): readonly RegisteredMunicipality[] {
  return BY_NAME.get(foldText(name)) ?? [];
}

/** A name without what people write around it: "gem. Haarlem " is Haarlem. */
export function bareName(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '').trim();
}

function oneOf(
  named: readonly RegisteredMunicipality[],
  province: string | null,
): RegisteredMunicipality | null {
  const [first, ...others] = named;
  if (others.length === 0) return first ?? null;
  return province === null ? null : (named.find((one) => isProvince(province, one.province)) ?? null);
}
