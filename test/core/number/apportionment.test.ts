// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { apportion, type Claim } from '../../../src/core/number/apportionment';
import { largestRemainder } from '../../../src/core/number/largest-remainder';

const claim = (code: string, weight: number, cap = 1_000_000): Claim => ({
  code,
  weight: BigInt(weight),
  cap,
});

describe('apportion', () => {
  it.each<[string, number, readonly Claim[], readonly number[], number]>([
    ['in proportion', 10, [claim('A', 3), claim('B', 7)], [3, 7], 0],
    ['what a cap holds back goes to the others', 10, [claim('A', 1, 2), claim('B', 1)], [2, 8], 0],
    ['a quota that is exactly the cap', 10, [claim('A', 1, 5), claim('B', 1, 5)], [5, 5], 0],
    [
      'caps that bind one after another',
      12,
      [claim('A', 1, 1), claim('B', 1, 5), claim('C', 1)],
      [1, 5, 6],
      0,
    ],
    ['nobody without weight', 10, [claim('A', 0), claim('B', 7)], [0, 10], 0],
    ['more than the caps hold', 10, [claim('A', 1, 2), claim('B', 1, 3)], [2, 3], 5],
    ['nobody at all', 10, [], [], 10],
    ['only people without weight', 10, [claim('A', 0)], [0], 10],
    ['nothing to hand out', 0, [claim('A', 1), claim('B', 2, 0)], [0, 0], 0],
    ['the largest remainder first', 10, [claim('A', 1), claim('B', 2), claim('C', 4)], [1, 3, 6], 0],
    ['equal remainders: the larger weight', 3, [claim('A', 1), claim('B', 3), claim('C', 2)], [0, 2, 1], 0],
    ['equal remainders and weights: the lower code', 1, [claim('B', 1), claim('A', 1)], [0, 1], 0],
  ])('%s', (_, amount, claims, homes, unallocated) => {
    expect(apportion(amount, claims)).toMatchObject({ homes, unallocated });
  });

  it.each<[string, number, readonly Claim[], readonly object[]]>([
    [
      'remainder',
      10,
      [claim('A', 1), claim('B', 2), claim('C', 4)],
      [
        { code: 'B', decidedBy: 'remainder' },
        { code: 'C', decidedBy: 'remainder' },
      ],
    ],
    ['weight', 3, [claim('A', 1), claim('B', 3), claim('C', 2)], [{ code: 'B', decidedBy: 'weight' }]],
    ['code', 1, [claim('B', 1), claim('A', 1)], [{ code: 'A', decidedBy: 'code' }]],
    ['nothing left over', 10, [claim('A', 3), claim('B', 7)], []],
  ])('names who got a rounding home and what decided: %s', (_, amount, claims, rounding) => {
    expect(apportion(amount, claims).rounding).toEqual(rounding);
  });

  const anyClaims = fc
    .array(
      fc.record({ weight: fc.nat({ max: 60 }), cap: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 500 })) }),
      { maxLength: 9 },
    )
    .map((all) => all.map(({ weight, cap }, index) => claim(`GM${index}`, weight, cap)));
  const anyAmount = fc.nat({ max: 600 });

  it('hands out min(amount, caps of those with weight), and says what is left', () => {
    fc.assert(
      fc.property(anyAmount, anyClaims, (amount, claims) => {
        const { homes, unallocated } = apportion(amount, claims);
        const room = claims.reduce((sum, { weight, cap }) => sum + (weight > 0n ? cap : 0), 0);
        const sum = homes.reduce((total, one) => total + one, 0);
        expect(sum).toBe(Math.min(amount, room));
        expect(unallocated).toBe(amount - sum);
      }),
    );
  });

  it('exceeds no cap, and gives nothing without weight', () => {
    fc.assert(
      fc.property(anyAmount, anyClaims, (amount, claims) => {
        apportion(amount, claims).homes.forEach((homes, index) => {
          const { weight, cap } = claims[index] ?? claim('', 0, 0);
          expect(homes).toBeGreaterThanOrEqual(0);
          expect(homes).toBeLessThanOrEqual(weight === 0n ? 0 : cap);
        });
      }),
    );
  });

  it('does not depend on the order of the claims', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.record({
        claims: fc.constant(claims),
        other: fc.shuffledSubarray([...claims], { minLength: claims.length, maxLength: claims.length }),
      }),
    );
    const byCode = (amount: number, claims: readonly Claim[]): unknown => {
      const { homes, rounding, unallocated } = apportion(amount, claims);
      return [
        Object.fromEntries(claims.map(({ code }, index) => [code, homes[index]])),
        rounding,
        unallocated,
      ];
    };
    fc.assert(
      fc.property(anyAmount, shuffled, (amount, { claims, other }) => {
        expect(byCode(amount, other)).toEqual(byCode(amount, claims));
      }),
    );
  });

  it('depends on proportions only', () => {
    fc.assert(
      fc.property(anyAmount, anyClaims, fc.bigInt({ min: 1n, max: 10n ** 12n }), (amount, claims, factor) => {
        const larger = claims.map((one) => ({ ...one, weight: one.weight * factor }));
        expect(apportion(amount, larger)).toEqual(apportion(amount, claims));
      }),
    );
  });

  it('is within one home of the quota of those whose cap does not bind', () => {
    fc.assert(
      fc.property(anyAmount, anyClaims, (amount, claims) => {
        const { homes } = apportion(amount, claims);
        const open = claims
          .map(({ weight, cap }, index) => ({ weight: Number(weight), cap, homes: homes[index] ?? 0 }))
          .filter((one) => one.weight > 0 && one.homes < one.cap);
        const rest = open.reduce((sum, one) => sum + one.homes, 0);
        const weights = open.reduce((sum, { weight }) => sum + weight, 0);
        // One that rounding filled up to its cap may have taken a home of the others.
        for (const one of open) {
          expect(Math.abs(one.homes - (rest * one.weight) / weights)).toBeLessThan(2);
        }
      }),
    );
  });

  it('never gives somebody less because its own cap is higher', () => {
    fc.assert(
      fc.property(
        anyAmount,
        anyClaims.filter(({ length }) => length > 0),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (amount, claims, pick, more) => {
          const index = pick % claims.length;
          const raised = claims.map((one, at) => (at === index ? { ...one, cap: one.cap + more } : one));
          const before = apportion(amount, claims);
          const after = apportion(amount, raised);
          expect(after.homes[index]).toBeGreaterThanOrEqual(before.homes[index] ?? 0);
          expect(after.unallocated).toBeLessThanOrEqual(before.unallocated);
        },
      ),
    );
  });
});

describe('largestRemainder', () => {
  it('keeps numbers apart that a double would take for equal', () => {
    const huge = 10n ** 40n;
    const { homes } = largestRemainder(
      [
        { code: 'A', numerator: huge / 2n - 1n, weight: 1n },
        { code: 'B', numerator: huge / 2n + 1n, weight: 1n },
      ],
      huge,
    );
    expect(homes).toEqual([0, 1]);
  });

  it('of nothing is empty', () => {
    expect(largestRemainder([], 7n)).toEqual({ homes: [], rounding: [] });
  });
});
