// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { Programme } from '../../../src/core/programme/line';
import { anyRows } from '../support/arbitrary';
import { programmeOf, rowOfClass, type Row } from '../support/rows';

const ROW = rowOfClass('low', { code: 'A', stock: 900, socialStock: 180 });

/** The rows of several years as one programme. */
function byYear(...years: readonly (readonly [year: number, row: Row])[]): Programme {
  return {
    municipalities: programmeOf([ROW]).municipalities,
    lines: years.flatMap(([year, row]) => programmeOf([row]).lines.map((line) => ({ ...line, year }))),
  };
}

function stepsOf(programme: Programme): readonly unknown[] {
  const [municipality] = calculate(programme, calculationSettings()).municipalities;
  if (municipality?.complete !== true) throw new Error('the programme is complete');
  return municipality.stockByYear.map(({ year, step }) => [year, step.shareAfter, step.extraForBeta]);
}

describe('step of the stock by year (domain §3)', () => {
  it('adds each year to those before it, in the order of the years', () => {
    const demolished = { demolition: 100, socialDemolition: 60 };
    const programme = byYear(
      [2028, { ...ROW, total: 100, socialRent: 100, mid: 0, expensive: 0, ...demolished }],
      [2027, { ...ROW, total: 100, socialRent: 40, mid: 30, expensive: 30 }],
    );
    expect(stepsOf(programme)).toEqual([
      [2027, ratio(220, 1000), 80],
      [2028, ratio(260, 1000), 40],
    ]);
  });

  it('adds up the segments when there is no total, mid from its parts', () => {
    const row = { ...ROW, socialRent: 40, midRent: 10, affordablePurchase: 20, expensive: 25, unknown: 5 };
    expect(stepsOf(byYear([2027, row]))).toEqual([[2027, ratio(220, 1000), 80]]);
  });

  it('counts the total when it is not the sum of its segments', () => {
    const row = { ...ROW, total: 100, socialRent: 40, mid: 30, expensive: 20 };
    expect(stepsOf(byYear([2027, row]))).toEqual([[2027, ratio(220, 1000), 80]]);
  });

  it('counts nothing for a segment that a year does not have', () => {
    const programme = byYear(
      [2027, { ...ROW, total: 100, socialRent: 40, mid: 30, expensive: 30 }],
      [2028, { ...ROW, total: 100, mid: 100 }],
    );
    expect(stepsOf(programme)[1]).toEqual([2028, ratio(220, 1100), 110]);
  });

  it('is not there when a line has no year', () => {
    const { municipalities, lines } = programmeOf([
      { ...ROW, total: 100, socialRent: 40, mid: 30, expensive: 30 },
    ]);
    const dated = lines.map((line, index) => (index === 0 ? line : { ...line, year: 2027 }));
    expect(stepsOf({ municipalities, lines: dated })).toEqual([]);
  });

  it('ends with the step of the whole programme', () => {
    const years = fc.array(fc.integer({ min: 2025, max: 2030 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyRows({ max: 3 }), years, (rows, choices) => {
        const programme = programmeOf(rows);
        const lines = programme.lines.map((line, index) => ({
          ...line,
          year: choices[index % choices.length] ?? 2025,
        }));
        for (const one of calculate({ ...programme, lines }, calculationSettings()).municipalities) {
          if (one.complete) expect(one.stockByYear.at(-1)?.step).toEqual(one.stock);
        }
      }),
    );
  });
});
