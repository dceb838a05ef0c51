// SPDX-License-Identifier: EUPL-1.2

import { requiredMid } from '../municipality/duty';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { atLeastShare, shareOf } from '../number/homes';
import { larger, plus, times, type Ratio } from '../number/ratio';
import type { RuleSet } from '../rules/rule-set';
import { sumOver, type RegionSums } from './sums';
import type { Target } from './target';

/**
 * Least affordable share at which a region can reach β while every municipality keeps its own duty: max(α, β + μ·s),
 * max(α, β) without individual duty (domain §4). It exceeds α when s > (α − β) / μ.
 *
 * @param shareHigh s, share of N in municipalities of class high; null (and so is the result) when N is 0
 */
export function minAffordableShare(shareHigh: Ratio | null, rules: RuleSet): Ratio | null {
  if (shareHigh === null) return null;
  const { affordable, social, mid, individualDuty } = rules;
  const needed = individualDuty.value ? plus(social.value, times(mid.value, shareHigh)) : social.value;
  return larger(affordable.value, needed);
}

/**
 * The same in whole homes: max(⌈αN⌉, max(⌈βN⌉, Σ_low ⌈βN_i⌉) + Σ_high required mid). More than N means that the
 * duties do not fit into the programme. It asks low municipalities to give up nearly all their mid homes.
 */
export function minAffordableNeeded(
  members: readonly CompleteMunicipality[],
  target: Target,
  rules: RuleSet,
): number {
  if (!rules.individualDuty.value) return Math.max(target.affordable, target.social);
  const total = ({ figures }: CompleteMunicipality): number => figures.total;
  const [low, high] = [byClass(members, 'low'), byClass(members, 'high')];
  const socialOfLow = sumOver(low, (member) => atLeastShare(rules.social.value, total(member)));
  const midOfHigh = sumOver(high, (member) => requiredMid(total(member), rules));
  return Math.max(target.affordable, Math.max(target.social, socialOfLow) + midOfHigh);
}

/** What it takes when nobody gives up its minimum mid. */
export interface KeepMid {
  /** ΣA° + max(0, ⌈βN⌉ − ΣS°); above N it cannot be built. */
  readonly homes: number;
  readonly share: Ratio | null;
}

/** Affordable homes with which a region reaches β on top of the minimum scenario, no mid home less (domain §4). */
export function keepMid(
  members: readonly CompleteMunicipality[],
  { total }: RegionSums,
  target: Target,
): KeepMid {
  const social = sumOver(members, ({ minimum }) => minimum.social);
  const affordable = sumOver(members, ({ minimum }) => minimum.affordable);
  const homes = affordable + Math.max(0, target.social - social);
  return { homes, share: shareOf(homes, total) };
}

function byClass(
  members: readonly CompleteMunicipality[],
  stockClass: CompleteMunicipality['class'],
): readonly CompleteMunicipality[] {
  return members.filter((member) => member.class === stockClass);
}
