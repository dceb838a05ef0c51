// SPDX-License-Identifier: EUPL-1.2

import type { Citation } from './citation';
import { PRICE_LIMITS_SOURCE } from './citation';

/** Highest prices of the segments in one year, inclusive, in eurocents: rents per month (domain §9). */
export interface PriceLimits {
  readonly year: number;
  readonly socialRent: number;
  readonly midRent: number;
  readonly affordablePurchase: number;
  readonly source: Citation;
}

const PRICE_LIMITS: readonly PriceLimits[] = [
  {
    year: 2024,
    socialRent: 87_966,
    midRent: 115_795,
    affordablePurchase: 39_000_000,
    source: PRICE_LIMITS_SOURCE,
  },
  {
    year: 2025,
    socialRent: 90_007,
    midRent: 118_482,
    affordablePurchase: 40_500_000,
    source: PRICE_LIMITS_SOURCE,
  },
  {
    year: 2026,
    socialRent: 93_293,
    midRent: 122_807,
    affordablePurchase: 42_000_000,
    source: PRICE_LIMITS_SOURCE,
  },
];

/** Price levels that are known, the latest first. */
export const PRICE_YEARS: readonly number[] = PRICE_LIMITS.map(({ year }) => year).reverse();

/** Years that a home must stay in its segment to count for the national goal (domain §9). */
export const RETENTION_YEARS = { socialRent: 25, midRent: 10 } as const;

/**
 * The limits of a price level.
 *
 * @param year null for the latest year that is known
 * @returns null for a year that is not known: limits are never carried over to another year
 */
export function priceLimits(year: number | null): PriceLimits | null {
  const last = PRICE_LIMITS[PRICE_LIMITS.length - 1] ?? null;
  return year === null ? last : (PRICE_LIMITS.find((limits) => limits.year === year) ?? null);
}
