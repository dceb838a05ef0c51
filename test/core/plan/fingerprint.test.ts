// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { CalculationSettings } from '../../../src/core/outcome/settings';
import { fingerprint } from '../../../src/core/plan/fingerprint';
import { averageFromShare } from '../../../src/core/rules/national-average';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { anyRows } from '../support/arbitrary';
import { programmeOf, without } from '../support/rows';
import type { Row } from '../support/rows';

const ROW: Required<Omit<Row, 'province'>> = {
  code: 'GM0363',
  subregion: 'Noord',
  stock: 10_000,
  socialStock: 3_000,
  socialRentStock: 3_500,
  total: 1_000,
  socialRent: 300,
  mid: 400,
  midRent: 150,
  affordablePurchase: 250,
  expensive: 250,
  unknown: 50,
  demolition: 20,
  socialDemolition: 10,
  socialSale: 5,
};

const markOf = (rows: readonly Row[], settings: Partial<CalculationSettings> = {}): string =>
  fingerprint(calculate(programmeOf(rows), calculationSettings(settings)));

describe('fingerprint', () => {
  it('is sixteen hexadecimal digits, the same every time', () => {
    expect(markOf([ROW])).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
    expect(markOf([{ ...ROW }])).toBe(markOf([ROW]));
  });

  it('does not look at the order of the rows', () => {
    const rowsAndOrder = anyRows({ max: 6 }).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(rowsAndOrder, ([rows, shuffled]) => {
        expect(markOf(shuffled)).toBe(markOf(rows));
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.keys(ROW).filter((key) => key !== 'code' && key !== 'subregion') as (keyof typeof ROW)[])(
    'changes with %s, by one home and when it is emptied, unless the same follows from the others',
    (column) => {
      const more = { ...ROW, [column]: Number(ROW[column]) + 1 };
      expect(markOf([more])).not.toBe(markOf([ROW]));
      const follows = column === 'total' || column === 'mid';
      expect(markOf([without(ROW, column)]) === markOf([ROW])).toBe(follows);
    },
  );

  it('changes with the municipality, the subregion, and another row', () => {
    const marks = [
      markOf([ROW]),
      markOf([{ ...ROW, code: 'GM0392' }]),
      markOf([{ ...ROW, subregion: 'Zuid' }]),
      markOf([without(ROW, 'subregion')]),
      markOf([ROW, { ...ROW, code: 'GM0392' }]),
      markOf([]),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('tells an empty cell from 0', () => {
    expect(markOf([without(ROW, 'demolition')])).not.toBe(markOf([{ ...ROW, demolition: 0 }]));
  });

  it.each<[string, Partial<CalculationSettings>]>([
    ['rule set', { ruleSet: RULE_SETS['wvrv-regionaal'] }],
    ['average', { nationalAverage: averageFromShare(ratio(283, 1_000), { title: 't', date: null }) }],
    ['precision', { stockPrecision: ratio(1, 200) }],
    ['blank expensive', { blankExpensive: 'expensive' }],
    ['years that count', { counting: { years: [2026, null], statuses: null } }],
  ])('changes with the %s', (_, settings) => {
    expect(markOf([ROW], settings)).not.toBe(markOf([ROW]));
  });

  it('is the same for one average, given as a percentage or as two numbers of a sheet', () => {
    const source = { title: 't', date: null };
    const share = averageFromShare(ratio(283, 1_000), source);
    const counts = { socialStock: 566, stock: 2_000, counted: true, source, proxy: false };
    expect(markOf([ROW], { nationalAverage: counts })).toBe(markOf([ROW], { nationalAverage: share }));
  });
});
