// SPDX-License-Identifier: EUPL-1.2

import { decimalDigits } from '../number/decimal';
import { ratio, times } from '../number/ratio';
import type { Ratio } from '../number/ratio';
import type { Separators } from './sentence';

/*
 * The texts that the formulas of `sentence.ts` have to come to, from exact numbers.
 */

/** @example homesOf(3850, dutch) // '3.850' */
export function homesOf(value: number, { thousands }: Separators): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
}

/** @example decimalOf(ratio(22, 10), dutch) // '2,2' */
export function decimalOf(value: Ratio, { decimal }: Separators): string {
  const { whole, fraction } = decimalDigits(value, 1);
  return `${whole}${decimal}${fraction}`;
}

/** @example percentOf(ratio(1, 3), dutch) // '33,3 %' */
export function percentOf(share: Ratio, { decimal, percent }: Separators): string {
  const { whole, fraction } = decimalDigits(times(share, ratio(100)), 1);
  return fraction === '0' ? `${whole}${percent}` : `${whole}${decimal}${fraction}${percent}`;
}
