// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { flipMargin, isUncertain, stockClass } from '../../../src/core/municipality/stock-class';
import { ratio } from '../../../src/core/number/ratio';

const AVERAGE = ratio(28, 100);

describe('class (domain §3: equal to the average is low)', () => {
  it.each([
    [7_000, 25_000, 'low', 1],
    [7_001, 25_000, 'high', 1],
    [11_199, 40_000, 'low', 2],
    [9_241, 33_000, 'high', 1],
    [0, 100, 'low', 29],
    [100, 100, 'high', 72],
  ] as const)('%d of %d homes is %s, %d homes from the other', (socialStock, stock, expected, margin) => {
    expect(stockClass(ratio(socialStock, stock), AVERAGE)).toBe(expected);
    expect(flipMargin(socialStock, stock, AVERAGE)).toBe(margin);
  });

  it('compares exactly where doubles cannot', () => {
    const share = ratio(9_007_199_254_740_991n, 9_007_199_254_740_993n);
    const nearlyThat = ratio(9_007_199_254_740_990n, 9_007_199_254_740_992n);
    expect(stockClass(share, nearlyThat)).toBe('high');
    expect(stockClass(nearlyThat, share)).toBe('low');
  });

  it('changes at the flip margin and not before', () => {
    const stocks = fc
      .integer({ min: 1, max: 100_000 })
      .chain((stock) => fc.tuple(fc.nat({ max: stock }), fc.constant(stock)));
    fc.assert(
      fc.property(stocks, fc.integer({ min: 1, max: 999 }), ([socialStock, stock], perMille) => {
        const average = ratio(perMille, 1000);
        const own = stockClass(ratio(socialStock, stock), average);
        const margin = flipMargin(socialStock, stock, average);
        const towards = own === 'low' ? 1 : -1;
        const classAfter = (homes: number): string =>
          stockClass(ratio(socialStock + towards * homes, stock), average);
        expect(margin).toBeGreaterThan(0);
        expect(classAfter(margin)).not.toBe(own);
        expect(classAfter(margin - 1)).toBe(own);
      }),
    );
  });
});

describe('uncertain class', () => {
  const half = ratio(1, 200);
  it.each([
    ['well below', ratio(27, 100), half, false],
    ['just below', ratio(276, 1000), half, true],
    ['just above', ratio(284, 1000), half, true],
    ['well above', ratio(29, 100), half, false],
    ['the average is the lower end, where it would be low', ratio(285, 1000), half, true],
    ['the average is the upper end, where it still is low', ratio(275, 1000), half, false],
    ['exact stock', ratio(28, 100), null, false],
    ['precision 0', ratio(28, 100), ratio(0), false],
  ] as const)('%s', (_name, share, precision, expected) => {
    expect(isUncertain(share, AVERAGE, precision)).toBe(expected);
  });
});
