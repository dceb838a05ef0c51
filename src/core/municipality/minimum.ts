// SPDX-License-Identifier: EUPL-1.2

import { atLeastShare } from '../number/homes';
import type { RuleSet } from '../rules/rule-set';
import { requiredMid } from './duty';
import type { StockClass } from './stock-class';

/** Programme of a municipality that does exactly its duty, filled up to the affordable share, homes. */
export interface MinimumProgramme {
  readonly social: number;
  readonly mid: number;
  readonly affordable: number;
}

/**
 * The `minimum` scenario of one municipality ("wettelijk minimum", domain §3). Low, or without individual duty:
 * social first, mid fills up. High: mid first, social fills up.
 *
 * @example minimumOf(101, "high", rules) // { mid: 41, affordable: 68, social: 27 }
 */
export function minimumOf(total: number, stockClass: StockClass, rules: RuleSet): MinimumProgramme {
  const fillUp = atLeastShare(rules.affordable.value, total);
  if (rules.individualDuty.value && stockClass === 'high') {
    const mid = requiredMid(total, rules);
    const affordable = Math.max(fillUp, mid);
    return { social: affordable - mid, mid, affordable };
  }
  const social = atLeastShare(rules.social.value, total);
  const affordable = Math.max(fillUp, social);
  return { social, mid: affordable - social, affordable };
}
