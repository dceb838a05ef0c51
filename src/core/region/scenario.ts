// SPDX-License-Identifier: EUPL-1.2

import { valuesOf, type Step, type Trace } from '../explanation/step';
import { balanceOf, verdictOf, type Verdict } from '../municipality/balance';
import { netSteps, type NetOutcome } from '../municipality/net';
import { bandOf, type Band } from '../number/band';
import { shareOf } from '../number/homes';
import { toPoints, type Points } from '../number/points';
import { minus, type Ratio } from '../number/ratio';
import type { NormSteps } from '../rules/norm-steps';
import type { RegionSumSteps } from './sums';
import type { TargetSteps } from './target';

/** What a scenario builds of one measure, and what that can turn out to be. */
interface HomesWithBand {
  readonly homes: Step<number>;
  readonly band: Band<Step<number>>;
}

export interface HomesInScenario {
  readonly social: HomesWithBand;
  readonly affordable: HomesWithBand;
}

/** One measure of the law in one scenario of a region (domain §4). */
export interface ScenarioMeasure {
  readonly homes: number;
  readonly band: Band;
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
  trace: Trace,
  scenario: 'programme' | 'minimum',
  homes: HomesInScenario,
  sums: RegionSumSteps,
  target: TargetSteps,
  norms: NormSteps,
): ScenarioOutcome {
  const measure = (name: 'Social' | 'Affordable', of: 'social' | 'affordable') =>
    measureOf(trace, scenario, name, homes[of], sums.total, target[of], norms[of]);
  const social = measure('Social', 'social');
  const affordable = measure('Affordable', 'affordable');
  return {
    social: social.outcome,
    affordable: affordable.outcome,
    verdict: trace.step(`${scenario}.verdict`, [social.verdict, affordable.verdict], bothVerdict).value,
    net: valuesOf(netSteps(trace, { ...sums, social: homes.social.homes }, norms.netNeed, scenario)),
  };
}

function measureOf(
  trace: Trace,
  scenario: 'programme' | 'minimum',
  name: 'Social' | 'Affordable',
  { homes, band }: HomesWithBand,
  total: Step<number>,
  target: Step<number>,
  norm: Step<Ratio>,
): { readonly outcome: ScenarioMeasure; readonly verdict: Step<Verdict> } {
  const share = trace.step(`${scenario}.share${name}`, [homes, total], shareOf);
  const gap = trace.step(`${scenario}.gapPoints${name}`, [norm, share], (wanted, has) =>
    has === null ? null : toPoints(minus(wanted, has)),
  );
  const exact = (part: 'shortfall' | 'surplus'): number =>
    trace.step(
      `${scenario}.${part}${name}`,
      [target, homes],
      (wanted, has) => balanceOf(wanted, bandOf(has))[part],
    ).value;
  const bandSteps = measureBand(trace, `${scenario}.band${name}`, band, total, target);
  const [low, high] = [bandSteps.share.low.value, bandSteps.share.high.value];
  const outcome = {
    homes: homes.value,
    band: bandValues(band),
    share: share.value,
    shareBand: low === null || high === null ? null : { low, high },
    gap: gap.value,
    shortfall: exact('shortfall'),
    shortfallBand: bandValues(bandSteps.shortfall),
    surplus: exact('surplus'),
    surplusBand: bandValues(bandSteps.surplus),
    verdict: bandSteps.verdict.value,
  };
  return { outcome, verdict: bandSteps.verdict };
}

/** The name under which the band of a measure stands. */
export function bandName(measure: 'social' | 'affordable'): 'bandSocial' | 'bandAffordable' {
  return measure === 'social' ? 'bandSocial' : 'bandAffordable';
}

/** What the unknown can make of a measure (domain §4): both ends of its figures, and what is decided by them. */
function measureBand(
  trace: Trace,
  name: `${'programme' | 'minimum'}.band${'Social' | 'Affordable'}`,
  { low, high }: Band<Step<number>>,
  total: Step<number>,
  target: Step<number>,
) {
  const shareAt = (side: 'low' | 'high', homes: Step<number>) =>
    trace.step(`${name}.share.${side}`, [homes, total], shareOf);
  // The fewer there are, the larger the shortfall and the smaller the surplus.
  const exact = (part: 'shortfall' | 'surplus', side: 'low' | 'high', homes: Step<number>) =>
    trace.step(
      `${name}.${part}.${side}`,
      [target, homes],
      (wanted, has) => balanceOf(wanted, bandOf(has))[part],
    );
  return {
    share: { low: shareAt('low', low), high: shareAt('high', high) },
    shortfall: { low: exact('shortfall', 'low', high), high: exact('shortfall', 'high', low) },
    surplus: { low: exact('surplus', 'low', low), high: exact('surplus', 'high', high) },
    verdict: trace.step(`${name}.verdict`, [target, low, high], (wanted, least, most) =>
      verdictOf(wanted, { low: least, high: most }),
    ),
  };
}

function bandValues({ low, high }: Band<Step<number>>): Band {
  return { low: low.value, high: high.value };
}

function bothVerdict(a: Verdict, b: Verdict): Verdict {
  if (a === 'short' || b === 'short') return 'short';
  return a === 'met' && b === 'met' ? 'met' : 'undecided';
}
