// SPDX-License-Identifier: EUPL-1.2

/** Writes numbers the way a language does. */
export interface NumberText {
  /** Whole homes with a thousands separator. */
  readonly homes: (count: number) => string;
  /** Homes and tenths of homes: `−12,3`. */
  readonly parts: (homes: number) => string;
  /** A fraction as a percentage with one decimal: `27,8 %`; no space in English. */
  readonly percent: (share: number) => string;
  /** A number with the decimals that it has: `1,234`. */
  readonly exact: (value: number) => string;
  /** Percentage points, given as a fraction: `0,5`. */
  readonly points: (share: number) => string;
}

/** @param locale BCP 47 tag */
export function numberText(locale: string): NumberText {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = locale.startsWith('en') ? '%' : ' %';
  return {
    homes: (count) => whole.format(count),
    parts: (homes) => oneDecimal.format(homes).replace('-', '−'),
    percent: (share) => oneDecimal.format(hundredfold(share)) + percent,
    exact: (value) => exact.format(value),
    points: (share) => points.format(hundredfold(share)),
  };
}

/** Digits that a double holds for sure: what lies halfway (57.85) is rounded up (domain §2), not by its last bit. */
const SIGNIFICANT_DIGITS = 15;

function hundredfold(share: number): number {
  return Number((share * 100).toPrecision(SIGNIFICANT_DIGITS));
}
