// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS } from '../../../ooxml/model';
import type { Rect, SheetModel, SheetObject, TableModel } from '../../../ooxml/model';
import {
  isInBand,
  isTorn,
  isWholeLine,
  shiftPlace,
  shiftRect,
  spanOf,
  withSpan,
} from '../../../ooxml/shift/shift';
import type { Shift } from '../../../ooxml/shift/shift';
import { containsRect, existingCells, intersection, isBlank, WHOLE_SHEET } from '../grid';
import type { Host } from '../host';
import { ApiError, invalidOperation } from '../protocol/api-error';
import { bodyRect, headerRect } from './table-parts';

/**
 * Refuses a shift that Excel refuses, or that this host cannot carry out without damage to what only the file holds.
 *
 * @throws ApiError InsertDeleteConflict when it would tear a table apart, or take its headers or all its rows;
 *   MergedRangeConflict, PivotTableRangeConflict, NonBlankCellOffSheet for what they say; InvalidOperation for a part of
 *   an array formula; ApiNotFound for what Excel may do and this host does not
 */
export function ensureShiftable(host: Host, sheet: SheetModel, shift: Shift): void {
  for (const table of sheet.tables) ensureTableStays(table, shift);
  if (sheet.merges.some((merge) => isTorn(merge, shift)))
    throw new ApiError('MergedRangeConflict', 'Merged cells would be torn apart.');
  for (const array of host.arrays.get(sheet.id) ?? []) ensureArrayStays(array, shift);
  for (const object of sheet.objects) ensureObjectStays(object, shift);
  for (const { range } of sheet.charts) ensureObjectStays({ kind: 'drawing', range }, shift);
  if (sheet.autoFilter && isTorn(sheet.autoFilter.range, shift)) throw notImitated('a filter would be torn');
  if (shift.kind === 'insert') ensureNothingFalls(sheet, shift);
}

function ensureTableStays(table: TableModel, shift: Shift): void {
  const { name, range } = table;
  if (isTorn(range, shift)) throw conflict(`cells in table ${name} would shift without those beside them`);
  if (shift.kind === 'insert' || !isInBand(range, shift) || shiftRect(range, shift) === null) return;
  if (shift.axis === 'column') return;
  const header = headerRect(table);
  if (header && shiftRect(header, shift) === null) throw conflict(`the header row of table ${name} stays`);
  if (shiftRect(bodyRect(table), shift) === null) {
    throw conflict(`table ${name} keeps at least one row`);
  }
}

/** An array formula moves as a whole; nothing comes or goes inside it. */
function ensureArrayStays(array: Rect, shift: Shift): void {
  const now = isTorn(array, shift) ? undefined : shiftRect(array, shift);
  const keepsSize = now === null || (now?.rows === array.rows && now.columns === array.columns);
  if (!keepsSize) throw invalidOperation('a part of an array formula cannot be changed');
}

function ensureObjectStays({ kind, range }: SheetObject, shift: Shift): void {
  const isTouched = isTorn(range, shift) || (isInBand(range, shift) && shiftRect(range, shift) !== range);
  if (!isTouched) return;
  switch (kind) {
    case 'drawing':
      if (!isWholeLine(shift))
        throw notImitated('a drawing over cells that move, of which only a part would');
      return;
    case 'pivotTable': {
      const now = isTorn(range, shift) ? null : shiftRect(range, shift);
      const moves = now !== null && now.rows === range.rows && now.columns === range.columns;
      if (!moves || intersection(range, shift.area)) {
        throw new ApiError('PivotTableRangeConflict', 'A PivotTable cannot be changed so.');
      }
      return;
    }
    case 'dataTable':
    case 'xmlMap':
      throw notImitated('cells of a data table or XML map that move');
  }
}

/** Content at the end of the sheet is not pushed off it. */
function ensureNothingFalls(sheet: SheetModel, shift: Shift): void {
  if (!containsRect(WHOLE_SHEET, shift.area)) {
    throw new ApiError('NonBlankCellOffSheet', 'There is no room for more cells on the sheet.');
  }
  const { first } = spanOf(shift.area, shift.axis);
  const { count: limit } = spanOf(WHOLE_SHEET, shift.axis);
  const moved = withSpan(shift.area, shift.axis, { first, count: limit - first });
  for (const [key, cell] of existingCells(sheet, moved)) {
    if (isBlank(cell)) continue;
    const column = key % MAX_COLUMNS;
    if (shiftPlace({ row: (key - column) / MAX_COLUMNS, column }, shift) === null) {
      throw new ApiError('NonBlankCellOffSheet', 'Cells with content would be pushed off the sheet.');
    }
  }
  const falls = (range: Rect): boolean => {
    const now = shiftRect(range, shift);
    return (
      now === null || !containsRect(WHOLE_SHEET, now) || now.rows < range.rows || now.columns < range.columns
    );
  };
  if (sheet.tables.some(({ range }) => falls(range)) || sheet.merges.some(falls)) {
    throw invalidOperation('a table or merged cells would be pushed off the sheet');
  }
}

function conflict(reason: string): ApiError {
  return new ApiError(
    'InsertDeleteConflict',
    `The insert or delete operation conflicts with a table: ${reason}.`,
  );
}

function notImitated(what: string): ApiError {
  return new ApiError('ApiNotFound', `This host does not imitate that for ${what}.`);
}
