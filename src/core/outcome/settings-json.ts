// SPDX-License-Identifier: EUPL-1.2

import { toDouble } from '../number/double';
import type { Ratio } from '../number/ratio';
import { averageShare, type NationalAverage } from '../rules/national-average';
import type { RuleSet, Sourced } from '../rules/rule-set';

/** A rule set for the outcome: each norm exactly, as numerator and denominator, and as the nearest double. */
export function ruleSetJson(ruleSet: RuleSet) {
  return {
    id: ruleSet.id,
    affordable: normJson(ruleSet.affordable),
    social: normJson(ruleSet.social),
    mid: normJson(ruleSet.mid),
    netNeed: normJson(ruleSet.netNeed),
    strictMid: ruleSet.strictMid.value,
    individualDuty: ruleSet.individualDuty.value,
  };
}

/** The national average for the outcome. */
export function nationalAverageJson(average: NationalAverage) {
  return { ...average, share: toDouble(averageShare(average)) };
}

function normJson({ value, source }: Sourced<Ratio>) {
  return {
    value: toDouble(value),
    numerator: Number(value.numerator),
    denominator: Number(value.denominator),
    source,
  };
}
