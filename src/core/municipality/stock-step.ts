// SPDX-License-Identifier: EUPL-1.2

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

/**
 * The step a net programme makes: K' = K + net social, H' = H + net total.
 *
 * @param beta β as a fraction
 * @throws RangeError when the stock is 0: such a municipality is incomplete.
 */
export function stockStep(
  { stock, socialStock }: Stock,
  net: { readonly social: number; readonly total: number },
  beta: Ratio,
): StockStep {
  const share = ratio(socialStock, stock);
  const [socialAfter, after] = [socialStock + net.social, stock + net.total];
  const shareAfter = shareOf(socialAfter, after);
  if (shareAfter === null) return { share, shareAfter, step: null, extraForBeta: null };
  return {
    share,
    shareAfter,
    step: toPoints(minus(shareAfter, share)),
    extraForBeta: Math.max(0, atLeastShare(beta, after) - socialAfter),
  };
}
