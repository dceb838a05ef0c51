// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import { atLeastShare, atMostShare } from '../number/homes';
import type { NormSteps } from '../rules/norm-steps';
import type { Norms } from '../rules/rule-set';
import type { StockClass } from './stock-class';

/** What is asked of a municipality, homes; null where a duty does not apply, which is not 0. */
export interface Required {
  readonly social: number | null;
  readonly mid: number | null;
  /** The fill-up to α, asked of everybody. */
  readonly affordable: number;
}

export type RequiredSteps = { readonly [Name in keyof Required]: Step<Required[Name]> };

/**
 * Homes that the mid duty asks: ⌈μN⌉, or ⌊μN⌋ + 1 where it has to be more than μ; nothing of nothing (domain §3).
 *
 * @example requiredMid(100, strictRules) // 41
 */
export function requiredMid(total: number, { mid, strictMid }: Pick<Norms, 'mid' | 'strictMid'>): number {
  if (total === 0) return 0;
  return strictMid.value ? atMostShare(mid.value, total) + 1 : atLeastShare(mid.value, total);
}

/**
 * What is required of a municipality with a programme of `total` homes (domain §3): low ⌈βN⌉ social, high ⌈μN⌉
 * mid, both only with individual duty; affordable ⌈αN⌉ is a contribution to the region.
 */
export function requiredSteps(
  trace: Trace,
  total: Step<number>,
  stockClass: Step<StockClass>,
  norms: NormSteps,
): RequiredSteps {
  const { social, mid, affordable, strictMid, individualDuty } = norms;
  return {
    social: trace.step(
      'required.social',
      [total, social, stockClass, individualDuty],
      (homes, share, own, hasDuty) => (hasDuty && own === 'low' ? atLeastShare(share, homes) : null),
    ),
    mid: trace.step(
      'required.mid',
      [total, mid, stockClass, strictMid, individualDuty],
      (homes, share, own, strict, hasDuty) =>
        hasDuty && own === 'high'
          ? requiredMid(homes, { mid: { value: share }, strictMid: { value: strict } })
          : null,
    ),
    affordable: trace.step('required.affordable', [total, affordable], (homes, share) =>
      atLeastShare(share, homes),
    ),
  };
}

/** A municipality's part of the regional totals ("gemeentelijk aandeel"), shown where it has no duty of its own. */
export interface FairPart {
  readonly social: number;
  readonly affordable: number;
}

/** ⌈βN⌉ social and ⌈αN⌉ affordable without individual duty; otherwise null. */
export function fairPartOf(
  trace: Trace,
  total: Step<number>,
  { social, affordable, individualDuty }: NormSteps,
): FairPart | null {
  if (individualDuty.value) return null;
  const part = (share: Step<NormSteps['social']['value']>, name: 'social' | 'affordable'): number =>
    trace.step(`fairPart.${name}`, [total, share], (homes, norm) => atLeastShare(norm, homes)).value;
  return { social: part(social, 'social'), affordable: part(affordable, 'affordable') };
}
