// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { raiseShares, type Raisable } from '../../../src/core/allocation/equal-share';
import { compare, plus, ratio, ZERO, type Ratio } from '../../../src/core/number/ratio';

const item = (code: string, total: number, social: number, cap = total - social): Raisable => ({
  code,
  total,
  social,
  cap,
});

describe('raiseShares', () => {
  it.each<[string, number, readonly Raisable[], readonly number[], Ratio | null]>([
    ['one level for all', 30, [item('A', 100, 10), item('B', 100, 20)], [20, 10], ratio(3, 10)],
    ['only the lowest', 5, [item('A', 100, 10), item('B', 100, 20)], [5, 0], ratio(15, 100)],
    ['exactly up to the next', 10, [item('A', 100, 10), item('B', 100, 20)], [10, 0], ratio(20, 100)],
    ['a cap on the way', 30, [item('A', 100, 10, 5), item('B', 100, 20)], [5, 25], ratio(45, 100)],
    ['larger programmes more', 30, [item('A', 100, 10), item('B', 200, 20)], [10, 20], ratio(2, 10)],
    ['an empty programme', 5, [item('A', 0, 0), item('B', 100, 0)], [0, 5], ratio(5, 100)],
    ['nothing', 0, [item('A', 100, 10)], [0], null],
    ['all there is', 90, [item('A', 100, 10)], [90], null],
    ['rounding: larger N first', 1, [item('A', 1, 0), item('B', 3, 0)], [0, 1], ratio(1, 4)],
    ['rounding: then the lower code', 1, [item('B', 3, 0), item('A', 3, 0)], [0, 1], ratio(1, 6)],
  ])('%s', (_, amount, items, homes, level) => {
    expect(raiseShares(amount, items)).toMatchObject({ homes, unallocated: 0, level });
  });

  it('rounds nothing where nobody is raised', () => {
    expect(raiseShares(0, [item('A', 100, 10)]).rounding).toEqual([]);
  });

  it('says what the caps cannot hold', () => {
    expect(raiseShares(100, [item('A', 100, 10, 7), item('B', 50, 0, 3)])).toEqual({
      homes: [7, 3],
      rounding: [],
      unallocated: 90,
      level: null,
    });
  });

  const anyItems = fc
    .array(
      fc.record({
        total: fc.integer({ min: 1, max: 12 }),
        social: fc.nat({ max: 12 }),
        cap: fc.nat({ max: 12 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) =>
      all.map(({ total, social, cap }, index) => {
        const has = Math.min(social, total);
        return item(`GM${index}`, total, has, Math.min(cap, total - has));
      }),
    );
  const sum = (homes: readonly number[]): number => homes.reduce((total, one) => total + one, 0);

  it('places what fits, within the caps', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), anyItems, (amount, items) => {
        const { homes, unallocated } = raiseShares(amount, items);
        const room = sum(items.map(({ cap }) => cap));
        expect(sum(homes)).toBe(Math.min(amount, room));
        expect(unallocated).toBe(amount - sum(homes));
        homes.forEach((one, index) => {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(items[index]?.cap ?? 0);
        });
      }),
    );
  });

  it('has the level that brute force finds', () => {
    /** Σ clamp(tN − S, 0, cap). */
    const held = (t: Ratio, items: readonly Raisable[]): Ratio =>
      items
        .map(({ total, social, cap }) => {
          const wanted = ratio(t.numerator * BigInt(total) - t.denominator * BigInt(social), t.denominator);
          if (compare(wanted, ZERO) < 0) return ZERO;
          return compare(wanted, ratio(cap)) > 0 ? ratio(cap) : wanted;
        })
        .reduce(plus, ZERO);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyItems, (amount, items) => {
        const { level } = raiseShares(amount, items);
        if (level !== null) expect(held(level, items)).toEqual(ratio(amount));
      }),
    );
  });

  it('leaves the lowest share as high as any way of handing out the same homes (brute force)', () => {
    const small = anyItems.filter((items) => items.length <= 4);
    fc.assert(
      fc.property(fc.nat({ max: 10 }), small, (amount, items) => {
        const handedOut = sum(raiseShares(amount, items).homes);
        const best = everyWay(handedOut, items)
          .map((homes) => spread(homes, items))
          .reduce((a, b) => (compare(a, b) <= 0 ? a : b));
        // Rounded quotas can miss the best whole-home answer, but never by more than rounding moved.
        const ours = spread(raiseShares(amount, items).homes, items);
        expect(compare(ours, plus(best, roundingLoss(items)))).toBeLessThanOrEqual(0);
      }),
    );
  });

  /** Every way to hand out so many homes within the caps. */
  function everyWay(amount: number, items: readonly Raisable[]): readonly (readonly number[])[] {
    const [first, ...others] = items;
    if (first === undefined) return amount === 0 ? [[]] : [];
    return Array.from({ length: Math.min(amount, first.cap) + 1 }, (_, homes) =>
      everyWay(amount - homes, others).map((rest) => [homes, ...rest]),
    ).flat();
  }

  /** Σ of squared shares weighted by N: smallest when the lowest are raised to one level. */
  function spread(homes: readonly number[], items: readonly Raisable[]): Ratio {
    return items
      .map(({ total, social }, index) => ratio((social + (homes[index] ?? 0)) ** 2, total))
      .reduce(plus, ZERO);
  }

  /** A home more or less than its quota costs at most 1/N each in that sum. */
  function roundingLoss(items: readonly Raisable[]): Ratio {
    return items.map(({ total }) => ratio(1, total)).reduce(plus, ZERO);
  }
});
