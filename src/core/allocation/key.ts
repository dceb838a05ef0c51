// SPDX-License-Identifier: EUPL-1.2

import type { StockClass } from '../municipality/stock-class';
import type { Ratio } from '../number/ratio';

/** Keys that follow from the figures, in the order in which they are shown (domain §5). */
export const FIGURE_KEYS = [
  'volume',
  'stockDistance',
  'lowOnly',
  'highOnly',
  'deficit',
  'headroom',
  'equalShare',
] as const;

/** Ways to spread the remainder ("verdeelsleutel"). */
export type AllocationKey = (typeof FIGURE_KEYS)[number] | 'manual';

/** A key as it is chosen: the user's own weights come with it, by municipality code; who has none takes no part. */
export type ChosenKey =
  | { readonly key: Exclude<AllocationKey, 'manual'> }
  | { readonly key: 'manual'; readonly weights: ReadonlyMap<string, number> };

/** What a weight is made from. */
export interface Weighable {
  readonly code: string;
  readonly class: StockClass;
  /** N. */
  readonly total: number;
  /** S at the beginning of the stage. */
  readonly social: number;
  /** H and K. */
  readonly stock: number;
  readonly socialStock: number;
  /** Most homes it can take in the stage. */
  readonly cap: number;
}

/**
 * Weight of a municipality under a key (domain §5), as a whole number: the fractions of a norm are multiplied away,
 * since only proportions count. `equalShare` has no weights; it ranks ties by N.
 *
 * @param beta β as a fraction
 * @example weightOf({ key: "deficit" }, { ...item, total: 100, social: 20 }, ratio(3, 10)) // 100n: 10 × (30 − 20)
 */
export function weightOf(chosen: ChosenKey, item: Weighable, beta: Ratio): bigint {
  switch (chosen.key) {
    case 'volume':
    case 'equalShare':
      return BigInt(item.total);
    case 'stockDistance':
      return missing(beta, item.stock, item.socialStock);
    case 'lowOnly':
      return item.class === 'low' ? BigInt(item.total) : 0n;
    case 'highOnly':
      return item.class === 'high' ? BigInt(item.total) : 0n;
    case 'deficit':
      return missing(beta, item.total, item.social);
    case 'headroom':
      return BigInt(item.cap);
    case 'manual':
      return BigInt(chosen.weights.get(item.code) ?? 0);
  }
}

/** max(0, β·whole − part), times the denominator of β. */
function missing(beta: Ratio, whole: number, part: number): bigint {
  const difference = beta.numerator * BigInt(whole) - beta.denominator * BigInt(part);
  return difference < 0n ? 0n : difference;
}
