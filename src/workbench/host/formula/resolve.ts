// SPDX-License-Identifier: EUPL-1.2
import type { RangeA1 } from '@borgar/fx';
import type { CellError, Rect, TableModel } from '../../../ooxml/model';
import { isCellError, MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { PlacedTable } from './directory';
import type { Scope } from './scope';
import type { RangeExpression, StructuredExpression, TableSection } from './syntax';
import type { Area } from './value';
import { WRONG_REFERENCE, WRONG_VALUE } from './value';

/** Cells that an A1 reference means at a place. */
export function resolveRange(expression: RangeExpression, scope: Scope): Area | CellError {
  const sheet = expression.sheet === null ? scope.sheet : scope.directory.sheet(expression.sheet);
  return sheet === undefined ? WRONG_REFERENCE : { sheet, ...rectOf(expression.range, scope) };
}

/**
 * Rectangle of a range. Relative rows and columns of a defined name are kept as seen from A1 and move with the cell
 * that uses the name, around the edges of the sheet.
 */
function rectOf(range: RangeA1, scope: Scope): Rect {
  const [top, bottom] = ends(
    [range.top, range.$top],
    [range.bottom, range.$bottom],
    scope.nameDepth > 0 ? scope.row : 0,
    MAX_ROWS,
  );
  const [left, right] = ends(
    [range.left, range.$left],
    [range.right, range.$right],
    scope.nameDepth > 0 ? scope.column : 0,
    MAX_COLUMNS,
  );
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

type End = readonly [position: number | null | undefined, absolute: boolean | null | undefined];

/** First and last row or column of a range; a range without ends runs to the edges. */
function ends(first: End, last: End, shift: number, limit: number): readonly [number, number] {
  const at = ([position, absolute]: End, fallback: number): number =>
    position === null || position === undefined
      ? fallback
      : absolute === true
        ? position
        : (position + shift) % limit;
  const from = at(first, 0);
  const to = at(last, limit - 1);
  return from <= to ? [from, to] : [to, from];
}

/** Table a structured reference is about, or undefined when there is none. */
function tableOf(expression: StructuredExpression, scope: Scope): PlacedTable | undefined {
  return expression.table === null
    ? scope.directory.tableAt(scope.sheet, scope.row, scope.column)
    : scope.directory.table(expression.table);
}

/**
 * Cells that a structured reference means at a place. What the table does not have (a column, the totals) is #REF!;
 * `#This Row` is #VALUE! in a cell that is not beside one of the table's data rows on its own sheet.
 */
export function resolveStructured(expression: StructuredExpression, scope: Scope): Area | CellError {
  const placed = tableOf(expression, scope);
  if (placed === undefined) {
    return WRONG_REFERENCE;
  }
  const { sheet, table } = placed;
  const columns = columnSpan(table, expression.columns);
  const rows = isThisRow(expression.sections)
    ? sheet === scope.sheet && isDataRow(table, scope.row)
      ? { row: scope.row, rows: 1 }
      : WRONG_VALUE
    : rowSpan(table, expression.sections);
  return isCellError(columns) ? columns : isCellError(rows) ? rows : { sheet, ...rows, ...columns };
}

function isThisRow(sections: readonly TableSection[]): boolean {
  return sections.includes('this row');
}

function headerRows(table: TableModel): number {
  return table.showHeaders ? 1 : 0;
}

function totalsRows(table: TableModel): number {
  return table.showTotals ? 1 : 0;
}

function isDataRow(table: TableModel, row: number): boolean {
  const { row: top, rows } = table.range;
  return row >= top + headerRows(table) && row < top + rows - totalsRows(table);
}

function rowSpan(
  table: TableModel,
  sections: readonly TableSection[],
): Pick<Rect, 'row' | 'rows'> | CellError {
  const { row, rows } = table.range;
  const header = headerRows(table);
  const totals = totalsRows(table);
  const asked = (section: TableSection): boolean => sections.includes(section) || sections.includes('all');
  const wantsData = asked('data') || sections.length === 0;
  const wantsHeader = asked('headers') && header > 0;
  const wantsTotals = asked('totals') && totals > 0;
  if (!wantsData && !wantsHeader && !wantsTotals) {
    return WRONG_REFERENCE;
  }
  const first = wantsHeader ? row : wantsData ? row + header : row + rows - totals;
  const end = wantsTotals ? row + rows : wantsData ? row + rows - totals : row + header;
  return { row: first, rows: end - first };
}

function columnSpan(
  table: TableModel,
  names: readonly string[],
): Pick<Rect, 'column' | 'columns'> | CellError {
  const { column, columns } = table.range;
  if (names.length === 0) {
    return { column, columns };
  }
  const positions = names.map((name) => columnPosition(table, name));
  const first = Math.min(...positions);
  return first < 0
    ? WRONG_REFERENCE
    : { column: column + first, columns: Math.max(...positions) - first + 1 };
}

/** Position of a column in its table, or -1. */
export function columnPosition(table: TableModel, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}
