// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality, MunicipalityOutcome } from '../municipality/municipality-outcome';
import { bandOf } from '../number/band';
import { shareOf } from '../number/homes';
import type { Ratio } from '../number/ratio';
import type { RuleSet } from '../rules/rule-set';
import { contributionOf, type Contribution } from './contribution';
import { keepMid, minAffordableNeeded, minAffordableShare, type KeepMid } from './least-affordable';
import { lowSocialShareNeeded, type LowSocialShare } from './low-social-share';
import { minimumScenario } from './minimum-scenario';
import { scenarioOutcome, type ScenarioOutcome } from './scenario';
import { sumFigures, type RegionSums } from './sums';
import { targetOf, type Target } from './target';

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
  const sums = sumFigures(complete);
  const shareHigh = shareOf(sums.totalHigh, sums.total);
  const target = targetOf(sums.total, rules);
  const submitted = {
    social: { homes: sums.social, band: bandOf(sums.social, sums.unknown) },
    affordable: { homes: sums.affordable, band: bandOf(sums.affordable, sums.unknown) },
  };
  const needed = minAffordableNeeded(complete, target, rules);
  return {
    name,
    included: complete.length,
    expected: members.length,
    sums,
    shareHigh,
    target,
    programme: scenarioOutcome(submitted, sums, target, rules),
    minimum: scenarioOutcome(minimumScenario(complete, rules), sums, target, rules),
    minAffordableShare: minAffordableShare(shareHigh, rules),
    minAffordableNeeded: needed,
    minAffordableHomes: needed > sums.total ? null : needed,
    keepMid: keepMid(complete, sums, target),
    lowSocialShareNeeded: lowSocialShareNeeded(shareHigh, rules),
    contributions: complete.map((member) => contributionOf(member, rules)),
  };
}
