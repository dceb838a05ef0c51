// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { atLeastShare, atMostShare } from '../../../src/core/number/homes';
import {
  ceil,
  compare,
  dividedBy,
  floor,
  larger,
  minus,
  plus,
  ratio,
  smaller,
  times,
  ZERO,
  type Ratio,
} from '../../../src/core/number/ratio';

const big = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const anyRatio = fc
  .tuple(
    big,
    big.filter((below) => below !== 0n),
  )
  .map(([above, below]) => ratio(above, below));

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

describe('ratio', () => {
  it.each<[number, number, bigint, bigint]>([
    [20, 30, 2n, 3n],
    [-20, 30, -2n, 3n],
    [20, -30, -2n, 3n],
    [-20, -30, 2n, 3n],
    [0, -5, 0n, 1n],
  ])('%d/%d is in lowest terms with a positive denominator', (above, below, numerator, denominator) => {
    expect(ratio(above, below)).toEqual({ numerator, denominator });
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d, which is no exact whole number', (value) => {
    expect(() => ratio(value)).toThrow(RangeError);
    expect(() => ratio(1, value)).toThrow(RangeError);
  });

  it('refuses the denominator 0, also when dividing', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => dividedBy(ratio(1), ZERO)).toThrow(RangeError);
  });

  it('stays in lowest terms under every operation', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const results: Ratio[] = [plus(a, b), minus(a, b), times(a, b)];
        if (b.numerator !== 0n) results.push(dividedBy(a, b));
        for (const { numerator, denominator } of results) {
          expect(denominator > 0n).toBe(true);
          expect(gcd(numerator, denominator)).toBe(1n);
        }
      }),
    );
  });

  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        if (b.numerator !== 0n) expect(times(dividedBy(a, b), b)).toEqual(a);
      }),
    );
  });

  it('orders by the sign of the difference', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const sign = minus(a, b).numerator;
        expect(compare(a, b)).toBe(sign < 0n ? -1 : sign > 0n ? 1 : 0);
        expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
        expect(new Set([smaller(a, b), larger(a, b)])).toEqual(new Set([a, b]));
      }),
    );
  });

  it('has its floor and ceiling next to it', () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        const [below, above] = [floor(value), ceil(value)];
        expect(compare(ratio(below), value)).toBeLessThanOrEqual(0);
        expect(compare(ratio(above), value)).toBeGreaterThanOrEqual(0);
        expect(above - below).toBe(value.denominator === 1n ? 0n : 1n);
      }),
    );
  });
});

describe('homes of a share', () => {
  it.each<[Ratio, number, number, number]>([
    [ratio(3, 10), 7, 3, 2],
    [ratio(3, 10), 10, 3, 3],
    [ratio(2, 3), 175_000, 116_667, 116_666],
    [ratio(2, 3), 9_007_199_254_740_991, 6_004_799_503_160_661, 6_004_799_503_160_660],
    [ratio(2, 5), 0, 0, 0],
  ])('%j of %d homes: at least %d, at most %d', (share, homes, atLeast, atMost) => {
    expect(atLeastShare(share, homes)).toBe(atLeast);
    expect(atMostShare(share, homes)).toBe(atMost);
  });

  it('rounds up exactly', () => {
    const share = fc.tuple(fc.nat({ max: 1_000 }), fc.integer({ min: 1_000, max: 2_000 }));
    fc.assert(
      fc.property(share, fc.maxSafeNat(), ([above, below], homes) => {
        const product = BigInt(above) * BigInt(homes);
        const expected = (product + BigInt(below) - 1n) / BigInt(below);
        expect(BigInt(atLeastShare(ratio(above, below), homes))).toBe(expected);
      }),
    );
  });
});
