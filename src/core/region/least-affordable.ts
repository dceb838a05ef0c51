// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { shareOf } from '../number/homes';
import { larger, plus, times, type Ratio } from '../number/ratio';
import type { NormSteps } from '../rules/norm-steps';
import type { HomesInScenario } from './scenario';
import { sumOver } from './sums';
import type { TargetSteps } from './target';

/**
 * Least affordable share at which a region can reach β while every municipality keeps its own duty: max(α, β + μ·s),
 * max(α, β) without individual duty (domain §4). It exceeds α when s > (α − β) / μ.
 *
 * @param shareHigh s, share of N in municipalities of class high; null (and so is the result) when N is 0
 */
export function minAffordableShare(
  trace: Trace,
  shareHigh: Step<Ratio | null>,
  { affordable, social, mid, individualDuty }: NormSteps,
): Step<Ratio | null> {
  return trace.step(
    'minAffordableShare',
    [affordable, social, mid, shareHigh, individualDuty],
    (fillUp, socialNorm, midNorm, high, hasDuty) =>
      high === null ? null : larger(fillUp, hasDuty ? plus(socialNorm, times(midNorm, high)) : socialNorm),
  );
}

/**
 * The same in whole homes: max(⌈αN⌉, max(⌈βN⌉, Σ_low ⌈βN_i⌉) + Σ_high required mid). More than N means that the
 * duties do not fit into the programme. It asks low municipalities to give up nearly all their mid homes.
 */
export function minAffordableNeeded(
  trace: Trace,
  members: readonly CompleteMunicipality[],
  target: TargetSteps,
): Step<number> {
  const duties = (name: 'duties.social' | 'duties.mid', measure: 'social' | 'mid'): Step<number> =>
    trace.step(
      name,
      members.map(({ steps }) => steps.required[measure]).filter(({ value }) => value !== null),
      (...required) => sumOver(required, (homes) => homes ?? 0),
    );
  return trace.step(
    'minAffordableNeeded',
    [target.affordable, target.social, duties('duties.social', 'social'), duties('duties.mid', 'mid')],
    (affordable, social, socialDuties, midDuties) =>
      Math.max(affordable, Math.max(social, socialDuties) + midDuties),
  );
}

/** What it takes when nobody gives up its minimum mid. */
export interface KeepMid {
  /** ΣA° + max(0, ⌈βN⌉ − ΣS°); above N it cannot be built. */
  readonly homes: number;
  readonly share: Ratio | null;
}

/** Affordable homes with which a region reaches β on top of the minimum scenario, no mid home less (domain §4). */
export function keepMid(
  trace: Trace,
  minimum: HomesInScenario,
  total: Step<number>,
  target: TargetSteps,
): KeepMid {
  const homes = trace.step(
    'keepMidAffordableHomes',
    [minimum.affordable.homes, target.social, minimum.social.homes],
    (affordable, wanted, social) => affordable + Math.max(0, wanted - social),
  );
  return {
    homes: homes.value,
    share: trace.step('keepMidAffordableShare', [homes, total], shareOf).value,
  };
}
