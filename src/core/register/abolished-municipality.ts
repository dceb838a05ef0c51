// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../sheet/fold-text';
import { ABOLISHED_BY_PROVINCE } from './abolished';
import type { RegisteredMunicipality } from './municipality-register';

/** A municipality that no longer exists. */
export interface AbolishedMunicipality extends RegisteredMunicipality {
  /** Since when: a year for the first of January of that year, otherwise a day (`2022-03-24`). */
  readonly until: string;
}

const LINE = /^(\d{4}) (.+) (\S+)$/;

const ABOLISHED: readonly AbolishedMunicipality[] = Object.entries(ABOLISHED_BY_PROVINCE).flatMap(
  ([province, lines]) =>
    lines.split('\n').flatMap((line) => {
      const [, digits, name, until] = LINE.exec(line) ?? [];
      return digits === undefined || name === undefined || until === undefined
        ? []
        : [{ code: `GM${digits}`, name, province, until }];
    }),
);

const BY_CODE = new Map(ABOLISHED.map((one) => [one.code, one]));

/** The last one of a name counts: Sluis and Vianen were abolished twice. */
const BY_NAME = new Map(
  [...ABOLISHED].sort((a, b) => a.until.localeCompare(b.until)).map((one) => [foldText(one.name), one]),
);

/**
 * The municipality that had this code.
 *
 * @param code as `GM0370`
 */
export function abolishedByCode(code: string): AbolishedMunicipality | null {
  return BY_CODE.get(code) ?? null;
}

/**
 * The municipality that had this name.
 *
 * @example abolishedByName('Beemster')?.until // '2022'
 */
export function abolishedByName(name: string): AbolishedMunicipality | null {
  return BY_NAME.get(foldText(name)) ?? null;
}
