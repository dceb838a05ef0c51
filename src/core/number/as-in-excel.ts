// SPDX-License-Identifier: EUPL-1.2

/**
 * A number as Excel shows and compares it: at 15 digits. What a sum of fractions left behind beyond those is no
 * difference to its user.
 *
 * @example asInExcel(474.99999999999994) // 475
 */
export function asInExcel(value: number): number {
  return Number(value.toPrecision(15));
}
