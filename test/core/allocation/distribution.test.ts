// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { allDistributions } from '../../../src/core/allocation/all-distributions';
import { BASES } from '../../../src/core/allocation/base';
import { NO_CAPS, socialCeiling, type Caps } from '../../../src/core/allocation/cap';
import {
  distribute,
  fieldOf,
  ORDERS,
  type AllocationOrder,
  type Distribution,
} from '../../../src/core/allocation/distribution';
import { FIGURE_KEYS, type ChosenKey } from '../../../src/core/allocation/key';
import { atLeastShare } from '../../../src/core/number/homes';
import { larger, ratio } from '../../../src/core/number/ratio';
import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { anyRows, anyRuleSet } from '../support/arbitrary';
import { programmeOf, rowOfClass, without, type Row } from '../support/rows';

const outcomeOf = (rows: readonly Row[], ruleSet = RULE_SETS['wvrv-individueel']): Outcome =>
  calculate(programmeOf(rows), calculationSettings({ ruleSet }));

const anyShare = fc.integer({ min: 0, max: 20 }).map((twentieths) => ratio(twentieths, 20));
const anyCaps: fc.Arbitrary<Caps> = fc.record({ social: anyShare, affordable: anyShare });
const anyKey: fc.Arbitrary<ChosenKey> = fc.oneof(
  fc.constantFrom(...FIGURE_KEYS).map((key) => ({ key })),
  fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 }).map((weights) => ({
    key: 'manual' as const,
    weights: new Map(weights.map((weight, index) => [`GM${String(index).padStart(4, '0')}`, weight])),
  })),
);
const anyCase = fc.record({
  rows: anyRows({ max: 8 }),
  ruleSet: anyRuleSet,
  key: anyKey,
  order: fc.constantFrom(...ORDERS),
  base: fc.constantFrom(...BASES),
  caps: anyCaps,
});

describe('distribute', () => {
  const rows: readonly Row[] = [
    rowOfClass('low', { code: 'A', subregion: 'Noord', total: 100, socialRent: 10, mid: 20, expensive: 70 }),
    rowOfClass('high', { code: 'B', subregion: 'Noord', total: 100, socialRent: 40, mid: 40, expensive: 20 }),
    rowOfClass('high', { code: 'C', subregion: 'Oost', total: 100, socialRent: 20, mid: 40, expensive: 40 }),
    rowOfClass('low', {
      ...{ code: 'D', socialStock: 2_000 },
      ...{ total: 100, socialRent: 5, mid: 20, expensive: 75 },
    }),
  ];
  const distributed = (key: ChosenKey, order: AllocationOrder): Distribution => {
    const { municipalities, settings } = outcomeOf(rows);
    return distribute(fieldOf(municipalities, settings.ruleSet, 'programme'), key, order);
  };

  // 400 homes ask for 120 social; there are 75, so 45 are missing. Noord lacks 10, Oost 10.
  it.each<[ChosenKey, Record<string, number>, Record<string, number>]>([
    [{ key: 'volume' }, { A: 12, B: 11, C: 11, D: 11 }, { A: 12, B: 11, C: 16, D: 6 }],
    [{ key: 'stockDistance' }, { A: 30, B: 0, C: 0, D: 15 }, { A: 33, B: 0, C: 0, D: 12 }],
    [{ key: 'lowOnly' }, { A: 23, B: 0, C: 0, D: 22 }, { A: 28, B: 0, C: 0, D: 17 }],
    [{ key: 'highOnly' }, { A: 0, B: 20, C: 25, D: 0 }, { A: 0, B: 20, C: 25, D: 0 }],
    [{ key: 'deficit' }, { A: 16, B: 0, C: 8, D: 21 }, { A: 17, B: 0, C: 10, D: 18 }],
    [{ key: 'headroom' }, { A: 17, B: 4, C: 7, D: 17 }, { A: 17, B: 4, C: 13, D: 11 }],
    [{ key: 'equalShare' }, { A: 17, B: 0, C: 7, D: 21 }, { A: 15, B: 0, C: 10, D: 20 }],
    [
      {
        key: 'manual',
        weights: new Map([
          ['C', 20],
          ['D', 25],
        ]),
      },
      { A: 0, B: 0, C: 20, D: 25 },
      { A: 0, B: 0, C: 26, D: 19 },
    ],
  ])('%j', (key, regionWide, subregionFirst) => {
    const extra = (order: AllocationOrder) => Object.fromEntries(distributed(key, order).extra);
    expect([extra('regionWide'), extra('subregionFirst')]).toEqual([regionWide, subregionFirst]);
  });

  it('tells of every stage what was missing, what weighed, and what is left', () => {
    const { stages, ...whole } = distributed({ key: 'lowOnly' }, 'subregionFirst');
    expect(whole).toMatchObject({
      ...{ key: 'lowOnly', order: 'subregionFirst', base: 'programme' },
      ...{ remainder: 45, unallocated: 0 },
      restPerSubregion: [
        { name: 'Noord', homes: 0 },
        { name: 'Oost', homes: 10 },
      ],
    });
    expect(
      stages.map(({ shares, ...stage }) => ({
        ...stage,
        shares: shares.map(({ item, weight, homes }) => [item.code, item.social, item.cap, weight, homes]),
      })),
    ).toEqual([
      {
        ...{ group: 'Noord', remainder: 10, rounding: [], level: null, unallocated: 0 },
        shares: [
          ['A', 10, 90, 100n, 10],
          ['B', 40, 20, 0n, 0],
        ],
      },
      {
        ...{ group: 'Oost', remainder: 10, rounding: [], level: null, unallocated: 10 },
        shares: [['C', 20, 40, 0n, 0]],
      },
      {
        ...{ group: null, remainder: 35, level: null, unallocated: 0 },
        rounding: [{ code: 'A', decidedBy: 'code' }],
        shares: [
          ['A', 20, 80, 100n, 18],
          ['B', 40, 20, 0n, 0],
          ['C', 20, 40, 0n, 0],
          ['D', 5, 95, 100n, 17],
        ],
      },
    ]);
    expect(distributed({ key: 'volume' }, 'regionWide').restPerSubregion).toEqual([]);
  });
});

describe('any distribution', () => {
  it('hands out min(remainder, caps of those with weight) in every stage, and says what is left', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, ruleSet, key, order, base, caps }) => {
        const { municipalities } = outcomeOf(rows, ruleSet);
        const { stages } = distribute(fieldOf(municipalities, ruleSet, base, caps), key, order);
        for (const { remainder, shares, unallocated } of stages) {
          const room = shares.reduce(
            (sum, { weight, item }) => sum + (key.key === 'equalShare' || weight > 0n ? item.cap : 0),
            0,
          );
          const placed = shares.reduce((sum, { homes }) => sum + homes, 0);
          expect(placed).toBe(Math.min(remainder, room));
          expect(unallocated).toBe(remainder - placed);
        }
      }),
    );
  });

  it('brings the region to β, or reports exactly what is missing', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, ruleSet, key, order, base, caps }) => {
        const { municipalities, region } = outcomeOf(rows, ruleSet);
        const { extra, unallocated } = distribute(fieldOf(municipalities, ruleSet, base, caps), key, order);
        const added = [...extra.values()].reduce((sum, homes) => sum + homes, 0);
        const social = region[base].social.homes + added;
        expect(Math.max(0, atLeastShare(ruleSet.social.value, region.sums.total) - social)).toBe(unallocated);
      }),
    );
  });

  it('exceeds no cap over all stages', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, ruleSet, key, order, base, caps }) => {
        const field = fieldOf(outcomeOf(rows, ruleSet).municipalities, ruleSet, base, caps);
        const { extra } = distribute(field, key, order);
        for (const { code, social, ceiling } of field.participants) {
          const homes = extra.get(code) ?? 0;
          expect(homes).toBeGreaterThanOrEqual(0);
          if (homes > 0) expect(social + homes).toBeLessThanOrEqual(ceiling.homes);
        }
      }),
    );
  });

  it('leaves no more unplaced when caps are wider', () => {
    fc.assert(
      fc.property(anyCase, anyCaps, ({ rows, ruleSet, key, order, base, caps }, more) => {
        const { municipalities } = outcomeOf(rows, ruleSet);
        const wider = {
          social: larger(caps.social, more.social),
          affordable: larger(caps.affordable, more.affordable),
        };
        const unplaced = (given: Caps): number =>
          distribute(fieldOf(municipalities, ruleSet, base, given), key, order).unallocated;
        expect(unplaced(wider)).toBeLessThanOrEqual(unplaced(caps));
      }),
    );
  });

  it('does not depend on the order of the municipalities', () => {
    const shuffled = anyCase.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.shuffledSubarray([...one.rows], { minLength: one.rows.length, maxLength: one.rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one: { rows, ruleSet, key, order, base, caps }, other }) => {
        const summary = (all: readonly Row[]): unknown => {
          const field = fieldOf(outcomeOf(all, ruleSet).municipalities, ruleSet, base, caps);
          const { extra, stages, restPerSubregion, unallocated } = distribute(field, key, order);
          const rounding = stages.map((stage) => stage.rounding);
          return [[...extra].sort(), rounding, restPerSubregion, unallocated];
        };
        expect(summary(other)).toEqual(summary(rows));
      }),
    );
  });

  it('is the same in both orders when nobody has a subregion', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, ruleSet, key, base, caps }) => {
        const none = rows.map((row) => without(row, 'subregion'));
        const field = fieldOf(outcomeOf(none, ruleSet).municipalities, ruleSet, base, caps);
        const [first, wide] = ORDERS.map((order) => distribute(field, key, order).extra);
        expect(first).toEqual(wide);
      }),
    );
  });

  it('leaves out incomplete municipalities', () => {
    const { municipalities, settings } = outcomeOf([
      rowOfClass('low', { code: 'A', total: 100, socialRent: 10, mid: 20 }),
      { code: 'B', subregion: 'Noord', total: 100, socialRent: 0 },
    ]);
    for (const { extra } of allDistributions(municipalities, settings.ruleSet)) {
      expect([...extra.keys()]).toEqual(['A']);
    }
    const { subregions } = fieldOf(municipalities, settings.ruleSet, 'programme');
    expect(subregions).toEqual([{ name: 'Noord', members: [] }]);
  });

  it('is there under every key, from both bases, in both orders', () => {
    const { municipalities, settings } = outcomeOf([
      rowOfClass('low', { code: 'A', total: 100, socialRent: 10, mid: 20 }),
    ]);
    const all = allDistributions(municipalities, settings.ruleSet);
    const names = all.map(({ base, order, key }) => `${base} ${order} ${key}`);
    expect(new Set(names).size).toBe(2 * 2 * 7);
    expect(names[0]).toBe('programme subregionFirst volume');
  });
});

describe('socialCeiling', () => {
  const member = (stockClass: 'low' | 'high', total: number, ruleSet = RULE_SETS['wvrv-individueel']) => {
    const [one] = outcomeOf(
      [rowOfClass(stockClass, { code: 'A', total, socialRent: 0, mid: 0 })],
      ruleSet,
    ).municipalities;
    if (one?.complete !== true) throw new Error('complete');
    return one;
  };

  it.each([
    ['low', 101, NO_CAPS, { homes: 101, reason: 'programme' }],
    ['high', 101, NO_CAPS, { homes: 60, reason: 'midDuty' }],
    ['high', 101, { social: ratio(1, 2), affordable: ratio(1) }, { homes: 50, reason: 'socialShare' }],
    [
      'high',
      101,
      { social: ratio(1, 2), affordable: ratio(7, 10) },
      { homes: 29, reason: 'affordableShare' },
    ],
    ['low', 101, { social: ratio(1), affordable: ratio(7, 10) }, { homes: 70, reason: 'affordableShare' }],
    ['high', 101, { social: ratio(1), affordable: ratio(1, 5) }, { homes: -21, reason: 'affordableShare' }],
  ] as const)('of a %s municipality with %i homes under %j', (stockClass, total, caps, ceiling) => {
    expect(socialCeiling(member(stockClass, total), caps)).toEqual(ceiling);
  });

  it('has no mid term without individual duty', () => {
    const regional = member('high', 101, RULE_SETS['wvrv-regionaal']);
    expect(socialCeiling(regional, NO_CAPS)).toEqual({ homes: 101, reason: 'programme' });
  });
});
