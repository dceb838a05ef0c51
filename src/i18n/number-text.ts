// SPDX-License-Identifier: EUPL-1.2

/** Writes numbers the way a language does. */
export interface NumberText {
  /** Whole homes with a thousands separator. */
  readonly homes: (count: number) => string;
  /** A fraction as a percentage with one decimal: `27,8 %`. */
  readonly percent: (share: number) => string;
  /** Percentage points, given as a fraction: `0,5`. */
  readonly points: (share: number) => string;
}

/** @param locale BCP 47 tag */
export function numberText(locale: string): NumberText {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    homes: (count) => whole.format(count),
    percent: (share) => `${oneDecimal.format(share * 100)} %`,
    points: (share) => points.format(share * 100),
  };
}
