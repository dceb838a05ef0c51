// SPDX-License-Identifier: EUPL-1.2

/** Excel keeps and shows 15 significant decimal digits; a double holds up to 17. */
const SIGNIFICANT_DIGITS = 15;

/** Excel writes a number in full as a text of at most this many characters, its sign aside. */
const LONGEST_PLAIN_TEXT = 20;

export type Rounding = 'nearest' | 'up' | 'down' | 'floor';

interface Decimal {
  readonly negative: boolean;
  /** Significant digits without trailing zeros; the point is behind the first one. */
  readonly digits: string;
  readonly exponent: number;
}

function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { negative: value < 0, digits: digits === '' ? '0' : digits, exponent: Number(exponent) };
}

/**
 * Order of two numbers as Excel's comparison operators see it: numbers of the same sign are equal when their first
 * 15 digits are (0.1+0.2=0.3). Source: the notes in Apache POI's NumberComparer, found by experiment.
 */
export function compareNumbers(left: number, right: number): number {
  const difference = left - right;
  const clearlyDifferent = Math.abs(difference) > 1e-14 * Math.max(Math.abs(left), Math.abs(right));
  if (difference === 0 || clearlyDifferent || left < 0 !== right < 0) {
    return Math.sign(difference);
  }
  return Math.sign(
    Number(left.toPrecision(SIGNIFICANT_DIGITS)) - Number(right.toPrecision(SIGNIFICANT_DIGITS)),
  );
}

/**
 * Result of an addition or subtraction that is the last operation of a formula: Excel makes it zero when it is
 * 2^50 times smaller than the first operand (0.5-0.4-0.1 is 0, 1*(0.5-0.4-0.1) is not). Source: as above.
 */
export function snapToZero(result: number, firstOperand: number): number {
  return Math.abs(result) <= Math.abs(firstOperand) * 2 ** -50 ? 0 : result;
}

/**
 * Rounds on decimal digits as Excel does: the number is first taken at 15 significant digits, so that the binary
 * 2.67499999999999982 that was typed as 2.675 rounds to 2.68. That ROUNDUP, ROUNDDOWN and INT start from 15 digits
 * as well (INT(123456789-0.0000004) is 123456789) is known from reports, not from documentation.
 *
 * @param places digits behind the decimal point; negative for tens, hundreds …
 * @example roundDecimal(1.005, 2, "nearest") // 1.01
 */
export function roundDecimal(value: number, places: number, rounding: Rounding): number {
  if (value === 0) {
    return 0;
  }
  const { negative, digits, exponent } = toDecimal(value);
  const kept = exponent + 1 + places;
  if (kept >= digits.length) {
    // Nothing to cut off at 15 digits; noise behind them goes only when the place asked for is a visible one.
    return kept >= SIGNIFICANT_DIGITS ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
  }
  const head = kept > 0 ? digits.slice(0, kept) : '0';
  const awayFromZero =
    rounding === 'nearest'
      ? kept >= 0 && Number(digits.charAt(kept)) >= 5
      : rounding === 'up' || (rounding === 'floor' && negative);
  const magnitude = BigInt(head) + (awayFromZero ? 1n : 0n);
  const rounded = Number(`${String(magnitude)}e${String(-places)}`);
  return negative && rounded !== 0 ? -rounded : rounded;
}

/**
 * Number as text where a formula needs one (`A1&""`): 15 significant digits, in full up to 20 characters, else with
 * an exponent of at least two digits. Source: the table of observed conversions in Apache POI's
 * NumberToTextConverter.
 *
 * @example numberToText(1 / 3) // "0.333333333333333"
 */
export function numberToText(value: number): string {
  const { negative, digits, exponent } = toDecimal(value);
  return (negative ? '-' : '') + (digits === '0' ? '0' : unsignedText(digits, exponent));
}

function unsignedText(digits: string, exponent: number): string {
  const plainLength = exponent < 0 ? 1 - exponent + digits.length : exponent + 1;
  if (plainLength > LONGEST_PLAIN_TEXT) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${digits.charAt(0)}${fraction}E${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) {
    return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  }
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
