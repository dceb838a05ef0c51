// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import type { RuleSet } from '../rules/rule-set';
import { BASES } from './base';
import type { Caps } from './cap';
import { distribute, fieldOf, ORDERS, type Distribution } from './distribution';
import { FIGURE_KEYS } from './key';

/** All keys side by side, the normal view (domain §5): both bases, both orders. */
export function allDistributions(
  municipalities: readonly MunicipalityOutcome[],
  ruleSet: RuleSet,
  caps?: Caps,
): readonly Distribution[] {
  return BASES.flatMap((base) => {
    const field = fieldOf(municipalities, ruleSet, base, caps);
    return ORDERS.flatMap((order) => FIGURE_KEYS.map((key) => distribute(field, { key }, order)));
  });
}
