// SPDX-License-Identifier: EUPL-1.2

import { largestRemainder, type RoundingHome } from './largest-remainder';

/** Somebody who takes part of a number of homes. */
export interface Claim {
  readonly code: string;
  /** Only proportions matter; nobody with 0 gets anything. Never negative. */
  readonly weight: bigint;
  /** Most homes it can take. */
  readonly cap: number;
}

/** Homes handed out, in the order of the claims. */
export interface Apportionment {
  readonly homes: readonly number[];
  /** Who received a home that rounding left over. */
  readonly rounding: readonly RoundingHome[];
  /** Homes that the caps could not hold. */
  readonly unallocated: number;
}

interface Open {
  readonly claim: Claim;
  readonly index: number;
}

/**
 * Divides homes in proportion to weights, within caps, exactly (domain §5). While somebody's quota is at least its
 * cap, it gets the cap and leaves, and the others share what is left; then the quotas are rounded by largest
 * remainder. Never more than `amount`, never above a cap.
 *
 * @param amount whole homes, not negative
 * @example apportion(10, [{ code: "A", weight: 1n, cap: 2 }, { code: "B", weight: 1n, cap: 99 }]).homes // [2, 8]
 */
export function apportion(amount: number, claims: readonly Claim[]): Apportionment {
  const homes = claims.map(() => 0);
  if (amount === 0) return { homes, rounding: [], unallocated: 0 };
  let open = claims.map((claim, index): Open => ({ claim, index })).filter(({ claim }) => claim.weight > 0n);
  let rest = amount;
  while (open.length > 0) {
    const total = BigInt(rest);
    const weights = open.reduce((sum, { claim }) => sum + claim.weight, 0n);
    const below: Open[] = [];
    for (const one of open) {
      const { weight, cap } = one.claim;
      if (total * weight < BigInt(cap) * weights) {
        below.push(one);
      } else {
        homes[one.index] = cap;
        rest -= cap;
      }
    }
    if (below.length === open.length) {
      const quotas = open.map(({ claim: { code, weight } }) => ({ code, weight, numerator: total * weight }));
      const rounded = largestRemainder(quotas, weights);
      open.forEach(({ index }, position) => (homes[index] = rounded.homes[position] ?? 0));
      return { homes, rounding: rounded.rounding, unallocated: 0 };
    }
    open = below;
  }
  return { homes, rounding: [], unallocated: rest };
}
