// SPDX-License-Identifier: EUPL-1.2

import { constant, formulaCell } from '../../../src/core/plan/cells';
import type { CellPlan } from '../../../src/core/plan/plan';
import { HEADER_HEIGHT, wrappedHeights } from '../../../src/core/plan/row-height';

const text = (length: number): CellPlan | null => constant('x'.repeat(length));
const heightsOf = (cells: readonly (readonly (CellPlan | null)[])[], widths: readonly number[]) =>
  wrappedHeights(cells, { first: 0, count: cells.length }, widths);

describe('wrappedHeights', () => {
  it('gives room for the longest text of a row, 15 points a line', () => {
    const cells = [
      [text(10), text(11)],
      [text(100), text(23)],
      [text(5), text(5)],
    ];
    expect(heightsOf(cells, [100, 10])).toEqual([{ row: 1, points: 46 }]);
  });

  it('looks only at the rows it is asked about', () => {
    const cells = [[text(50)], [text(50)], [text(50)]];
    expect(wrappedHeights(cells, { first: 1, count: 1 }, [10])).toEqual([{ row: 1, points: 76 }]);
  });

  it('takes numbers, formulas and empty cells for one line', () => {
    expect(
      heightsOf([[constant(123_456_789_012), formulaCell('x'.repeat(500), null), null]], [5, 5, 5]),
    ).toEqual([]);
  });

  it('gives a narrow column more lines than a wide one', () => {
    const lines = (width: number): number => heightsOf([[text(300)]], [width])[0]?.points ?? 0;
    expect(lines(20)).toBeGreaterThan(lines(40));
    expect(HEADER_HEIGHT).toBe(46);
  });
});
