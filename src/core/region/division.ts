// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../municipality/municipality-outcome';

/** A named group of municipalities. */
export interface Group {
  readonly name: string;
  readonly members: readonly MunicipalityOutcome[];
}

/**
 * Municipalities by the name of their subregion or province, in the order of the names by code unit, so that
 * neither the order of rows nor the user's language changes a result. Those without a name are in no group.
 */
export function divide(
  municipalities: readonly MunicipalityOutcome[],
  by: 'subregion' | 'province',
): readonly Group[] {
  const groups = new Map<string, MunicipalityOutcome[]>();
  for (const municipality of municipalities) {
    const name = municipality[by];
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [municipality]);
    else group.push(municipality);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, members]) => ({ name, members }));
}
