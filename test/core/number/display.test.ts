// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { decimalDigits, roundHalfUp } from '../../../src/core/number/decimal';
import { parseShare } from '../../../src/core/number/parse-share';
import { toPoints } from '../../../src/core/number/points';
import { minus, ratio, times, type Ratio } from '../../../src/core/number/ratio';

describe('rounding half up', () => {
  it.each<[Ratio, number, bigint]>([
    [ratio(225, 100), 1, 23n],
    [ratio(224999, 100_000), 1, 22n],
    [ratio(-225, 100), 1, -23n],
    [ratio(1, 2), 0, 1n],
    [ratio(2675, 1000), 2, 268n],
    [ratio(0), 1, 0n],
  ])('%p to %d decimals', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it.each<[Ratio, number, string]>([
    [ratio(139, 5), 1, '27.8'],
    [ratio(1, 20), 1, '0.1'],
    [ratio(-1, 25), 1, '0.0'],
    [ratio(-11, 5), 1, '-2.2'],
    [ratio(7), 0, '7.'],
    [ratio(1, 100), 2, '0.01'],
  ])('digits of %p with %d decimals: %s', (value, decimals, expected) => {
    const { negative, whole, fraction } = decimalDigits(value, decimals);
    expect(`${negative ? '-' : ''}${whole}.${fraction}`).toBe(expected);
  });

  it('is the mirror image of itself', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.nat({ max: 6 }), (above, below, decimals) => {
        const value = ratio(above, below);
        expect(roundHalfUp(times(value, ratio(-1)), decimals)).toBe(-roundHalfUp(value, decimals));
      }),
    );
  });
});

describe('a share as a person types it', () => {
  it.each<[string, Ratio | null]>([
    ['2/3', ratio(2, 3)],
    [' 2 / 3 ', ratio(2, 3)],
    ['66,7 %', ratio(667, 1000)],
    [' 66.7% ', ratio(667, 1000)],
    ['67%', ratio(67, 100)],
    ['0,667', ratio(667, 1000)],
    ['1', ratio(1)],
    ['0', ratio(0)],
    ['100 %', ratio(1)],
    ['66,7', null],
    ['3/2', null],
    ['2/0', null],
    ['-5 %', null],
    ['1.234,5 %', null],
    ['twee derde', null],
    ['', null],
  ])('%p', (text, expected) => {
    expect(parseShare(text)).toEqual(expected);
  });
});

test('a difference between shares is in percentage points', () => {
  expect(toPoints(minus(ratio(3, 10), ratio(278, 1000)))).toEqual({ ...ratio(22, 10), unit: 'points' });
});
