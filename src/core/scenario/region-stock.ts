// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import type { NetOutcome } from '../municipality/net';
import { stockStep, type StockStep } from '../municipality/stock-step';
import type { Ratio } from '../number/ratio';

/**
 * The step of the stock of a region as a whole: the sums of its complete municipalities, as in the need test. null
 * when there are none.
 *
 * @param net of the region's programme
 * @param beta β as a fraction
 */
export function regionStock(
  members: readonly MunicipalityOutcome[],
  net: Pick<NetOutcome, 'social' | 'total'>,
  beta: Ratio,
): StockStep | null {
  const figures = members.flatMap((one) => (one.complete ? [one.figures] : []));
  const stock = figures.reduce((sum, one) => sum + one.stock, 0);
  const socialStock = figures.reduce((sum, one) => sum + one.socialStock, 0);
  return stock === 0 ? null : stockStep({ stock, socialStock }, net, beta);
}
