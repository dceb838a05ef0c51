// SPDX-License-Identifier: EUPL-1.2

import { floor, ratio, type Ratio } from './ratio';

/** Digits of a rounded number; signs, separators and units are the language's. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly whole: string;
  /** As many digits as were asked for; empty for none. */
  readonly fraction: string;
}

/**
 * The value times 10^decimals, rounded half up (domain §2). "Up" is away from zero, as Excel's number formats do:
 * a gap of -2.25 points shows as -2.3, like its mirror image.
 *
 * @example roundHalfUp(ratio(5, 18), 3) // 278n
 */
export function roundHalfUp(value: Ratio, decimals: number): bigint {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const rounded = floor(
    ratio(2n * magnitude * 10n ** BigInt(decimals) + value.denominator, 2n * value.denominator),
  );
  return value.numerator < 0n ? -rounded : rounded;
}

/**
 * Digits of a value rounded half up; what rounds to zero is not negative.
 *
 * @example decimalDigits(ratio(278, 10), 1) // { negative: false, whole: "27", fraction: "8" }
 */
export function decimalDigits(value: Ratio, decimals: number): DecimalDigits {
  const scaled = roundHalfUp(value, decimals);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return { negative: scaled < 0n, whole: digits.slice(0, point), fraction: digits.slice(point) };
}
