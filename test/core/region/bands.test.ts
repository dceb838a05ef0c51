// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { compare, ratio } from '../../../src/core/number/ratio';
import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { calculationSettings, type CalculationSettings } from '../../../src/core/outcome/settings';
import type { ScenarioMeasure } from '../../../src/core/region/scenario';
import { customRuleSet } from '../../../src/core/rules/custom';
import { DEFAULT_RULE_SET } from '../../../src/core/rules/shipped';
import { anyRows, anyRuleSet } from '../support/arbitrary';
import { programmeOf, type Row } from '../support/rows';

const AVERAGE = {
  socialStock: 28,
  stock: 100,
  counted: true,
  proxy: false,
  source: { title: 't', date: null },
};

function settingsWith(changes: Partial<CalculationSettings>): CalculationSettings {
  return calculationSettings({ nationalAverage: AVERAGE, stockPrecision: ratio(1, 200), ...changes });
}

/** The band holds what one way of filling in comes to, and its verdict is right about it. */
function expectInside(banded: ScenarioMeasure, filledIn: ScenarioMeasure): void {
  expect(filledIn.homes).toBeGreaterThanOrEqual(banded.band.low);
  expect(filledIn.homes).toBeLessThanOrEqual(banded.band.high);
  expect(filledIn.shortfall).toBeGreaterThanOrEqual(banded.shortfallBand.low);
  expect(filledIn.shortfall).toBeLessThanOrEqual(banded.shortfallBand.high);
  expect(filledIn.surplus).toBeGreaterThanOrEqual(banded.surplusBand.low);
  expect(filledIn.surplus).toBeLessThanOrEqual(banded.surplusBand.high);
  if (banded.verdict !== 'undecided') {
    expect(filledIn.shortfall > 0 ? 'short' : 'met').toBe(banded.verdict);
  }
  if (banded.shareBand !== null && filledIn.share !== null) {
    expect(compare(filledIn.share, banded.shareBand.low)).toBeGreaterThanOrEqual(0);
    expect(compare(filledIn.share, banded.shareBand.high)).toBeLessThanOrEqual(0);
  }
}

/** The unknown homes of a row, each in a segment of its own. */
function decided(row: Row, social: number, mid: number): Row {
  const unknown = row.unknown ?? 0;
  const [toSocial, toMid] = [Math.min(unknown, social), Math.min(Math.max(0, unknown - social), mid)];
  return {
    ...row,
    socialRent: (row.socialRent ?? 0) + toSocial,
    mid: (row.mid ?? 0) + toMid,
    expensive: (row.expensive ?? 0) + unknown - toSocial - toMid,
    unknown: 0,
  };
}

function forced(row: Row, stockClass: 'low' | 'high'): Row {
  return { ...row, socialStock: stockClass === 'high' ? (row.stock ?? 0) : 0 };
}

function groupsOf({ subregions, region }: Outcome): readonly Outcome['region'][] {
  return [...subregions, region];
}

describe('bands of the programme', () => {
  it('hold every way of deciding the unknown homes, and both extremes are ends', () => {
    const ways = fc.array(fc.tuple(fc.nat({ max: 3_000 }), fc.nat({ max: 3_000 })), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyRows({ max: 8 }), ways, anyRuleSet, (rows, choices, ruleSet) => {
        const outcomeWith = (changed: readonly Row[]): readonly Outcome['region'][] =>
          groupsOf(calculate(programmeOf(changed), settingsWith({ ruleSet })));
        const banded = outcomeWith(rows);
        const some = outcomeWith(rows.map((row, index) => decided(row, ...(choices[index] ?? [0, 0]))));
        const none = outcomeWith(rows.map((row) => decided(row, 0, 0)));
        const all = outcomeWith(rows.map((row) => decided(row, Infinity, 0)));
        banded.forEach(({ programme }, index) => {
          for (const measure of ['social', 'affordable'] as const) {
            for (const way of [some, none, all]) {
              const filledIn = way[index]?.programme[measure];
              if (filledIn === undefined) throw new Error('the same groups come out');
              expectInside(programme[measure], filledIn);
            }
            expect(none[index]?.programme[measure].homes).toBe(programme[measure].band.low);
            expect(all[index]?.programme[measure].homes).toBe(programme[measure].band.high);
          }
        });
      }),
    );
  });
});

describe('bands of the minimum scenario', () => {
  /** Every assignment of classes to the uncertain rows. */
  function assignments(rows: readonly Row[], uncertain: ReadonlySet<string>): readonly (readonly Row[])[] {
    return rows.reduce<readonly (readonly Row[])[]>(
      (ways, row) =>
        ways.flatMap((way) =>
          uncertain.has(row.code)
            ? [
                [...way, forced(row, 'low')],
                [...way, forced(row, 'high')],
              ]
            : [[...way, row]],
        ),
      [[]],
    );
  }

  function uncertainCodes({ municipalities }: Outcome): ReadonlySet<string> {
    return new Set(municipalities.filter((one) => one.complete && one.uncertain).map(({ code }) => code));
  }

  it('hold every assignment of uncertain classes, and their ends come about', () => {
    // Here the two classes differ in either direction.
    const close = customRuleSet(
      DEFAULT_RULE_SET,
      { affordable: ratio(92, 100), social: ratio(1, 2) },
      { title: 't', date: null },
    );
    fc.assert(
      fc.property(anyRows({ max: 5 }), fc.oneof(anyRuleSet, fc.constant(close)), (rows, ruleSet) => {
        const banded = calculate(programmeOf(rows), settingsWith({ ruleSet }));
        const ways = assignments(rows, uncertainCodes(banded)).map((way) =>
          groupsOf(calculate(programmeOf(way), settingsWith({ ruleSet }))),
        );
        groupsOf(banded).forEach(({ minimum }, index) => {
          for (const measure of ['social', 'affordable'] as const) {
            const homes = ways.map((way) => way[index]?.minimum[measure]);
            for (const filledIn of homes) {
              if (filledIn === undefined) throw new Error('the same groups come out');
              expectInside(minimum[measure], filledIn);
            }
            const counts = homes.map((filledIn) => filledIn?.homes ?? Number.NaN);
            expect(Math.min(...counts)).toBe(minimum[measure].band.low);
            expect(Math.max(...counts)).toBe(minimum[measure].band.high);
          }
        });
      }),
    );
  });

  it('are undecided when the uncertain classes decide', () => {
    const rows: readonly Row[] = [
      { code: 'A', stock: 100, socialStock: 28, total: 100, socialRent: 30, mid: 40, expensive: 30 },
    ];
    const { region, municipalities, findings } = calculate(programmeOf(rows), settingsWith({}));
    expect(municipalities).toMatchObject([{ class: 'low', uncertain: true }]);
    expect(region.minimum.social).toMatchObject({
      homes: 30,
      shortfall: 0,
      band: { low: 27, high: 30 },
      shortfallBand: { low: 0, high: 3 },
      verdict: 'undecided',
    });
    expect(findings).toMatchObject([
      { code: 'uncertainClass', data: { code: 'A', share: 0.28, average: 0.28, precision: 0.005 } },
    ]);
  });
});
