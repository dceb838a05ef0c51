// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../programme/field';
import type { KnownFigures } from '../programme/figures';

/** The figures that rounds are compared by, in the order of a programme. */
export const COMPARED_FIELDS = [
  'stock',
  'socialStock',
  'total',
  'socialRent',
  'mid',
  'expensive',
  'unknown',
  'demolition',
  'socialDemolition',
  'socialSale',
] as const satisfies readonly CountField[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** Figures of one municipality at one moment; null is not known. */
export interface RoundFigures {
  readonly code: string;
  readonly name: string;
  readonly figures: Readonly<Record<ComparedField, number | null>>;
}

/** One figure of one municipality, then and now; homes. */
export interface FigureChange {
  readonly code: string;
  readonly name: string;
  readonly field: ComparedField;
  readonly before: number | null;
  readonly now: number | null;
  /** Null when one of the two is not known. */
  readonly difference: number | null;
}

/**
 * Every figure that is not what it was, by municipality in the order of their codes. A municipality that was not there
 * before, or no longer is, has all of its figures here.
 *
 * @example compareRounds(previous, now)[0] // { code: 'GM0363', field: 'socialRent', before: 250, now: 260, difference: 10, … }
 */
export function compareRounds(
  before: readonly RoundFigures[],
  now: readonly RoundFigures[],
): readonly FigureChange[] {
  const [then, today] = [byCode(before), byCode(now)];
  return [...new Set([...then.keys(), ...today.keys()])].sort().flatMap((code) => {
    const [old, present] = [then.get(code), today.get(code)];
    const name = present?.name ?? old?.name ?? code;
    return COMPARED_FIELDS.flatMap((field): FigureChange[] => {
      const [was, is] = [old?.figures[field] ?? null, present?.figures[field] ?? null];
      if (was === is) return [];
      const difference = was === null || is === null ? null : is - was;
      return [{ code, name, field, before: was, now: is, difference }];
    });
  });
}

function byCode(rounds: readonly RoundFigures[]): ReadonlyMap<string, RoundFigures> {
  return new Map(rounds.map((one) => [one.code, one]));
}

/** The figures by which a municipality is compared: only homes. */
export function comparedFigures(known: KnownFigures): RoundFigures['figures'] {
  return Object.fromEntries(COMPARED_FIELDS.map((field) => [field, known[field]])) as RoundFigures['figures'];
}
