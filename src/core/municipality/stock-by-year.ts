// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../number/ratio';
import type { LineSums, YearSums } from '../programme/sum-lines';
import { stockStep, type Stock, type StockStep } from './stock-step';

/** The step the stock has made by the end of a year, from the stock of now. */
export interface YearStep {
  readonly year: number;
  readonly step: StockStep;
}

/**
 * The step of the stock year by year (domain §3, "with yearly figures the same per year"): each year adds to those
 * before it, and the last one is the step of the whole programme. Empty when the lines are not all of a year.
 *
 * @param sums of the whole programme: a total that it has a figure for counts, also within the years
 * @param beta β as a fraction
 */
export function stockByYear(
  stock: Stock,
  { sums, years }: { readonly sums: LineSums; readonly years: readonly YearSums[] | null },
  beta: Ratio,
): readonly YearStep[] {
  const net = { social: 0, total: 0 };
  return (years ?? []).map(({ year, sums: ofYear }) => {
    const has = (kind: keyof LineSums): number => ofYear[kind] ?? 0;
    const mid = sums.mid === null ? has('midRent') + has('affordablePurchase') : has('mid');
    const segments = has('socialRent') + mid + has('expensive') + has('unknown');
    net.social += has('socialRent') - has('socialDemolition') - has('socialSale');
    net.total += (sums.total === null ? segments : has('total')) - has('demolition');
    return { year, step: stockStep(stock, { ...net }, beta) };
  });
}
