// SPDX-License-Identifier: EUPL-1.2

/** Years that a figure is for, both inclusive; null has no end on that side. One year has the same twice. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

/** Period of one year. */
export function yearPeriod(year: number): Period {
  return { from: year, to: year };
}

/** The year of a period of one year, otherwise null. */
export function singleYear(period: Period | null): number | null {
  return period !== null && period.from === period.to ? period.from : null;
}

/**
 * A period in a few signs, the same for the same period.
 *
 * @example periodKey({ from: 2030, to: null }) // '2030-'
 */
export function periodKey(period: Period | null): string {
  if (period === null) return '';
  return period.from === period.to ? String(period.from) : `${period.from ?? ''}-${period.to ?? ''}`;
}
