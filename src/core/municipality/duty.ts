// SPDX-License-Identifier: EUPL-1.2

import { atLeastShare, atMostShare } from '../number/homes';
import type { RuleSet } from '../rules/rule-set';
import type { StockClass } from './stock-class';

/** What is asked of a municipality, homes; null where a duty does not apply, which is not 0. */
export interface Required {
  readonly social: number | null;
  readonly mid: number | null;
  /** The fill-up to α, asked of everybody. */
  readonly affordable: number;
}

/**
 * Homes that the mid duty asks: ⌈μN⌉, or ⌊μN⌋ + 1 where it has to be more than μ; nothing of nothing (domain §3).
 *
 * @example requiredMid(100, strictRules) // 41
 */
export function requiredMid(total: number, { mid, strictMid }: RuleSet): number {
  if (total === 0) return 0;
  return strictMid.value ? atMostShare(mid.value, total) + 1 : atLeastShare(mid.value, total);
}

/**
 * What is required of a municipality with a programme of `total` homes (domain §3): low ⌈βN⌉ social, high ⌈μN⌉
 * mid, both only with individual duty; affordable ⌈αN⌉ is a contribution to the region.
 */
export function requiredOf(total: number, stockClass: StockClass, rules: RuleSet): Required {
  const duty = rules.individualDuty.value ? stockClass : null;
  return {
    social: duty === 'low' ? atLeastShare(rules.social.value, total) : null,
    mid: duty === 'high' ? requiredMid(total, rules) : null,
    affordable: atLeastShare(rules.affordable.value, total),
  };
}

/** A municipality's part of the regional totals ("gemeentelijk aandeel"), shown where it has no duty of its own. */
export interface FairPart {
  readonly social: number;
  readonly affordable: number;
}

/** ⌈βN⌉ social and ⌈αN⌉ affordable without individual duty; otherwise null. */
export function fairPartOf(total: number, rules: RuleSet): FairPart | null {
  if (rules.individualDuty.value) return null;
  return {
    social: atLeastShare(rules.social.value, total),
    affordable: atLeastShare(rules.affordable.value, total),
  };
}
