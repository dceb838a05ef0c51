// SPDX-License-Identifier: EUPL-1.2

import { ceil, floor, ratio, times, type Ratio } from './ratio';

/**
 * The most homes one figure may hold. A million lines of so many still add up exactly in a double, and no country
 * has as many.
 */
export const MAX_HOMES = 1_000_000_000;

/**
 * Smallest whole number of homes that is at least a share of a total: ⌈share · homes⌉.
 *
 * @example atLeastShare(ratio(3, 10), 101) // 31
 */
export function atLeastShare(share: Ratio, homes: number): number {
  return Number(ceil(times(share, ratio(homes))));
}

/**
 * Largest whole number of homes that is at most a share of a total: ⌊share · homes⌋.
 *
 * @example atMostShare(ratio(2, 5), 101) // 40
 */
export function atMostShare(share: Ratio, homes: number): number {
  return Number(floor(times(share, ratio(homes))));
}

/**
 * Part of a whole as a share; null when the whole is not positive: then a share does not exist (domain §2).
 *
 * @example shareOf(48_650, 175_000) // 139/500
 */
export function shareOf(part: number, whole: number): Ratio | null {
  return whole > 0 ? ratio(part, whole) : null;
}

/** Sum of counts; null when one of them is not known. */
export function sumKnown(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
