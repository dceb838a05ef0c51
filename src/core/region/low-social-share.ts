// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import { compare, dividedBy, minus, ONE, times, ZERO, type Ratio } from '../number/ratio';
import type { NormSteps } from '../rules/norm-steps';
import type { Norms } from '../rules/rule-set';

/** Route to β by the low municipalities alone, the high ones at their minimum (domain §4). */
export interface LowSocialShare {
  /** Social share that is needed in the low municipalities together. */
  readonly share: Ratio;
  /** It fits within the affordable share α. */
  readonly attainable: boolean;
}

/**
 * (β − (α − μ)·s) / (1 − s); null without individual duty, and when there are no high or no low municipalities.
 *
 * @param shareHigh s, share of N in municipalities of class high
 * @example lowSocialShareNeeded(ratio(66, 100), DEFAULT_RULE_SET)?.share // 31/85, 36.47 %
 */
export function lowSocialShareNeeded(
  shareHigh: Ratio | null,
  rules: Omit<Norms, 'netNeed' | 'strictMid'>,
): LowSocialShare | null {
  if (shareHigh === null || !rules.individualDuty.value) return null;
  if (compare(shareHigh, ZERO) === 0 || compare(shareHigh, ONE) === 0) return null;
  const { affordable, social, mid } = rules;
  const byHigh = times(minus(affordable.value, mid.value), shareHigh);
  const share = dividedBy(minus(social.value, byHigh), minus(ONE, shareHigh));
  return { share, attainable: compare(share, affordable.value) <= 0 };
}

/** The same with its explanation. */
export function lowSocialShareStep(
  trace: Trace,
  shareHigh: Step<Ratio | null>,
  { social, affordable, mid, individualDuty }: NormSteps,
): LowSocialShare | null {
  const from = [shareHigh, social, affordable, mid, individualDuty] as const;
  type Values = [Ratio | null, Ratio, Ratio, Ratio, boolean];
  const needed = (...[high, socialNorm, affordableNorm, midNorm, hasDuty]: Values): LowSocialShare | null =>
    lowSocialShareNeeded(high, {
      social: { value: socialNorm },
      affordable: { value: affordableNorm },
      mid: { value: midNorm },
      individualDuty: { value: hasDuty },
    });
  const share = trace.step('lowSocialShareNeeded', from, (...values) => needed(...values)?.share ?? null);
  const attainable = trace.step(
    'lowSocialShareAttainable',
    from,
    (...values) => needed(...values)?.attainable ?? null,
  );
  return share.value === null || attainable.value === null
    ? null
    : { share: share.value, attainable: attainable.value };
}
