// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel, TableModel } from '../../../ooxml/model';
import { newTableColumn } from '../../../ooxml/new-table';
import { isInBand, shiftLine, shiftRect } from '../../../ooxml/shift/shift';
import { shiftFilters } from '../../../ooxml/shift/shift-sheet';
import type { Shift } from '../../../ooxml/shift/shift';
import { boundingRect } from '../grid';
import { EventType, WORKBOOK_TARGET } from '../events';
import { removeColumns, removeEverywhere } from '../formula/rename';
import type { Host } from '../host';
import { fillFormula } from './relative-formula';
import { bodyRect, totalsRect, uniqueColumnNames } from './table-parts';

/**
 * Before cells move: takes leave of tables and columns that go with their cells, and lets the formula of a calculated
 * column be that of the first row that stays.
 */
export function leaveTables(host: Host, sheet: SheetModel, shift: Shift): void {
  if (shift.kind === 'insert') return;
  for (const table of sheet.tables.filter(({ range }) => shiftRect(range, shift) === null)) {
    dropTable(host, sheet, table);
  }
  for (const table of sheet.tables.filter(({ range }) => isInBand(range, shift))) {
    if (shift.axis === 'row') {
      leaveFirstRows(table, shift);
      leaveTotals(table, shift);
    } else {
      const gone = table.columns.filter((_, index) => shiftLine(table.range.column + index, shift) === null);
      removeColumns(host.workbook, table, gone);
      table.columns = table.columns.filter((column) => !gone.includes(column));
    }
  }
}

function dropTable(host: Host, sheet: SheetModel, table: TableModel): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  removeEverywhere(host.workbook, { kind: 'table', name: table.name });
  host.events.fire(EventType.tableDeleted, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    tableId: String(table.id),
    tableName: table.name,
    source: 'Local',
  }));
}

function leaveFirstRows(table: TableModel, shift: Shift): void {
  const { row, rows } = bodyRect(table);
  let first = row;
  while (first < row + rows && shiftLine(first, shift) === null) first++;
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === null) return;
    const at = table.range.column + index;
    column.calculatedFormula = fillFormula(column.calculatedFormula, row, at, first, at);
  });
}

function leaveTotals(table: TableModel, shift: Shift): void {
  const totals = totalsRect(table);
  if (!totals || shiftRect(totals, shift) !== null) return;
  table.showTotals = false;
  // The row itself goes with the shift: until then it counts as data.
  for (const column of table.columns) {
    column.totalsFunction = 'None';
    column.totalsLabel = null;
  }
}

/**
 * Moves, grows and shrinks the tables of a sheet; lines that came inside one become rows or columns of it.
 *
 * @param into table that new lines at its edge belong to as well
 */
export function shiftTables(sheet: SheetModel, shift: Shift, into: TableModel | null): void {
  for (const table of sheet.tables) {
    const moved = shiftRect(table.range, shift);
    if (moved === null) continue;
    const range = table === into ? boundingRect(moved, shift.area) : moved;
    const added = range.columns - table.columns.length;
    if (added > 0) {
      const names = uniqueColumnNames(
        Array.from({ length: added }, () => ''),
        table.columns.map(({ name }) => name),
      );
      const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
      const fresh = names.map((name, index) => newTableColumn(id + index, name));
      table.columns.splice(shift.area.column - range.column, 0, ...fresh);
    }
    if (table.filters && isInBand(table.range, shift)) {
      table.filters = shiftFilters(table.filters, table.range, range, shift);
    }
    table.range = range;
  }
}
