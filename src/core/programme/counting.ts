// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeLine } from './line';

/**
 * Which lines of a programme count (domain §3), shown with every result. A line without a year or status has the
 * value null, which a user chooses or leaves out like any other: nothing is guessed about it.
 */
export interface Counting {
  /** null: every year. */
  readonly years: readonly (number | null)[] | null;
  /** null: every planning status. */
  readonly statuses: readonly (string | null)[] | null;
}

export const COUNT_EVERYTHING: Counting = { years: null, statuses: null };

/**
 * Whether a line counts.
 *
 * @example counts(line, { years: [2026, 2027], statuses: null })
 */
export function counts(line: ProgrammeLine, { years, statuses }: Counting): boolean {
  return (
    (years === null || years.includes(line.year)) && (statuses === null || statuses.includes(line.status))
  );
}
