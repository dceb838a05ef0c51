// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from './ratio';

/** More bits than the 53 of a double, so that rounding is decided by bits that are all there. */
const QUOTIENT_BITS = 64;

/**
 * The double nearest to a ratio, ties to even, as IEEE 754 rounds. Dividing numerator by denominator as doubles
 * would round three times once they exceed 2^53. Exact down to the smallest normal double (2^-1022).
 *
 * @example toDouble(ratio(2, 3)) // 0.6666666666666666
 */
export function toDouble(value: Ratio): number {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const shift = QUOTIENT_BITS - (bitLength(magnitude) - bitLength(value.denominator));
  const above = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const below = shift < 0 ? value.denominator << BigInt(-shift) : value.denominator;
  const quotient = above / below;
  // A last bit that says "and a bit more" keeps a remainder from being taken for a tie.
  const sticky = quotient * below === above ? quotient : quotient | 1n;
  const nearest = Number(sticky) * 2 ** -shift;
  return value.numerator < 0n ? -nearest : nearest;
}

/** @example toDoubleOrNull(null) // null: a share that does not exist */
export function toDoubleOrNull(value: Ratio | null): number | null {
  return value === null ? null : toDouble(value);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}
