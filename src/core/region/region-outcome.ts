// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality, MunicipalityOutcome } from '../municipality/municipality-outcome';
import { traceOf, valuesOf, type Step, type Trace } from '../explanation/step';
import type { StepName } from '../explanation/step-name';
import { bandOf } from '../number/band';
import { shareOf } from '../number/homes';
import type { Ratio } from '../number/ratio';
import { normSteps } from '../rules/norm-steps';
import type { RuleSet } from '../rules/rule-set';
import { contributionOf, type Contribution } from '../municipality/contribution';
import { keepMid, minAffordableNeeded, minAffordableShare, type KeepMid } from './least-affordable';
import { lowSocialShareStep, type LowSocialShare } from './low-social-share';
import { minimumScenario } from './minimum-scenario';
import { bandName, scenarioOutcome, type ScenarioOutcome } from './scenario';
import { sumSteps, type RegionSums, type RegionSumSteps } from './sums';
import { targetSteps, type Target } from './target';

/**
 * Everything that is calculated for a group of municipalities: a subregion, a province or the building region
 * (domain §4). All of it is of the complete municipalities only: `included` of the `expected`.
 */
export interface RegionOutcome {
  readonly name: string;
  readonly included: number;
  readonly expected: number;
  readonly sums: RegionSums;
  /** s, share of N in municipalities of class high; null when N is 0. */
  readonly shareHigh: Ratio | null;
  readonly target: Target;
  /** The programme as submitted. */
  readonly programme: ScenarioOutcome;
  /** Everybody does exactly its duty. */
  readonly minimum: ScenarioOutcome;
  readonly minAffordableShare: Ratio | null;
  readonly minAffordableNeeded: number;
  /** What is needed, or null when the programme has fewer homes. */
  readonly minAffordableHomes: number | null;
  readonly keepMid: KeepMid;
  readonly lowSocialShareNeeded: LowSocialShare | null;
  readonly contributions: readonly Contribution[];
  /** Why these figures are what they are, by name. */
  readonly steps: ReadonlyMap<StepName, Step>;
}

/**
 * Carries out domain §4 for a group of municipalities, complete or not.
 *
 * @example regionOutcome("Amsterdam", members, DEFAULT_RULE_SET).minimum.social.share // 4/15, 26.67 %
 */
export function regionOutcome(
  name: string,
  members: readonly MunicipalityOutcome[],
  rules: RuleSet,
): RegionOutcome {
  const complete = members.filter((member): member is CompleteMunicipality => member.complete);
  const trace = traceOf(name);
  const norms = normSteps(rules);
  const sums = sumSteps(trace, complete);
  const shareHigh = trace.step('shareHigh', [sums.totalHigh, sums.total], shareOf);
  const target = targetSteps(trace, sums.total, norms);
  const submitted = {
    social: submittedHomes(trace, 'social', sums),
    affordable: submittedHomes(trace, 'affordable', sums),
  };
  const minimum = minimumScenario(trace, complete);
  const needed = minAffordableNeeded(trace, complete, target);
  return {
    name,
    included: complete.length,
    expected: members.length,
    sums: valuesOf(sums),
    shareHigh: shareHigh.value,
    target: valuesOf(target),
    programme: scenarioOutcome(trace, 'programme', submitted, sums, target, norms),
    minimum: scenarioOutcome(trace, 'minimum', minimum, sums, target, norms),
    minAffordableShare: minAffordableShare(trace, shareHigh, norms).value,
    minAffordableNeeded: needed.value,
    minAffordableHomes: trace.step('minAffordableHomes', [needed, sums.total], (homes, total) =>
      homes > total ? null : homes,
    ).value,
    keepMid: keepMid(trace, minimum, sums.total, target),
    lowSocialShareNeeded: lowSocialShareStep(trace, shareHigh, norms),
    contributions: complete.map(contributionOf),
    steps: trace.steps,
  };
}

/** What the programmes have; the unknown homes make the band. */
function submittedHomes(trace: Trace, measure: 'social' | 'affordable', sums: RegionSumSteps) {
  const homes = trace.step(`programme.${measure}`, [sums[measure]], (sum) => sum);
  return {
    homes,
    band: {
      low: trace.step(`programme.${bandName(measure)}.homes.low`, [homes], (surely) => surely),
      high: trace.step(
        `programme.${bandName(measure)}.homes.high`,
        [homes, sums.unknown],
        (surely, unknown) => bandOf(surely, unknown).high,
      ),
    },
  };
}
