// SPDX-License-Identifier: EUPL-1.2

import type { Caps } from '../allocation/cap';
import { distribute, fieldOf } from '../allocation/distribution';
import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import { atMostShare } from '../number/homes';
import { compare, ONE, ratio, type Ratio } from '../number/ratio';
import type { Scenario } from './scenario';

/** Caps are agreed on in whole tenths of a percent. */
const STEPS = 1_000;

/**
 * The lowest cap, in tenths of a percent, with which a distribution finds a place for everything; null
 * when even no cap at all is not enough, and when the cap is none already. More room never leaves more unplaced, so
 * halving finds it.
 *
 * @param which the cap to raise; the other stays
 * @example neededCap(municipalities, scenario, "social") // 43/125: at least 34.4 % social has to be allowed
 */
export function neededCap(
  municipalities: readonly MunicipalityOutcome[],
  { ruleSet, base, allocation, caps }: Scenario,
  which: keyof Caps,
): Ratio | null {
  if (allocation === null || compare(caps[which], ONE) === 0) return null;
  const places = (steps: number): boolean => {
    const raised = { ...caps, [which]: ratio(steps, STEPS) };
    const field = fieldOf(municipalities, ruleSet, base, raised);
    return distribute(field, allocation.key, allocation.order).unallocated === 0;
  };
  if (!places(STEPS)) return null;
  let [tooLow, enough] = [atMostShare(caps[which], STEPS), STEPS];
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (places(middle)) enough = middle;
    else tooLow = middle;
  }
  return ratio(enough, STEPS);
}
