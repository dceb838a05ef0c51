// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import type { Rect } from '../../../../src/ooxml/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/ooxml/model';
import { createRangeIndex } from '../../../../src/workbench/host/formula/range-index';

const contains = (range: Rect, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

test('finds exactly the ranges around a cell, each once', () => {
  const range = fc.record({
    row: fc.nat(40),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(range, { maxLength: 30 }), fc.nat(90), fc.nat(14), (ranges, row, column) => {
      const index = createRangeIndex<Rect>();
      ranges.forEach((each) => {
        index.add(each);
      });
      const found: Rect[] = [];
      index.visit(row, column, (each) => found.push(each));
      expect(new Set(found)).toEqual(new Set(ranges.filter((each) => contains(each, row, column))));
      expect(found).toHaveLength(ranges.filter((each) => contains(each, row, column)).length);
    }),
  );
});

test('reaches the edges of the sheet', () => {
  const index = createRangeIndex<Rect>();
  index.add({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  const found: Rect[] = [];
  index.visit(0, 0, (each) => found.push(each));
  index.visit(MAX_ROWS - 1, MAX_COLUMNS - 1, (each) => found.push(each));
  expect(found).toHaveLength(2);
});
