// SPDX-License-Identifier: EUPL-1.2

import { stockStep } from '../../../src/core/municipality/stock-step';
import { compare, ratio } from '../../../src/core/number/ratio';
import { netOf, type Gross } from '../support/steps';

const NEED = ratio(8, 25);
const BETA = ratio(3, 10);

function gross(changes: Partial<Gross>): Gross {
  return { total: 100, social: 30, demolition: 0, socialDemolition: 0, socialSale: 0, ...changes };
}

describe('gross and net (domain §3)', () => {
  it.each([
    [
      'nothing disappears',
      {},
      { social: 30, total: 100, requiredGrossSocial: 32, needGap: 2, attainable: true },
    ],
    [
      'demolition and sale come on top',
      { demolition: 20, socialDemolition: 10, socialSale: 5 },
      { social: 15, total: 80, requiredGrossSocial: 41, needGap: 11, attainable: true },
    ],
    [
      'no gap when there is enough',
      { social: 40 },
      { social: 40, total: 100, requiredGrossSocial: 32, needGap: 0, attainable: true },
    ],
    [
      'more than the programme holds',
      { demolition: 50, socialDemolition: 50, socialSale: 40 },
      { social: -60, total: 50, requiredGrossSocial: 106, needGap: 76, attainable: false },
    ],
    [
      'all that is needed is exactly the programme',
      { socialSale: 68 },
      { social: -38, total: 100, requiredGrossSocial: 100, needGap: 70, attainable: true },
    ],
    [
      'nothing is added net',
      { demolition: 100 },
      { social: 30, total: 0, requiredGrossSocial: null, needGap: null, attainable: null },
    ],
    [
      'less remains than there was',
      { demolition: 120, socialDemolition: 31 },
      { social: -1, total: -20, requiredGrossSocial: null, needGap: null, attainable: null },
    ],
  ] as const)('%s', (_name, changes, expected) => {
    expect(netOf(gross(changes), NEED)).toEqual(expected);
  });
});

describe('step of the stock towards β (domain §3)', () => {
  it('is in points, with what still lacks', () => {
    const step = stockStep({ stock: 900, socialStock: 180 }, { social: 40, total: 100 }, BETA);
    expect(step).toEqual({
      share: ratio(1, 5),
      shareAfter: ratio(22, 100),
      step: { ...ratio(2), unit: 'points' },
      extraForBeta: 80,
    });
  });

  it('rounds what still lacks up', () => {
    expect(stockStep({ stock: 900, socialStock: 180 }, { social: 40, total: 101 }, BETA).extraForBeta).toBe(
      81,
    );
  });

  it('lacks nothing above β', () => {
    expect(stockStep({ stock: 100, socialStock: 50 }, { social: 0, total: 0 }, BETA).extraForBeta).toBe(0);
  });

  it.each([-900, -901])('does not exist when no stock is left (net %d homes)', (total) => {
    const step = stockStep({ stock: 900, socialStock: 180 }, { social: -180, total }, BETA);
    expect(step).toEqual({ share: ratio(1, 5), shareAfter: null, step: null, extraForBeta: null });
  });

  it('never brings a stock below 30 % to 30 % with 30 % social in the programme', () => {
    const { shareAfter } = stockStep(
      { stock: 1_000, socialStock: 299 },
      { social: 300_000, total: 1_000_000 },
      BETA,
    );
    expect(shareAfter !== null && compare(shareAfter, BETA) < 0).toBe(true);
  });
});
