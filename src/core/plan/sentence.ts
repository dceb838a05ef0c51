// SPDX-License-Identifier: EUPL-1.2

import { quoteText } from './text';

/** Signs with which a language writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
  /** What comes after a percentage: a space too in Dutch, none in English. */
  readonly percent: string;
}

/*
 * Formulas that put a number into a sentence. They build the digits themselves: TEXT and the & operator follow the
 * language of the reader's Excel, so that a Dutch workbook would read "27.8 %" on an English machine.
 */

/**
 * A number of homes, not negative: `3.850`.
 *
 * @param value formula that gives a whole number below 1,000,000,000
 */
export function homesText(value: string, { thousands }: Separators): string {
  const dot = quoteText(thousands);
  const last = (number: string): string => `RIGHT("00"&MOD(${number},1000),3)`;
  const inThousands = `INT(${value}/1000)`;
  return `IF(${value}<1000,${value}&"",IF(${value}<1000000,${inThousands}&${dot}&${last(value)},INT(${value}/1000000)&${dot}&${last(inThousands)}&${dot}&${last(value)}))`;
}

/**
 * A number that is not negative, with one decimal: `2,2`.
 *
 * @param value formula
 */
export function decimalText(value: string, { decimal }: Separators): string {
  const tenths = `ROUND(10*(${value}),0)`;
  return `INT(${tenths}/10)&${quoteText(decimal)}&MOD(${tenths},10)`;
}

/**
 * A share as a percentage, with a decimal only where it has one: `30 %`, `33,3 %`.
 *
 * @param numerator formula
 * @param denominator formula
 */
export function percentText(
  numerator: string,
  denominator: string,
  { decimal, percent }: Separators,
): string {
  const tenths = `ROUND(1000*${numerator}/${denominator},0)`;
  return `INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"",${quoteText(decimal)}&MOD(${tenths},10))&${quoteText(percent)}`;
}
