// SPDX-License-Identifier: EUPL-1.2

import { traceOf, valuesOf, type Step } from '../../../src/core/explanation/step';
import { requiredSteps, type Required } from '../../../src/core/municipality/duty';
import { netSteps, type NetOutcome } from '../../../src/core/municipality/net';
import type { StockClass } from '../../../src/core/municipality/stock-class';
import type { Ratio } from '../../../src/core/number/ratio';
import { normSteps } from '../../../src/core/rules/norm-steps';
import type { RuleSet } from '../../../src/core/rules/rule-set';

export const TRACE = traceOf('test');

/** A figure out of the blue. */
export function homes(count: number): Step<number> {
  return TRACE.given('total', count);
}

export function requiredOf(total: number, stockClass: StockClass, rules: RuleSet): Required {
  return valuesOf(requiredSteps(TRACE, homes(total), TRACE.given('class', stockClass), normSteps(rules)));
}

/** Homes of a programme before demolition and sale. */
export interface Gross {
  readonly total: number;
  readonly social: number;
  readonly demolition: number;
  readonly socialDemolition: number;
  readonly socialSale: number;
}

export function netOf(
  { total, social, demolition, socialDemolition, socialSale }: Gross,
  need: Ratio,
): NetOutcome {
  const programme = {
    total: homes(total),
    social: homes(social),
    demolition: homes(demolition),
    socialDemolition: homes(socialDemolition),
    socialSale: homes(socialSale),
  };
  return valuesOf(netSteps(TRACE, programme, TRACE.given('norm.netNeed', need)));
}
