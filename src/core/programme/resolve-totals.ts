// SPDX-License-Identifier: EUPL-1.2

import type { Period } from './period';

/** A cell with a figure and what it is for. */
export interface DimensionedFigure {
  readonly homes: number;
  readonly status: string | null;
  readonly period: Period | null;
  readonly part: string | null;
}

/** A total that is not the sum of the figures it should be. */
export interface TotalMismatch<Figure> {
  readonly total: Figure;
  readonly sum: number;
}

export interface ResolvedTotals<Figure> {
  /** What to add up: every home once. */
  readonly figures: readonly Figure[];
  /** What a total has more than its parts, as the total with so many homes. */
  readonly rests: readonly Figure[];
  readonly mismatches: readonly TotalMismatch<Figure>[];
}

const NONE = { rests: [], mismatches: [] };

/** Sums of fractions that were rounded somewhere else still agree. */
const ROUNDING = 1e-6;

/**
 * Takes totals and their parts apart, so that no home counts twice: a figure without a status is the total of those
 * with one, a figure for 2021–2029 that of its years, a figure without a part that of its parts. Where the parts are
 * blank the total counts. Where both are there and differ the total counts (as N does, domain §3): what it has more
 * is kept as a rest, and when it has less its parts are dropped.
 */
export function resolveTotals<Figure extends DimensionedFigure>(
  figures: readonly Figure[],
): ResolvedTotals<Figure> {
  // One figure is no total of others; of a list with a column per segment that is every cell.
  if (figures.length < 2) return { figures, ...NONE };
  const resolve = (some: readonly Figure[]): ResolvedTotals<Figure> =>
    byDimension(some, 'status', (ofStatus) => byDimension(ofStatus, 'part', byPeriod));
  const resolved = resolve(figures);
  const known = figures.filter(({ status }) => status !== UNKNOWN);
  if (known.length === figures.length || !known.some(({ status }) => status !== null)) return resolved;
  // Where the total has no room for them, plans without a status are in hard and soft, or in the rest, already.
  const withoutUnknown = resolve(known);
  const isWhole = (found: ResolvedTotals<Figure>): boolean =>
    everyOne(found).every(({ status }) => status === null);
  return isWhole(resolved) && !isWhole(withoutUnknown)
    ? { ...withoutUnknown, mismatches: resolved.mismatches }
    : resolved;
}

/** Status of a figure for plans whose status is not known. */
const UNKNOWN = 'unknown';

function everyOne<Figure>({ figures, rests }: ResolvedTotals<Figure>): readonly Figure[] {
  return [...figures, ...rests];
}

function byDimension<Figure extends DimensionedFigure>(
  figures: readonly Figure[],
  dimension: 'status' | 'part',
  resolve: (figures: readonly Figure[]) => ResolvedTotals<Figure>,
): ResolvedTotals<Figure> {
  const values = [...new Set(figures.map((figure) => figure[dimension]))].filter((value) => value !== null);
  const parts = merged(
    values.map((value) => resolve(figures.filter((figure) => figure[dimension] === value))),
  );
  const totals = resolve(figures.filter((figure) => figure[dimension] === null));
  return combined(totals, parts);
}

/** Periods within periods: 2021–2029 holds 2021–2024, which holds 2021. Without a period is all years. */
function byPeriod<Figure extends DimensionedFigure>(figures: readonly Figure[]): ResolvedTotals<Figure> {
  const tops = figures.filter(
    (one) => !figures.some((other) => other !== one && holds(other.period, one.period)),
  );
  return merged(
    tops.map((top) => {
      const inside = figures.filter((one) => one !== top && holds(top.period, one.period));
      return combined({ figures: [top], ...NONE }, byPeriod(inside));
    }),
  );
}

function merged<Figure>(parts: readonly ResolvedTotals<Figure>[]): ResolvedTotals<Figure> {
  return {
    figures: parts.flatMap(({ figures }) => figures),
    rests: parts.flatMap(({ rests }) => rests),
    mismatches: parts.flatMap(({ mismatches }) => mismatches),
  };
}

function combined<Figure extends DimensionedFigure>(
  totals: ResolvedTotals<Figure>,
  parts: ResolvedTotals<Figure>,
): ResolvedTotals<Figure> {
  const stated = [...totals.figures, ...totals.rests];
  const found = [...parts.figures, ...parts.rests];
  const [first] = stated;
  if (first === undefined || found.length === 0) return merged([totals, parts]);
  const total = sumOf(stated);
  const sum = sumOf(found);
  const mismatches = [...totals.mismatches, ...parts.mismatches];
  if (Math.abs(total - sum) < ROUNDING) return { ...parts, mismatches };
  const here = [...mismatches, { total: { ...first, homes: total }, sum }];
  if (total < sum) return { ...totals, mismatches: here };
  const rest = { ...first, homes: total - sum, period: stated.length === 1 ? first.period : null };
  return { figures: parts.figures, rests: [...parts.rests, rest], mismatches: here };
}

function sumOf(figures: readonly DimensionedFigure[]): number {
  return figures.reduce((sum, { homes }) => sum + homes, 0);
}

/** Whether one period holds another and more. */
function holds(outer: Period | null, inner: Period | null): boolean {
  if (inner === null) return false;
  if (outer === null) return true;
  const [from, to] = [outer.from ?? -Infinity, outer.to ?? Infinity];
  const [innerFrom, innerTo] = [inner.from ?? -Infinity, inner.to ?? Infinity];
  return from <= innerFrom && to >= innerTo && (from < innerFrom || to > innerTo);
}

/** Periods that overlap without one holding the other: some years would count twice. */
export function overlapping(periods: readonly (Period | null)[]): boolean {
  return periods.some((one, index) =>
    periods.slice(index + 1).some((other) => {
      if (one === null || other === null || holds(one, other) || holds(other, one)) return false;
      const isBefore = (one.to ?? Infinity) < (other.from ?? -Infinity);
      return !isBefore && !((other.to ?? Infinity) < (one.from ?? -Infinity));
    }),
  );
}
