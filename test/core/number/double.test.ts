// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { toDouble, toDoubleOrNull } from '../../../src/core/number/double';
import { compare, minus, ratio, ZERO, type Ratio } from '../../../src/core/number/ratio';

/** The exact value of a double: a whole number times a power of two. */
function exactly(value: number): Ratio {
  let [whole, halvings] = [value, 0];
  while (!Number.isInteger(whole)) [whole, halvings] = [whole * 2, halvings + 1];
  return ratio(BigInt(whole), 2n ** BigInt(halvings));
}

function distance(a: Ratio, b: Ratio): Ratio {
  const difference = minus(a, b);
  return compare(difference, ZERO) < 0 ? minus(b, a) : difference;
}

/** The next double away from zero or towards it, by counting its bits up or down. */
function neighbour(value: number, step: 1n | -1n): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + step);
  return view.getFloat64(0);
}

describe('toDouble', () => {
  it.each<[Ratio, number]>([
    [ratio(0), 0],
    [ratio(2, 3), 2 / 3],
    [ratio(-1, 3), -1 / 3],
    [ratio(3, 10), 0.3],
    [ratio(2n ** 53n + 1n), 9_007_199_254_740_992],
    [ratio(2n ** 53n + 3n), 9_007_199_254_740_996],
    [ratio(2n ** 53n + 1n, 4n), 2_251_799_813_685_248],
    [ratio(2n ** 54n + 2n ** 1n + 1n, 2n), 9_007_199_254_740_994],
    // A hair above a tie, too thin for the bits that are kept.
    [ratio((2n ** 53n + 1n) * 10n ** 40n + 1n, 10n ** 40n), 9_007_199_254_740_994],
  ])('%p', (value, expected) => {
    expect(Object.is(toDouble(value), expected)).toBe(true);
  });

  it('is the double that the same decimal number is read as', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
        fc.nat({ max: 40 }),
        (digits, places) => {
          expect(toDouble(ratio(digits, 10n ** BigInt(places)))).toBe(Number(`${digits}e-${places}`));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('has no neighbour that is nearer', () => {
    const term = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(term, term, (above, below) => {
        const value = ratio(above, below);
        const nearest = toDouble(value);
        for (const step of [1n, -1n] as const) {
          const other = distance(value, exactly(neighbour(nearest, step)));
          expect(compare(distance(value, exactly(nearest)), other)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('keeps what does not exist', () => {
    expect(toDoubleOrNull(null)).toBeNull();
    expect(toDoubleOrNull(ratio(1, 4))).toBe(0.25);
  });
});
