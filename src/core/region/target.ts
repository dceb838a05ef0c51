// SPDX-License-Identifier: EUPL-1.2

import { atLeastShare } from '../number/homes';
import type { RuleSet } from '../rules/rule-set';

/** Homes a region has to reach. */
export interface Target {
  readonly social: number;
  readonly affordable: number;
}

/**
 * ⌈βN⌉ and ⌈αN⌉ of the regional total: not the sum of rounded municipal targets (domain §4).
 *
 * @example targetOf(217, DEFAULT_RULE_SET).social // 66, where 31 municipalities of 7 homes add up to 93
 */
export function targetOf(total: number, { social, affordable }: RuleSet): Target {
  return { social: atLeastShare(social.value, total), affordable: atLeastShare(affordable.value, total) };
}
