// SPDX-License-Identifier: EUPL-1.2

import { roundHalfUp } from '../number/decimal';
import { ratio } from '../number/ratio';
import type { Ratio } from '../number/ratio';
import type { Stock } from '../municipality/stock-step';
import { CBS_FIGURES } from './cbs-figures';

/** Years of which the figures come with the product. */
export const CBS_YEARS = [2024, 2025] as const;
export type CbsYear = (typeof CBS_YEARS)[number];

/** The percentages are whole ones: half a percentage point either way. */
export const CBS_PRECISION: Ratio = ratio(1, 200);

const BY_CODE = new Map(CBS_FIGURES.map((figures) => [figures[0], figures]));

/**
 * Stock of a municipality according to CBS, for workbooks that do not have it: homes, and the whole percentage that
 * corporations own of them, rounded half up. A proxy for the DAEB stock (domain §9).
 *
 * @example cbsStock('GM0363', 2024) // { stock: 480852, socialStock: 192341 }
 */
export function cbsStock(code: string, year: CbsYear): Stock | null {
  const figures = BY_CODE.get(code);
  if (figures === undefined) {
    return null;
  }
  const [, , , homes2024, percent2024, homes2025, percent2025] = figures;
  const [stock, percent] = year === 2024 ? [homes2024, percent2024] : [homes2025, percent2025];
  return { stock, socialStock: Number(roundHalfUp(ratio(stock * percent, 100), 0)) };
}
