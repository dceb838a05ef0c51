// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import { bandOf, type Band } from '../number/band';

/**
 * What there is against what is required, homes (domain §3). With homes of unknown segment shortfall and surplus
 * are bands: `shortfall` and `surplus` if none of them turns out right, the others if all do. Never negative.
 */
export interface Balance {
  /** At most. */
  readonly shortfall: number;
  readonly shortfallAtLeast: number;
  /** At least. */
  readonly surplus: number;
  readonly surplusAtMost: number;
}

/** met: enough whatever happens; short: too few whatever happens; undecided: the unknown decides. */
export type Verdict = 'met' | 'short' | 'undecided';

/**
 * Shortfall and surplus of what there can be against what is required.
 *
 * @example balanceOf(301, { low: 250, high: 351 })
 * // { shortfall: 51, shortfallAtLeast: 0, surplus: 0, surplusAtMost: 50 }
 */
export function balanceOf(required: number, have: Band): Balance {
  return {
    shortfall: Math.max(0, required - have.low),
    shortfallAtLeast: Math.max(0, required - have.high),
    surplus: Math.max(0, have.low - required),
    surplusAtMost: Math.max(0, have.high - required),
  };
}

/** What there is of a measure, and what is not decided. */
type Have = Readonly<Record<Measure | 'unknown', Step<number>>>;
type Measure = 'social' | 'mid' | 'affordable';

/** The balance of a measure with its explanation; null where the duty does not apply. */
export function balanceSteps(trace: Trace, measure: Measure, required: Step<number>, have: Have): Balance;
export function balanceSteps(
  trace: Trace,
  measure: Measure,
  required: Step<number | null>,
  have: Have,
): Balance | null;
export function balanceSteps(
  trace: Trace,
  measure: Measure,
  required: Step<number | null>,
  { [measure]: homes, unknown }: Have,
): Balance | null {
  const surely = (part: 'shortfall' | 'surplus'): number | null =>
    trace.step(`${part}.${measure}`, [required, homes], (norm, has) =>
      norm === null ? null : balanceOf(norm, bandOf(has))[part],
    ).value;
  const perhaps = (part: 'shortfallAtLeast' | 'surplusAtMost'): number | null =>
    trace.step(`${part}.${measure}`, [required, homes, unknown], (norm, has, open) =>
      norm === null ? null : balanceOf(norm, bandOf(has, open))[part],
    ).value;
  const [shortfall, surplus] = [surely('shortfall'), surely('surplus')];
  const [shortfallAtLeast, surplusAtMost] = [perhaps('shortfallAtLeast'), perhaps('surplusAtMost')];
  return shortfall === null || surplus === null || shortfallAtLeast === null || surplusAtMost === null
    ? null
    : { shortfall, shortfallAtLeast, surplus, surplusAtMost };
}

/** @example verdictOf(301, { low: 250, high: 351 }) // "undecided" */
export function verdictOf(required: number, have: Band): Verdict {
  if (have.low >= required) return 'met';
  return have.high < required ? 'short' : 'undecided';
}
