// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { newTableColumn } from '../../../ooxml/new-table';
import { cellAt, existingCells, intersection, sameRect } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { invalidArgument } from '../protocol/api-error';
import { fillEmptyCells } from './calculated-columns';
import { touchCells } from './content';
import { ensureSheetEditable } from './editable';
import { removeColumns } from '../formula/rename';
import { reportChange } from './report-change';
import { writeHeaderCells } from './table-headers';
import { bodyRect, columnOfRect, tablesTouching, totalsRect, uniqueColumnNames } from './table-parts';
import { ensureBlank, nextColumnId } from './tables';

/**
 * Gives a table another range, as `table.resize` does: the header row stays where it is and the ranges overlap.
 * Columns keep their identity by their place on the sheet; added ones are named by their header cells; formulas that
 * used a column that left become #REF!; calculated columns fill added rows. A totals row moves along.
 *
 * @throws ApiError InvalidArgument when the new range is no such range or overlaps another table
 */
export function resizeTable(host: Host, sheet: SheetModel, table: TableModel, range: Rect): void {
  ensureSheetEditable(host, sheet);
  const before = table.range;
  if (sameRect(before, range)) return;
  if (range.row !== before.row) throw invalidArgument('the header row of a table stays in its row');
  if (!intersection(before, range)) throw invalidArgument('the new range overlaps the table');
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (range.rows < least) throw invalidArgument(`the table needs ${least} rows`);
  if (tablesTouching(sheet, range).some((other) => other !== table)) {
    throw invalidArgument('a table cannot overlap another table');
  }
  moveTotals(host, sheet, table, range);
  const columns = columnsIn(host, sheet, table, range);
  const lost = table.columns.filter((column) => !columns.includes(column));
  removeColumns(host.workbook, table, lost);
  const rowsBefore = bodyRect(table);
  table.columns = columns;
  table.range = range;
  writeHeaderCells(host, sheet, table);
  fillAddedRows(host, sheet, table, rowsBefore);
  if (lost.length > 0) host.calculation.referencesLost();
  else host.calculation.structureChanged();
  reportChange(host, sheet, range, null);
}

/** Columns of the new range from left to right: those it had, and new ones. */
function columnsIn(host: Host, sheet: SheetModel, table: TableModel, range: Rect): TableModel['columns'] {
  const places = Array.from({ length: range.columns }, (_, index) => {
    const column = range.column + index;
    return { column, known: table.columns[column - table.range.column] };
  });
  const kept = places.flatMap(({ known }) => known?.name ?? []);
  const added = places.filter(({ known }) => known === undefined);
  const names = uniqueColumnNames(
    added.map(({ column }) => (table.showHeaders ? headerText(host, sheet, range.row, column) : '')),
    kept,
  );
  let id = nextColumnId(table);
  return places.map(({ known }) => known ?? newTableColumn(id++, names.shift() ?? ''));
}

function headerText(host: Host, sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(host.workbook, sheet, row, column);
  return displayText(cell.value, cell.format.numberFormat);
}

/** The totals row is the last row of the new range; its cells move there, over empty cells only. */
function moveTotals(host: Host, sheet: SheetModel, table: TableModel, range: Rect): void {
  const from = totalsRect(table);
  const to = range.row + range.rows - 1;
  if (!from || from.row === to) return;
  if (to > from.row) ensureBlank(sheet, { ...from, row: from.row + 1, rows: to - from.row });
  for (const [key, cell] of [...existingCells(sheet, from)]) {
    sheet.cells.delete(key);
    sheet.cells.set(key + cellKey(to - from.row, 0), cell);
  }
  touchCells(host, sheet, { ...from, rows: Math.abs(to - from.row) + 1, row: Math.min(from.row, to) });
}

function fillAddedRows(host: Host, sheet: SheetModel, table: TableModel, before: Rect): void {
  const body = bodyRect(table);
  const first = before.row + before.rows;
  fillEmptyCells(host, sheet, table, { ...body, row: first, rows: body.row + body.rows - first });
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula !== null) touchCells(host, sheet, columnOfRect(body, index));
  });
}
