// SPDX-License-Identifier: EUPL-1.2

import { traceOf, valuesOf, type Step, type Trace } from '../explanation/step';
import { atLeastShare, shareOf } from '../number/homes';
import { toPoints, type Points } from '../number/points';
import { minus, ratio, type Ratio } from '../number/ratio';

/** Homes before the programme: all of them, and the social ones. */
export interface Stock {
  readonly stock: number;
  readonly socialStock: number;
}

/**
 * Movement of the social share in the stock ("betekenisvolle stappen", domain §3). All social rent in the programme
 * is added to a stock of corporations only; whoever shows it has to say so.
 */
export interface StockStep {
  /** K / H now. */
  readonly share: Ratio;
  /** K' / H' after the programme; null with what follows from it when no stock is left. */
  readonly shareAfter: Ratio | null;
  readonly step: Points | null;
  /** Social homes still lacking for β in the stock after the programme. */
  readonly extraForBeta: number | null;
}

export type StockSteps = { readonly [Name in keyof StockStep]: Step<StockStep[Name]> };

interface NetSteps {
  readonly social: Step<number>;
  readonly total: Step<number>;
}

/**
 * The step a net programme makes: K' = K + net social, H' = H + net total.
 *
 * @param base the stock that the social homes are part of: that of corporations, or all social rent
 * @throws RangeError when the stock is 0: such a municipality is incomplete.
 */
export function stockSteps(
  trace: Trace,
  stock: Step<number>,
  socialStock: Step<number>,
  net: NetSteps,
  beta: Step<Ratio>,
  base: 'stock' | 'stock.allSocialRent' = 'stock',
): StockSteps {
  const share = trace.step(`${base}.share`, [socialStock, stock], (social, all) => ratio(social, all));
  const shareAfter = trace.step(
    `${base}.shareAfter`,
    [socialStock, net.social, stock, net.total],
    (social, added, all, addedInAll) => shareOf(social + added, all + addedInAll),
  );
  const step = trace.step(`${base}.stepPoints`, [shareAfter, share], (after, now) =>
    after === null ? null : toPoints(minus(after, now)),
  );
  const extraForBeta = trace.step(
    `${base}.extraForBeta`,
    [beta, stock, net.total, socialStock, net.social],
    (norm, all, addedInAll, social, added) =>
      all + addedInAll <= 0 ? null : Math.max(0, atLeastShare(norm, all + addedInAll) - social - added),
  );
  return { share, shareAfter, step, extraForBeta };
}

/**
 * The same in numbers.
 *
 * @param beta β as a fraction
 */
export function stockStep(
  { stock, socialStock }: Stock,
  net: { readonly social: number; readonly total: number },
  beta: Ratio,
): StockStep {
  const trace = traceOf(null);
  const steps = stockSteps(
    trace,
    trace.given('stock', stock),
    trace.given('socialStock', socialStock),
    { social: trace.given('net.social', net.social), total: trace.given('net.total', net.total) },
    trace.given('norm.social', beta),
  );
  return valuesOf(steps);
}
