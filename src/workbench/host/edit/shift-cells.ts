// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Cell, CellFormat, Rect, SheetModel, SheetPermission, TableModel } from '../../../ooxml/model';
import {
  shiftAutoFilter,
  shiftCells,
  shiftFrozen,
  shiftHyperlinks,
  shiftLines,
  shiftMerges,
  shiftRules,
} from '../../../ooxml/shift/shift-sheet';
import { isWholeLine, shiftRect, spanOf, withSpan } from '../../../ooxml/shift/shift';
import type { Axis, Shift } from '../../../ooxml/shift/shift';
import { shiftFormulas } from '../formula/shift';
import { columnOf, existingCells, inheritedFormat, intersection, isEmpty, rowOf } from '../grid';
import type { Host } from '../host';
import { settleCalculation } from '../settle';
import { fillEmptyCells } from './calculated-columns';
import { ensureCellsEditable, ensureSheetEditable } from './editable';
import { reportShift } from './report-change';
import { ensureShiftable } from './shift-checks';
import { leaveTables, shiftTables } from './shift-tables';
import { writeHeaderCells } from './table-headers';
import { bodyRect, tablesTouching } from './table-parts';

/**
 * Makes room at a rectangle: its cells and those beyond move down (`row`) or right (`column`). Everything that refers
 * to cells follows, tables around the room grow, and the new cells look like those above or to the left.
 *
 * @param into table that room at its edge belongs to as well
 * @throws ApiError AccessDenied on a protected sheet; InvalidOperation or ApiNotFound as `ensureShiftable`
 */
export function insertCells(
  host: Host,
  sheet: SheetModel,
  area: Rect,
  axis: Axis,
  into: TableModel | null = null,
): void {
  shift(host, sheet, { kind: 'insert', axis, area }, into);
}

/** Makes room when there is something at a rectangle: Excel takes empty cells as they are. */
export function makeRoom(host: Host, sheet: SheetModel, area: Rect, axis: Axis): void {
  if (!isEmpty(sheet, area)) insertCells(host, sheet, area, axis);
}

/** Takes cells out: those beyond move up (`row`) or left (`column`). References to what is gone become #REF!. */
export function deleteCells(host: Host, sheet: SheetModel, area: Rect, axis: Axis): void {
  shift(host, sheet, { kind: 'delete', axis, area }, null);
}

function shift(host: Host, sheet: SheetModel, change: Shift, into: TableModel | null): void {
  ensureSheetEditable(host, sheet, permissionFor(change));
  if (change.kind === 'delete') ensureCellsEditable(host, sheet, change.area);
  ensureShiftable(host, sheet, change);
  // What waits to be computed is known by its place.
  settleCalculation(host);
  leaveTables(host, sheet, change);
  shiftFormulas(host.workbook, sheet, change);
  shiftCells(sheet.cells, change);
  shiftLines(sheet, change);
  sheet.frozen = shiftFrozen(sheet.frozen, change);
  sheet.merges = shiftMerges(sheet.merges, change);
  sheet.hyperlinks = shiftHyperlinks(sheet.hyperlinks, change);
  sheet.autoFilter = shiftAutoFilter(sheet.autoFilter, change);
  Object.assign(sheet, shiftRules(sheet, change, sheet.name));
  sheet.objects = sheet.objects.map((object) => ({
    ...object,
    range: shiftRect(object.range, change) ?? object.range,
  }));
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    range: shiftRect(chart.range, change) ?? chart.range,
  }));
  sheet.shifts = [...sheet.shifts, change];
  shiftTables(sheet, change, into);
  host.arrays.set(
    sheet.id,
    (host.arrays.get(sheet.id) ?? []).flatMap((array) => shiftRect(array, change) ?? []),
  );
  host.references.follow(sheet, change);
  if (change.kind === 'insert') furnish(host, sheet, change);
  host.calculation.referencesLost();
  reportShift(host, sheet, change);
}

/** A protected sheet can let whole rows and columns come and go, but not cells. */
function permissionFor(change: Shift): SheetPermission | undefined {
  if (!isWholeLine(change)) return undefined;
  const lines = change.axis === 'row' ? 'Rows' : 'Columns';
  return `${change.kind}${lines}`;
}

/** Gives new cells the looks of their neighbours, and those inside a table its headers and formulas. */
function furnish(host: Host, sheet: SheetModel, change: Shift): void {
  const { axis, area } = change;
  const { first, count } = spanOf(area, axis);
  if (first > 0) {
    if (isWholeLine(change)) copyLine(sheet, change, first - 1);
    copyLooks(host, sheet, area, axis, first - 1);
  }
  for (const table of tablesTouching(sheet, area)) {
    const body = bodyRect(table);
    const added = intersection(body, area);
    // Below the headers, rows look like the data that was first.
    if (axis === 'row' && table.showHeaders && added && first === body.row) {
      copyLooks(host, sheet, added, axis, first + count);
    }
    if (axis === 'column') writeHeaderCells(host, sheet, table);
    else if (added) fillEmptyCells(host, sheet, table, added);
  }
}

/** New rows or columns have the size of line `from`. */
function copyLine(sheet: SheetModel, { axis, area }: Shift, from: number): void {
  const { first, count } = spanOf(area, axis);
  const lines: Map<number, { readonly hidden: boolean }> = axis === 'row' ? sheet.rows : sheet.columns;
  const model = lines.get(from);
  for (let line = first; model && line < first + count; line++) lines.set(line, { ...model, hidden: false });
}

/** Cells of `area` look as the cell in line `from` of the same row or column does. */
export function copyLooks(host: Host, sheet: SheetModel, area: Rect, axis: Axis, from: number): void {
  const { first, count } = spanOf(area, axis);
  const looks = [...existingCells(sheet, withSpan(area, axis, { first: from, count: 1 }))];
  for (const [key, { format }] of looks) {
    for (let line = first; line < first + count; line++) {
      const [row, column] = axis === 'row' ? [line, columnOf(key)] : [rowOf(key), line];
      putLook(host, sheet, row, column, format);
    }
  }
}

function putLook(host: Host, sheet: SheetModel, row: number, column: number, look: CellFormat): void {
  const format = look.quotePrefix ? { ...look, quotePrefix: false } : look;
  const key = cellKey(row, column);
  if (format === inheritedFormat(host.workbook, sheet, row, column)) sheet.cells.delete(key);
  else sheet.cells.set(key, { value: null, formula: null, format } satisfies Cell);
}
