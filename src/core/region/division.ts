// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../municipality/municipality-outcome';

/** A named group of municipalities. */
export interface Group {
  readonly name: string;
  readonly members: readonly MunicipalityOutcome[];
}

/**
 * Municipalities by the name of their subregion or province, in the order of the names by code unit, so that
 * neither the order of rows nor the user's language changes a result. Capitals make no difference, as they make none
 * to Excel; a group is called by the first of its spellings. Those without a name are in no group.
 */
export function divide(
  municipalities: readonly MunicipalityOutcome[],
  by: 'subregion' | 'province',
): readonly Group[] {
  const groups = new Map<string, MunicipalityOutcome[]>();
  for (const municipality of municipalities) {
    const key = municipality[by]?.toLowerCase();
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [municipality]);
    else group.push(municipality);
  }
  return [...groups.values()]
    .map((members) => ({ name: firstSpelling(members, by), members }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether two names are the same to Excel. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function firstSpelling(members: readonly MunicipalityOutcome[], by: 'subregion' | 'province'): string {
  const [first = ''] = members.flatMap((member) => member[by] ?? []).sort((a, b) => (a < b ? -1 : 1));
  return first;
}
