// SPDX-License-Identifier: EUPL-1.2

import { balanceOf, verdictOf, type Verdict } from '../municipality/balance';
import { netOf, type NetOutcome } from '../municipality/net';
import type { Band } from '../number/band';
import { shareOf } from '../number/homes';
import { toPoints, type Points } from '../number/points';
import { minus, type Ratio } from '../number/ratio';
import type { RuleSet } from '../rules/rule-set';
import type { RegionSums } from './sums';
import type { Target } from './target';

/** What a scenario builds of one measure, and what that can turn out to be. */
interface HomesWithBand {
  readonly homes: number;
  readonly band: Band;
}

export interface HomesInScenario {
  readonly social: HomesWithBand;
  readonly affordable: HomesWithBand;
}

/** One measure of the law in one scenario of a region (domain §4). */
export interface ScenarioMeasure extends HomesWithBand {
  /** null, like the gap, when the programme is empty. */
  readonly share: Ratio | null;
  readonly shareBand: Band<Ratio> | null;
  /** Norm minus share: negative when above the norm. */
  readonly gap: Points | null;
  readonly shortfall: number;
  readonly shortfallBand: Band;
  readonly surplus: number;
  readonly surplusBand: Band;
  /** Decided by the band: undecided when the norm lies inside it. */
  readonly verdict: Verdict;
}

/** A scenario of a region against its targets. */
export interface ScenarioOutcome {
  readonly social: ScenarioMeasure;
  readonly affordable: ScenarioMeasure;
  /** Of both measures together. */
  readonly verdict: Verdict;
  /** Net figures and need on the regional sums, not the sum of municipal gaps (domain §4). */
  readonly net: NetOutcome;
}

/** Holds a scenario against the targets of its region (domain §4). */
export function scenarioOutcome(
  homes: HomesInScenario,
  sums: RegionSums,
  target: Target,
  rules: RuleSet,
): ScenarioOutcome {
  const social = measureOf(homes.social, sums.total, target.social, rules.social.value);
  const affordable = measureOf(homes.affordable, sums.total, target.affordable, rules.affordable.value);
  return {
    social,
    affordable,
    verdict: bothVerdict(social.verdict, affordable.verdict),
    net: netOf({ ...sums, social: homes.social.homes }, rules.netNeed.value),
  };
}

function measureOf(
  { homes, band }: HomesWithBand,
  total: number,
  target: number,
  norm: Ratio,
): ScenarioMeasure {
  const share = shareOf(homes, total);
  const [low, high] = [shareOf(band.low, total), shareOf(band.high, total)];
  const exact = balanceOf(target, { low: homes, high: homes });
  const banded = balanceOf(target, band);
  return {
    homes,
    band,
    share,
    shareBand: low === null || high === null ? null : { low, high },
    gap: share === null ? null : toPoints(minus(norm, share)),
    shortfall: exact.shortfall,
    shortfallBand: { low: banded.shortfallAtLeast, high: banded.shortfall },
    surplus: exact.surplus,
    surplusBand: { low: banded.surplus, high: banded.surplusAtMost },
    verdict: verdictOf(target, band),
  };
}

function bothVerdict(a: Verdict, b: Verdict): Verdict {
  if (a === 'short' || b === 'short') return 'short';
  return a === 'met' && b === 'met' ? 'met' : 'undecided';
}
