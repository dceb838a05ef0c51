// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../allocation/base';
import { NO_CAPS, type Caps } from '../allocation/cap';
import type { AllocationOrder } from '../allocation/distribution';
import type { ChosenKey } from '../allocation/key';
import type { ExchangeLine } from '../exchange/exchange-line';
import type { Division } from '../region/apply-division';
import type { RuleSet } from '../rules/rule-set';
import { DEFAULT_RULE_SET } from '../rules/shipped';

/** One set of agreements that a region could make, as a value (domain §7). */
export interface Scenario {
  readonly name: string;
  readonly ruleSet: RuleSet;
  readonly division: Division;
  readonly base: Base;
  /** null: the remainder is not distributed. */
  readonly allocation: { readonly key: ChosenKey; readonly order: AllocationOrder } | null;
  readonly caps: Caps;
  /** The ledger; null when it does not count, which is something else than a ledger without lines. */
  readonly exchange: readonly ExchangeLine[] | null;
}

/**
 * A scenario with the defaults for what is not given: the default rule set, the workbook's subregions, the submitted
 * programme, nothing distributed, no caps, no exchange.
 *
 * @example scenario({ name: "Naar omvang", allocation: { key: { key: "volume" }, order: "regionWide" } })
 */
export function scenario(given: Partial<Scenario> & Pick<Scenario, 'name'>): Scenario {
  return {
    ruleSet: DEFAULT_RULE_SET,
    division: { kind: 'workbook' },
    base: 'programme',
    allocation: null,
    caps: NO_CAPS,
    exchange: null,
    ...given,
  };
}
