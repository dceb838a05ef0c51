// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import { LOOKS } from '../../core/plan/look';
import type { LookRecord } from '../../core/plan/look';
import { columnMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import { formerLooksText } from '../former-looks';
import { putLooksBack } from './looks-before';
import { newArea } from './new-columns';
import type { ColumnsToWrite, NewColumn } from './new-columns';
import type { Present } from './present';
import { commonFormat, putNumberFormat, putNumberFormats } from './number-formats';
import { putCells } from './put-cells';

/**
 * Writes the columns in the user's table: the table grows over empty cells to its right, each column gets its
 * header and one uniform formula. Only cells of ours are touched.
 *
 * @requires ExcelApi 1.13
 */
export async function writeColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  present: Present['columns'],
  added: readonly NewColumn[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(columns.sheet);
  if (columns.table !== null && added.length > 0) {
    const table = sheet.tables.getItem(columns.table);
    table.resize(table.getRange().getResizedRange(0, added.length));
  }
  for (const column of added) {
    markColumn(context, sheet, columns, column);
    setNumberFormat(sheet, columns, column);
  }
  await context.sync();
  for (const plan of columns.columns) {
    const column = present.get(plan.role)?.column ?? added.find((one) => one.plan === plan)?.column;
    if (column !== undefined) {
      await putCells(
        context,
        sheet,
        columns.firstRow,
        column,
        plan.cells.map((cell) => [toExcel(cell)]),
      );
    }
  }
  if (columns.hasTotals) {
    for (const { plan, column } of added.filter(({ plan: { total } }) => total !== null)) {
      const cell = sheet.getRangeByIndexes(columns.firstRow + columns.rowCount, column, 1, 1);
      cell.formulas = [[`=${plan.total ?? ''}`]];
    }
  }
  await context.sync();
}

/** The header, and the hidden name that says whose it is and how its place looked before. */
function markColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: ColumnsToWrite,
  { plan, column, width, before }: NewColumn,
): void {
  const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
  header.values = [[plan.header]];
  const former = {
    width: width === null ? null : before.width,
    header: before.numberFormats[0] ?? null,
    body: commonFormat(before.numberFormats.slice(1)),
  };
  context.workbook.names.add(columnMark(plan.role), header, formerLooksText(former)).visible = false;
}

/** Before the formulas: in a cell formatted as text a formula would become a text. */
function setNumberFormat(sheet: Excel.Worksheet, columns: ColumnsToWrite, { plan, column }: NewColumn): void {
  const rows = columns.rowCount + Number(columns.hasTotals);
  if (rows > 0) {
    const { numberFormat = 'General' }: LookRecord = LOOKS[plan.look];
    putNumberFormat(sheet.getRangeByIndexes(columns.firstRow, column, rows, 1), numberFormat);
  }
}

/**
 * Takes new columns out again: the table shrinks to what it was, and the cells, which were empty, are emptied and
 * look as they did. No cell of the user's moves.
 *
 * @requires ExcelApi 1.13
 */
export async function takeBackColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  added: readonly NewColumn[],
): Promise<void> {
  if (added.length === 0) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(columns.sheet);
  const table = columns.table === null ? null : sheet.tables.getItem(columns.table);
  const range = table?.getRange().load('columnIndex,columnCount');
  const headers = added.map((each) => ({
    each,
    header: sheet.getRangeByIndexes(columns.headerRow, each.column, 1, 1),
  }));
  for (const { header } of headers) {
    header.format.load('columnWidth');
  }
  await context.sync();
  const surplus = range === undefined ? 0 : range.columnIndex + range.columnCount - columns.freeColumn;
  if (surplus > 0) {
    table?.resize(table.getRange().getResizedRange(0, -surplus));
  }
  const area = newArea(columns, added.length);
  sheet.getRange(areaAddress(area)).clear('Contents');
  for (const {
    each: { column, before },
    header,
  } of headers) {
    putNumberFormats(sheet.getRangeByIndexes(area.row, column, area.rows, 1), before.numberFormats);
    putLooksBack(header, before.header);
    if (before.body !== null) {
      putLooksBack(sheet.getRangeByIndexes(area.row + 1, column, area.rows - 1, 1), before.body);
    }
    if (header.format.columnWidth !== before.width) {
      header.format.columnWidth = before.width;
    }
  }
  await context.sync();
}
