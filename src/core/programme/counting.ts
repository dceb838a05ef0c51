// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeLine } from './line';
import type { Period } from './period';
import { NOT_COUNTED } from './planning-status';

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

/** Whether something counts: `open` for what may or may not, since its year or status is not known. */
export type Counted = 'yes' | 'no' | 'open';

type Dated = Pick<ProgrammeLine, 'year' | 'status'> & { readonly period?: Period | null };

/**
 * Whether a line or figure counts. A period counts when all of its years do; one of which only some years count
 * cannot be split and is open, as is what has no year or status and was not chosen as such.
 *
 * @example countsFor({ year: 2031, status: null }, { years: [2026, 2027], statuses: null }) // 'no'
 */
export function countsFor({ year, period = null, status }: Dated, { years, statuses }: Counting): Counted {
  // Always: a figure of 0 for a segment without lines.
  if (period !== null && period.from === null && period.to === null) return 'yes';
  const byYear = years === null ? 'yes' : period === null ? chosen(year, years) : periodCounts(period, years);
  const byStatus = statuses === null ? (status === NOT_COUNTED ? 'no' : 'yes') : chosen(status, statuses);
  if (byYear === 'no' || byStatus === 'no') return 'no';
  return byYear === 'open' || byStatus === 'open' ? 'open' : 'yes';
}

function chosen<Value>(value: Value | null, values: readonly (Value | null)[]): Counted {
  if (values.includes(value)) return 'yes';
  return value === null ? 'open' : 'no';
}

function periodCounts({ from, to }: Period, years: readonly (number | null)[]): Counted {
  const within = years.filter(
    (year) => year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity),
  );
  if (within.length === 0) return 'no';
  return from !== null && to !== null && within.length === to - from + 1 ? 'yes' : 'open';
}
