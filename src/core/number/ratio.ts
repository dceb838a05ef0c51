// SPDX-License-Identifier: EUPL-1.2

/**
 * An exact rational number in lowest terms with a positive denominator. Every share, norm and gap is one until it
 * is displayed (domain §2), so that no decision ever hangs on a rounding error.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The ratio of two whole numbers; numbers must be safe integers.
 *
 * @throws RangeError when the denominator is 0, or a number is not a safe integer.
 * @example ratio(20, 30) // 2/3
 */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Ratio {
  const above = toBigInt(numerator);
  const below = toBigInt(denominator);
  if (below === 0n) throw new RangeError('A ratio cannot have the denominator 0');
  const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

export const ZERO = ratio(0n);
export const ONE = ratio(1n);

export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is 0. */
export function dividedBy(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative when a < b, 0 when they are equal, positive when a > b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

/** Largest whole number that is not above the value. */
export function floor(value: Ratio): bigint {
  const quotient = value.numerator / value.denominator;
  return quotient * value.denominator > value.numerator ? quotient - 1n : quotient;
}

/** Smallest whole number that is not below the value. */
export function ceil(value: Ratio): bigint {
  return -floor({ numerator: -value.numerator, denominator: value.denominator });
}

function toBigInt(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number that a double holds exactly: ${value}`);
  }
  return BigInt(value);
}

/** Never 0, so that 0/n becomes 0/1. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
