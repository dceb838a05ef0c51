// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsPlan } from '../../core/plan/plan';
import { columnMark } from '../../core/plan/roles';
import type { ColumnRole } from '../../core/plan/roles';
import type { Content } from '../../core/sheet/content';
import { areaAddress } from '../../core/sheet/address';
import { holdColumn, holdEnd, holdLastColumn, holdLastRow } from './hold';
import { putNumberFormat } from './number-formats';
import type { Present, PresentColumn } from './present';

type OurColumn = readonly [role: ColumnRole, column: PresentColumn];

/** Columns of ours that the user switched off: those that can go, and those that stay. */
export interface SwitchedOff {
  readonly removed: readonly OurColumn[];
  /** Taking them out would move columns of the table that stand right of them. */
  readonly kept: readonly OurColumn[];
}

/** What of ours is in the programme and not in the plan. A plan without columns for the programme takes none away. */
export function switchedOffColumns(columns: ColumnsPlan, present: Present['columns']): SwitchedOff {
  if (columns.kind === 'skip') {
    return { removed: [], kept: [] };
  }
  const planned = new Set(columns.columns.map(({ role }) => role));
  return removable([...present].filter(([role]) => !planned.has(role)));
}

/** Columns of ours that can go without moving a cell, and those that cannot. */
export function removable(off: readonly OurColumn[]): SwitchedOff {
  const places = new Set(off.map(([, { column }]) => column));
  const canGo = ([, { column, table }]: OurColumn): boolean =>
    table === null || columnsFrom(column, table.area).every((each) => places.has(each));
  return { removed: off.filter(canGo), kept: off.filter((each) => !canGo(each)) };
}

/** Columns of a table from one of its columns to its right edge. */
function columnsFrom(first: number, { column, columns }: { column: number; columns: number }): number[] {
  return Array.from({ length: column + columns - first }, (_, index) => first + index);
}

/**
 * Goes before the removal of columns, in the same request: no row or column came or went since they were read.
 *
 * @requires ExcelApi 1.4
 */
export function holdColumns(context: Excel.RequestContext, removed: readonly OurColumn[]): void {
  for (const [role, column] of removed) {
    holdColumn(context, role, column);
    if (column.table === null) {
      holdEnd(context, column);
    }
  }
  for (const { table, sheetId } of smallerTables(removed)) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const found = sheet.tables.getItem(table.name);
    holdLastColumn(found, sheet, table.area);
    holdLastRow(found, sheet, table.area);
  }
}

/**
 * Takes columns of ours out: a table becomes smaller, the cells are emptied and look as they did before. No cell
 * moves. Belongs in the last request of a write: formulas of the user's that refer to such a column are lost. Should
 * Excel stop half-way, then what is left still has its mark, and can be taken out by doing this again; what has left
 * its table already has the looks of before.
 *
 * @requires ExcelApi 1.13
 */
export function removeColumns(context: Excel.RequestContext, removed: readonly OurColumn[]): void {
  const { worksheets, names } = context.workbook;
  const tables = smallerTables(removed);
  for (const [, column] of removed) {
    undressHeader(headerOf(context, column), column);
    for (const { row, rows } of ownRows(column)) {
      undressBody(worksheets.getItem(column.sheetId).getRangeByIndexes(row, column.column, rows, 1), column);
    }
  }
  for (const { table, sheetId, columns } of tables) {
    const { name, area } = table;
    worksheets
      .getItem(sheetId)
      .tables.getItem(name)
      .resize(areaAddress({ ...area, columns }));
  }
  for (const [role, column] of removed) {
    headerOf(context, column).clear('Contents');
    names.getItem(columnMark(role)).delete();
  }
}

function headerOf({ workbook }: Excel.RequestContext, { sheetId, row, column }: PresentColumn): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
}

/** A header was dressed like its neighbour; nothing is left of that. */
function undressHeader(cell: Excel.Range, { former }: PresentColumn): void {
  cell.clear('Formats');
  if (former.header !== null) {
    putNumberFormat(cell, former.header);
  }
  if (former.width !== null) {
    cell.format.columnWidth = former.width;
  }
}

/** Takes off what our looks put on; fills and borders were the user's and stay. */
function undressBody(cells: Excel.Range, { former }: PresentColumn): void {
  cells.clear('Contents');
  cells.format.font.bold = false;
  cells.format.set({ horizontalAlignment: 'General', indentLevel: 0 });
  putNumberFormat(cells, former.body ?? 'General');
}

interface SmallerTable {
  readonly sheetId: string;
  readonly table: NonNullable<PresentColumn['table']>;
  readonly columns: number;
}

/** Tables with the number of columns that is left of what goes. */
export function smallerTables(removed: readonly OurColumn[]): SmallerTable[] {
  const tables = new Map<string, SmallerTable>();
  for (const [, { sheetId, table, column }] of removed) {
    if (table !== null) {
      const columns = Math.min(
        tables.get(table.name)?.columns ?? table.area.columns,
        column - table.area.column,
      );
      tables.set(table.name, { sheetId, table, columns });
    }
  }
  return [...tables.values()];
}

interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/**
 * Rows below the header that are ours: in a table all of them, totals included; among plain cells each formula as we
 * write it, since somebody may have put a note or a total in between.
 */
export function ownRows({ row, table, formulas }: PresentColumn): RowRun[] {
  if (table !== null) {
    return [{ row: row + 1, rows: table.area.row + table.area.rows - row - 1 }];
  }
  return runsOf(formulas.flatMap((content, index) => (index > 0 && isOurs(content) ? [row + index] : [])));
}

/** @example runsOf([3, 4, 7]) // [{ row: 3, rows: 2 }, { row: 7, rows: 1 }] */
function runsOf(rows: readonly number[]): RowRun[] {
  const starts = rows.flatMap((row, index) => (rows[index - 1] === row - 1 ? [] : [index]));
  return starts.map((start, run) => ({
    row: rows[start] ?? 0,
    rows: (starts[run + 1] ?? rows.length) - start,
  }));
}

/** A look-up by code or by name; or by name where no code stands. */
const OUR_FORMULA = /^=IFERROR\((IF\(TRIM\([^)]*\)="",)?@?INDEX\(/;

function isOurs(content: Content): boolean {
  return typeof content === 'string' && OUR_FORMULA.test(content);
}
