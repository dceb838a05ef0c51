// SPDX-License-Identifier: EUPL-1.2

import { traceOf, type Step } from '../explanation/step';
import type { Ratio } from '../number/ratio';
import type { NationalAverage } from './national-average';
import { averageShare } from './national-average';
import type { RuleSet } from './rule-set';

/** The norms of a rule set as the beginnings of explanations; it can stand wherever only their values are needed. */
export interface NormSteps {
  readonly affordable: Step<Ratio>;
  readonly social: Step<Ratio>;
  readonly mid: Step<Ratio>;
  readonly netNeed: Step<Ratio>;
  readonly strictMid: Step<boolean>;
  readonly individualDuty: Step<boolean>;
}

const trace = traceOf(null);

export function normSteps({
  affordable,
  social,
  mid,
  netNeed,
  strictMid,
  individualDuty,
}: RuleSet): NormSteps {
  return {
    affordable: trace.given('norm.affordable', affordable.value, affordable),
    social: trace.given('norm.social', social.value, social),
    mid: trace.given('norm.mid', mid.value, mid),
    netNeed: trace.given('norm.netNeed', netNeed.value, netNeed),
    strictMid: trace.given('norm.strictMid', strictMid.value, strictMid),
    individualDuty: trace.given('norm.individualDuty', individualDuty.value, individualDuty),
  };
}

/** K_NL / H_NL with its source. */
export function averageStep(average: NationalAverage): Step<Ratio> {
  return trace.given('average', averageShare(average), average);
}

/** How precise the shares of social stock are; null when they are exact. */
export function precisionStep(stockPrecision: Ratio | null): Step<Ratio | null> {
  return trace.given('stockPrecision', stockPrecision);
}
