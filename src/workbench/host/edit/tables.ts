// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { newTable } from '../../../ooxml/new-table';
import { EventType, WORKBOOK_TARGET } from '../events';
import { removeEverywhere, renameEverywhere } from '../formula/rename';
import { cellAt, existingCells, intersection, isBlank, isEmpty, isInsideGrid } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { adoptCalculatedColumns } from './calculated-columns';
import { ensureSheetEditable } from './editable';
import { insertCells, makeRoom } from './shift-cells';
import { writeHeaderCells } from './table-headers';
import { tablesTouching, uniqueColumnNames } from './table-parts';
import { checkNameSyntax, ensureNameFree, sameText } from './valid-names';

/**
 * Makes a table of a range. Its header cells become texts, filled in and unique. Without headers a row comes on top of
 * the data, which moves down.
 *
 * @throws ApiError InvalidArgument when it would overlap another table or merged cells; AccessDenied on a protected
 *   sheet; InvalidOperation when cells would have to shift and cannot
 */
export function addTable(host: Host, sheet: SheetModel, rect: Rect, hasHeaders: boolean): TableModel {
  ensureSheetEditable(host, sheet);
  const range = hasHeaders && rect.rows > 1 ? rect : { ...rect, rows: rect.rows + 1 };
  if (!isInsideGrid(range)) throw invalidArgument('the table does not fit on the sheet');
  if (tablesTouching(sheet, rect).length > 0) throw invalidArgument('a table cannot overlap another table');
  if (sheet.merges.some((merge) => intersection(merge, rect))) {
    throw invalidArgument('a table cannot hold merged cells');
  }
  if (!hasHeaders) insertRowAbove(host, sheet, rect);
  else if (range !== rect) makeRoom(host, sheet, { ...rect, row: rect.row + 1, rows: 1 }, 'row');
  const names = uniqueColumnNames(headerTexts(host, sheet, range, hasHeaders));
  const table = newTable(host.nextId(), freeTableName(host), range, names);
  sheet.tables.push(table);
  writeHeaderCells(host, sheet, table);
  adoptCalculatedColumns(sheet, table);
  host.isDirty = true;
  host.calculation.structureChanged();
  host.events.fire(EventType.tableAdded, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    tableId: String(table.id),
    source: 'Local',
  }));
  return table;
}

/** Data without headers moves down for them. */
function insertRowAbove(host: Host, sheet: SheetModel, rect: Rect): void {
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  if (isEmpty(sheet, rect) && isEmpty(sheet, below) && tablesTouching(sheet, below).length === 0) return;
  insertCells(host, sheet, { ...rect, rows: 1 }, 'row');
}

/** Where Excel would insert cells and shift what is there, this host says that it cannot. */
export function ensureBlank(sheet: SheetModel, rect: Rect): void {
  for (const [, cell] of existingCells(sheet, rect)) {
    if (isBlank(cell)) continue;
    throw new ApiError('ApiNotFound', 'Excel would shift cells here, which this host does not implement.');
  }
}

function headerTexts(host: Host, sheet: SheetModel, range: Rect, hasHeaders: boolean): string[] {
  return Array.from({ length: range.columns }, (_, index) => {
    if (!hasHeaders) return '';
    const cell = cellAt(host.workbook, sheet, range.row, range.column + index);
    return displayText(cell.value, cell.format.numberFormat);
  });
}

function freeTableName(host: Host): string {
  const taken = host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!taken.some((other) => sameText(other, name))) return name;
  }
}

/** Renames a table; formulas follow. @throws ApiError InvalidArgument or ItemAlreadyExists */
export function renameTable(host: Host, sheet: SheetModel, table: TableModel, name: string): void {
  ensureSheetEditable(host, sheet);
  checkNameSyntax(name);
  const from = table.name;
  if (from === name) return;
  if (!sameText(from, name)) ensureNameFree(host.workbook, name, null);
  renameEverywhere(host.workbook, { kind: 'table', from, to: name });
  table.name = name;
  host.isDirty = true;
  host.calculation.structureChanged();
}

/** Deletes a table with its cells. Excel may move up what is below; here those cells stay. */
export function deleteTable(host: Host, sheet: SheetModel, table: TableModel): void {
  ensureSheetEditable(host, sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  removeEverywhere(host.workbook, { kind: 'table', name: table.name });
  for (const [key] of [...existingCells(sheet, table.range)]) sheet.cells.delete(key);
  host.isDirty = true;
  host.calculation.referencesLost();
  host.events.fire(EventType.tableDeleted, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    tableId: String(table.id),
    tableName: table.name,
    source: 'Local',
  }));
}

/** Next free id for a column of a table. */
export function nextColumnId(table: TableModel): number {
  return Math.max(0, ...table.columns.map((column) => column.id)) + 1;
}

/** Puts constants or formulas in cells as part of a change of a table. */
export function putFormula(
  host: Host,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): void {
  const { format } = cellAt(host.workbook, sheet, row, column);
  sheet.cells.set(cellKey(row, column), { value: null, formula, format });
}
