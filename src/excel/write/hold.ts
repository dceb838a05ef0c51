// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammePlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import { columnMark, WRITING_MARK } from '../../core/plan/roles';
import type { ColumnRole } from '../../core/plan/roles';
import type { Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';

/** Columns and rows on a sheet of Excel. */
const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/** The programme as it stands at the beginning of a write, by identities that survive renames. */
export interface ProgrammePlace {
  readonly sheetId: string;
  readonly tableId: string | null;
  readonly area: Area;
}

/**
 * Finds the programme of a plan back.
 *
 * @throws WriteRefused `programmeMoved` when it is not where it was read, or has other headers
 * @requires ExcelApi 1.4
 */
export async function findProgramme(
  context: Excel.RequestContext,
  programme: ProgrammePlan,
): Promise<ProgrammePlace> {
  const { sheet: name, table: tableName, area } = programme;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
  const table = tableName === null ? null : sheet.tables.getItemOrNullObject(tableName).load('id');
  const range = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const headers = headersOf(sheet, programme);
  await context.sync();
  const isTableThere =
    table === null ||
    range === undefined ||
    (!table.isNullObject &&
      range.rowIndex === area.row &&
      range.columnIndex === area.column &&
      range.rowCount === area.rows &&
      range.columnCount === area.columns);
  if (sheet.isNullObject || !isTableThere || !hasHeaders(headers, programme)) {
    throw programmeMoved(programme);
  }
  return { sheetId: sheet.id, tableId: table === null ? null : table.id, area };
}

/**
 * Sees to it that nothing moved between reading and marking: a table would have told, plain cells tell by what they
 * hold. What moves after the mark is there is held.
 *
 * @throws WriteRefused `programmeMoved`
 * @requires ExcelApi 1.1
 */
export async function ensureInPlace(
  context: Excel.RequestContext,
  programme: ProgrammePlan,
  { sheetId, tableId }: ProgrammePlace,
): Promise<void> {
  if (tableId !== null) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const headers = headersOf(sheet, programme);
  const columns = [...new Set(programme.keys.map(({ column }) => column))].map((column) => {
    const keys = programme.keys.filter((key) => key.column === column);
    const rows = keys.map(({ row }) => row);
    // Not spread: a list of projects has more rows than a call takes arguments.
    const first = rows.reduce((one, other) => Math.min(one, other));
    const last = rows.reduce((one, other) => Math.max(one, other));
    const range = sheet.getRangeByIndexes(first, column, last - first + 1, 1).load('values');
    return { keys, first, range };
  });
  await context.sync();
  const isInPlace = columns.every(({ keys, first, range }) => {
    const values = range.values as unknown[][];
    return keys.every(({ row, content }) => String(values[row - first]?.[0]) === content);
  });
  if (!isInPlace || !hasHeaders(headers, programme)) throw programmeMoved(programme);
}

function programmeMoved({ sheet, table }: ProgrammePlan): WriteRefused {
  return new WriteRefused({ code: 'programmeMoved', data: { table: table ?? sheet } });
}

function headersOf(sheet: Excel.Worksheet, { area }: ProgrammePlan): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, 1, area.columns).load('values');
}

function hasHeaders({ values }: Excel.Range, { area, headers }: ProgrammePlan): boolean {
  const [line = []] = values as unknown[][];
  return headers.every(({ column, header }) => String(line[column - area.column]) === header);
}

/**
 * Goes first in a request that writes: when the user has moved the programme since it was read, Excel stops there
 * with `ItemNotFound` and carries out nothing of the request. Two ranges that have no cell in common are the one
 * thing Excel can be made to trip over.
 *
 * @requires ExcelApi 1.4
 */
export function holdProgramme(
  context: Excel.RequestContext,
  { sheetId, tableId, area }: ProgrammePlace,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const marked = context.workbook.names.getItem(WRITING_MARK).getRange();
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  insist(marked.getCell(0, 0), sheet.getRangeByIndexes(area.row, area.column, 1, 1));
  insist(marked.getLastCell(), sheet.getRangeByIndexes(last.row, last.column, 1, 1));
  if (tableId !== null) {
    // The table can have become longer without a cell having moved.
    holdLastRow(sheet.tables.getItem(tableId), sheet, area);
  }
}

/**
 * The same for a column of ours in the programme: it is still where it was read.
 *
 * @requires ExcelApi 1.4
 */
export function holdColumn(
  context: Excel.RequestContext,
  role: ColumnRole,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  insist(
    context.workbook.names.getItem(columnMark(role)).getRange(),
    sheet.getRangeByIndexes(row, column, 1, 1),
  );
}

/**
 * The same for a column among plain cells: its last cell that holds something is still where it was read, so no row
 * came or went above that.
 *
 * @param formulas its cells from the header to the last used row of the sheet
 * @requires ExcelApi 1.4
 */
export function holdEnd(
  context: Excel.RequestContext,
  {
    sheetId,
    row,
    column,
    formulas,
  }: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly formulas: readonly Content[];
  },
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const last = formulas.findLastIndex((content) => content !== null);
  if (last >= 0) {
    const filled = sheet.getRangeByIndexes(row, column, ALL_ROWS - row, 1).getUsedRange(true);
    insist(filled.getLastCell(), sheet.getRangeByIndexes(row + last, column, 1, 1));
  }
}

/**
 * The same for the last column of a table.
 *
 * @requires ExcelApi 1.4
 */
export function holdLastColumn(
  table: Excel.Table,
  sheet: Excel.Worksheet,
  { row, column, columns }: Area,
): void {
  const last = sheet.getRangeByIndexes(row, column + columns - 1, 1, 1);
  insist(table.getHeaderRowRange().getLastCell(), last);
}

/**
 * The same for the last row of a table, its totals included.
 *
 * @requires ExcelApi 1.4
 */
export function holdLastRow(table: Excel.Table, sheet: Excel.Worksheet, { row, rows }: Area): void {
  insist(table.getRange().getLastRow(), sheet.getRangeByIndexes(row + rows - 1, 0, 1, ALL_COLUMNS));
}

function insist(found: Excel.Range, expected: Excel.Range): void {
  found.getIntersection(expected).load('address');
}
