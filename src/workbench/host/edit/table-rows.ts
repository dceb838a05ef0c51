// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { existingCells, isEmpty, isInsideGrid } from '../grid';
import type { Host } from '../host';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { clearContent, touchCells } from './content';
import { settleCalculation } from '../settle';
import { ensureSheetEditable } from './editable';
import { reportChange } from './report-change';
import { resizeTable } from './resize-table';
import { copyLooks, deleteCells, insertCells, makeRoom } from './shift-cells';
import { writeHeaderCells } from './table-headers';
import { bodyRect, columnOfRect, headerRect, totalsRect } from './table-parts';
import { ensureBlank, putFormula } from './tables';

/** Label that Excel puts in a new totals row. */
const TOTAL_LABEL = 'Total';

/**
 * Adds rows to a table, the first of them at `index` among its data. Cells below the table shift down, unless the rows
 * come at the end and find empty cells there.
 */
export function addRows(
  host: Host,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  count: number,
): void {
  const { range } = table;
  const body = bodyRect(table);
  const below = { ...range, row: range.row + range.rows, rows: count };
  if (index === body.rows && isInsideGrid(below) && isEmpty(sheet, below)) {
    resizeTable(host, sheet, table, { ...range, rows: range.rows + count });
    copyLooks(
      host,
      sheet,
      { ...body, row: body.row + body.rows, rows: count },
      'row',
      body.row + body.rows - 1,
    );
  } else {
    insertCells(host, sheet, { ...body, row: body.row + index, rows: count }, 'row', table);
  }
}

/** Takes a row out of a table; cells below the table move up. The only row of a table stays, and is emptied. */
export function deleteRow(host: Host, sheet: SheetModel, table: TableModel, index: number): void {
  const body = bodyRect(table);
  if (body.rows === 1) clearContent(host, sheet, body);
  else deleteCells(host, sheet, { ...body, row: body.row + index, rows: 1 }, 'row');
}

/** Adds a column at `index`; cells to the right shift, unless it comes at the end and finds empty cells there. */
export function addColumn(host: Host, sheet: SheetModel, table: TableModel, index: number): void {
  const { range } = table;
  const right = { ...range, column: range.column + range.columns, columns: 1 };
  if (index === range.columns && isInsideGrid(right) && isEmpty(sheet, right)) {
    resizeTable(host, sheet, table, { ...range, columns: range.columns + 1 });
  } else {
    insertCells(host, sheet, { ...right, column: range.column + index }, 'column', table);
  }
}

/** Takes a column out of a table with its cells; cells to the right of the table move left. */
export function deleteColumn(host: Host, sheet: SheetModel, table: TableModel, index: number): void {
  if (table.columns.length === 1) throw invalidOperation(`table ${table.name} keeps at least one column`);
  deleteCells(host, sheet, columnOfRect(table.range, index), 'column');
}

/**
 * Shows or hides the totals row. A new one has the label in its first column and, as in Excel, the sum of the last
 * column when that holds numbers, or else the count of its cells.
 */
export function setShowTotals(host: Host, sheet: SheetModel, table: TableModel, show: boolean): void {
  ensureSheetEditable(host, sheet);
  if (table.showTotals === show) return;
  const { range } = table;
  if (show) {
    const below = { ...range, row: range.row + range.rows, rows: 1 };
    if (!isInsideGrid(below)) throw invalidArgument('the totals row does not fit on the sheet');
    makeRoom(host, sheet, below, 'row');
    table.range = { ...range, rows: range.rows + 1 };
    table.showTotals = true;
    writeTotals(host, sheet, table);
  } else {
    removeCells(host, sheet, totalsRect(table));
    table.showTotals = false;
    table.range = { ...range, rows: range.rows - 1 };
  }
  host.calculation.structureChanged();
  reportChange(host, sheet, range, null);
}

function writeTotals(host: Host, sheet: SheetModel, table: TableModel): void {
  // Whether the last column holds numbers is known once its formulas are computed.
  settleCalculation(host);
  const totals = totalsRect(table);
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (!totals || !first || !last) return;
  if (first !== last) {
    first.totalsLabel = TOTAL_LABEL;
    const cell = { value: TOTAL_LABEL, formula: null, format: host.workbook.defaultFormat };
    sheet.cells.set(cellKey(totals.row, totals.column), cell);
  }
  const column = totals.column + totals.columns - 1;
  const body = { ...bodyRect(table), column, columns: 1 };
  const values = [...existingCells(sheet, body)].map(([, cell]) => cell.value);
  const isNumeric =
    values.some((value) => typeof value === 'number') && values.every((value) => typeof value !== 'string');
  touchCells(host, sheet, totals);
  last.totalsFunction = isNumeric ? 'Sum' : 'Count';
  const escaped = last.name.replace(/[[\]#'@]/g, (mark) => `'${mark}`);
  putFormula(host, sheet, totals.row, column, `SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${escaped}])`);
}

function removeCells(host: Host, sheet: SheetModel, rect: Rect | null): void {
  if (!rect) return;
  for (const [key] of [...existingCells(sheet, rect)]) sheet.cells.delete(key);
  touchCells(host, sheet, rect);
}

/** Shows or hides the header row. Column names stay while it is hidden. */
export function setShowHeaders(host: Host, sheet: SheetModel, table: TableModel, show: boolean): void {
  ensureSheetEditable(host, sheet);
  if (table.showHeaders === show) return;
  const { range } = table;
  if (show) {
    if (range.row === 0) throw invalidOperation('there is no row above the table for its headers');
    const above = { ...range, row: range.row - 1, rows: 1 };
    ensureBlank(sheet, above);
    table.range = { ...range, row: range.row - 1, rows: range.rows + 1 };
    table.showHeaders = true;
    writeHeaderCells(host, sheet, table);
  } else {
    removeCells(host, sheet, headerRect(table));
    table.showHeaders = false;
    table.range = { ...range, row: range.row + 1, rows: range.rows - 1 };
  }
  host.calculation.structureChanged();
  reportChange(host, sheet, range, null);
}
