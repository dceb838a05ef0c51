// SPDX-License-Identifier: EUPL-1.2

import { atMostShare } from '../number/homes';
import { compare, minus, plus, ratio, type Ratio } from '../number/ratio';

/** `high`: more social stock than the national average; equal to it is `low` (domain §3, "onder of gelijk aan"). */
export type StockClass = 'low' | 'high';

/**
 * Class of a share of social stock: an exact comparison, never of rounded shares.
 *
 * @example stockClass(ratio(28, 100), ratio(28, 100)) // "low"
 */
export function stockClass(share: Ratio, average: Ratio): StockClass {
  return compare(share, average) <= 0 ? 'low' : 'high';
}

/**
 * Homes by which the social stock would have to grow (low) or shrink (high) for the class to change, at the same
 * total stock (domain §3).
 *
 * @example flipMargin(7000, 25_000, ratio(28, 100)) // 1: the share equals the average
 */
export function flipMargin(socialStock: number, stock: number, average: Ratio): number {
  const atAverage = atMostShare(average, stock);
  const isLow = stockClass(ratio(socialStock, stock), average) === 'low';
  return isLow ? atAverage + 1 - socialStock : socialStock - atAverage;
}

/**
 * Whether the class could be the other one within the precision of the stock: it differs between the two ends of
 * the share ± precision.
 *
 * @param precision as a fraction (1/200 for the CBS's whole percentages), or null when the stock is exact
 */
export function isUncertain(share: Ratio, average: Ratio, precision: Ratio | null): boolean {
  return (
    precision !== null &&
    stockClass(minus(share, precision), average) !== stockClass(plus(share, precision), average)
  );
}
