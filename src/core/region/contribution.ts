// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { minus, ratio, times, type Ratio } from '../number/ratio';
import type { RuleSet } from '../rules/rule-set';

/** What a municipality adds to or takes from its region's balance, in (parts of) homes; they add up over a region. */
export interface Contribution {
  readonly code: string;
  /** S − βN and A − αN: positive helps the region. */
  readonly programme: BalancePart;
  /** S° − βN and A° − αN. */
  readonly minimum: BalancePart;
}

export interface BalancePart {
  readonly social: Ratio;
  readonly affordable: Ratio;
}

/** Contribution of one municipality in both scenarios (domain §4). */
export function contributionOf(
  { code, figures, minimum }: CompleteMunicipality,
  rules: RuleSet,
): Contribution {
  const total = ratio(figures.total);
  const part = (homes: { readonly social: number; readonly affordable: number }): BalancePart => ({
    social: minus(ratio(homes.social), times(rules.social.value, total)),
    affordable: minus(ratio(homes.affordable), times(rules.affordable.value, total)),
  });
  return { code, programme: part(figures), minimum: part(minimum) };
}
