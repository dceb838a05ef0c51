// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect } from '../../../ooxml/model';
import { readInteger, readOptionalBoolean, readOptionalInteger } from '../arguments';
import type { Behaviour } from '../behaviour';
import { boundingRect, containsRect, intersection, usedRect } from '../grid';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { AnyObject, RangeObject } from '../objects';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { checkedRange, readRange } from '../resolve-address';

/** Ranges reached from a range. */
export const rangeNavigation: NonNullable<Behaviour<RangeObject>['call']> = {
  GetCell: ({ sheet, rect }, [row, column]) =>
    checkedRange(sheet, {
      row: rect.row + readInteger(row, 'row'),
      column: rect.column + readInteger(column, 'column'),
      rows: 1,
      columns: 1,
    }),
  GetRow: (range, [row]) => lineOf(range, { row: readInteger(row, 'row') }),
  GetColumn: (range, [column]) => lineOf(range, { column: readInteger(column, 'column') }),
  GetLastCell: ({ sheet, rect }) =>
    rangeObject(sheet, {
      row: rect.row + rect.rows - 1,
      column: rect.column + rect.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (range) => lineOf(range, { row: range.rect.rows - 1 }),
  GetLastColumn: (range) => lineOf(range, { column: range.rect.columns - 1 }),
  GetEntireRow: ({ sheet, rect }) => rangeObject(sheet, { ...rect, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: ({ sheet, rect }) => rangeObject(sheet, { ...rect, row: 0, rows: MAX_ROWS }),
  GetOffsetRange: ({ sheet, rect }, [rows, columns]) =>
    checkedRange(sheet, {
      ...rect,
      row: rect.row + readInteger(rows, 'rowOffset'),
      column: rect.column + readInteger(columns, 'columnOffset'),
    }),
  GetResizedRange: ({ sheet, rect }, [rows, columns]) =>
    checkedRange(sheet, {
      ...rect,
      rows: rect.rows + readInteger(rows, 'deltaRows'),
      columns: rect.columns + readInteger(columns, 'deltaColumns'),
    }),
  GetAbsoluteResizedRange: ({ sheet, rect }, [rows, columns]) =>
    checkedRange(sheet, {
      ...rect,
      rows: readInteger(rows, 'numRows'),
      columns: readInteger(columns, 'numColumns'),
    }),
  GetRowsAbove: (range, [count]) => besideRows(range, linesBefore, count),
  GetRowsBelow: (range, [count]) => besideRows(range, linesAfter, count),
  GetColumnsBefore: (range, [count]) => besideColumns(range, linesBefore, count),
  GetColumnsAfter: (range, [count]) => besideColumns(range, linesAfter, count),
  GetBoundingRect: (range, [other], host) =>
    rangeObject(range.sheet, boundingRect(range.rect, onSameSheet(range, other, host).rect)),
  GetIntersection: (range, [other], host) => {
    const shared = sharedRange(range, other, host);
    if (shared.type === 'Null') throw itemNotFound('the ranges share no cells');
    return shared;
  },
  GetIntersectionOrNullObject: (range, [other], host) => sharedRange(range, other, host),
  GetUsedRange: ({ sheet, rect }, [valuesOnly]) => {
    const used = usedRect(sheet, rect, readOptionalBoolean(valuesOnly, 'valuesOnly', false));
    return rangeObject(sheet, used ?? { ...rect, rows: 1, columns: 1 });
  },
  GetUsedRangeOrNullObject: ({ sheet, rect }, [valuesOnly]) => {
    const used = usedRect(sheet, rect, readOptionalBoolean(valuesOnly, 'valuesOnly', false));
    return used ? rangeObject(sheet, used) : NULL_OBJECT;
  },
  GetTables: ({ sheet, rect }, [fullyContained]) => {
    const whole = readOptionalBoolean(fullyContained, 'fullyContained', false);
    const tables = sheet.tables.filter(({ range }) =>
      whole ? containsRect(rect, range) : intersection(rect, range) !== null,
    );
    return { type: 'TableScopedCollection', tables: tables.map((table) => ({ sheet, table })) };
  },
};

function lineOf(
  { sheet, rect }: RangeObject,
  line: { readonly row: number } | { readonly column: number },
): AnyObject {
  const cells: Rect =
    'row' in line
      ? { ...rect, row: rect.row + line.row, rows: 1 }
      : { ...rect, column: rect.column + line.column, columns: 1 };
  return checkedRange(sheet, cells);
}

/** Lines beside a range at its end; with a negative count the last ones of the range itself. */
function linesAfter(start: number, size: number, count: number): readonly [start: number, size: number] {
  return [count > 0 ? start + size : start + size + count, Math.abs(count)];
}

/** Lines beside a range at its start; with a negative count its own first ones. */
function linesBefore(start: number, _: number, count: number): readonly [start: number, size: number] {
  return [count > 0 ? start - count : start, Math.abs(count)];
}

function besideRows({ sheet, rect }: RangeObject, lines: typeof linesAfter, count: unknown): AnyObject {
  const [row, rows] = lines(rect.row, rect.rows, readCount(count, rect.rows));
  return checkedRange(sheet, { ...rect, row, rows });
}

function besideColumns({ sheet, rect }: RangeObject, lines: typeof linesAfter, count: unknown): AnyObject {
  const [column, columns] = lines(rect.column, rect.columns, readCount(count, rect.columns));
  return checkedRange(sheet, { ...rect, column, columns });
}

function readCount(count: unknown, size: number): number {
  const lines = readOptionalInteger(count, 'count', 1);
  if (lines === 0 || lines < -size) throw invalidArgument('count is 0, or more than the range has');
  return lines;
}

function onSameSheet(range: RangeObject, other: unknown, host: Host): RangeObject {
  const found = readRange(host, range.sheet, other, 'anotherRange');
  if (found.sheet !== range.sheet) throw invalidArgument('the ranges are on different sheets');
  return found;
}

function sharedRange(range: RangeObject, other: unknown, host: Host): AnyObject {
  const shared = intersection(range.rect, onSameSheet(range, other, host).rect);
  return shared ? rangeObject(range.sheet, shared) : NULL_OBJECT;
}
