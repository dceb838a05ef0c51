// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Cell, Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { cellAt, intersection, isBlank } from '../grid';
import type { Host } from '../host';
import { canShift, fillFormula, toRelative } from './relative-formula';
import { bodyRect, columnOfRect } from './table-parts';

/**
 * Excel's auto-fill of table columns, after cells of `written` changed: a formula put in one cell fills its column
 * when the rest is empty, or was uniformly the column's formula before; and a column whose cells all hold one formula
 * becomes a calculated column.
 *
 * @param before cells as they were, by key, for the cells of `written`
 * @returns the part of the sheet that was filled beyond what was written, per column
 */
export function fillCalculatedColumns(
  host: Host,
  sheet: SheetModel,
  table: TableModel,
  written: Rect,
  before: ReadonlyMap<number, Cell | undefined>,
): readonly Rect[] {
  const body = bodyRect(table);
  const touched = intersection(body, written);
  if (!touched) return [];
  const filled: Rect[] = [];
  for (let column = touched.column; column < touched.column + touched.columns; column++) {
    const index = column - body.column;
    const model = table.columns[index];
    if (!model) continue;
    const columnBody = columnOfRect(body, index);
    const formula = commonFormula(sheet, { ...touched, column, columns: 1 });
    if (formula === null) {
      if (model.calculatedFormula !== null && !hasFormula(sheet, columnBody)) model.calculatedFormula = null;
      continue;
    }
    const others = rowsOutside(columnBody, touched);
    const rest = others.map((row) => sheet.cells.get(cellKey(row, column)));
    const wasUniform =
      model.calculatedFormula !== null &&
      [...rest, ...rowsOf(touched).map((row) => before.get(cellKey(row, column)))].every(
        (cell) => cell !== undefined && cell.formula !== null,
      ) &&
      commonFormula(sheet, columnBody, touched, before) !== null;
    if (rest.every(isBlank) || wasUniform) {
      for (const row of others) {
        const { format } = cellAt(host.workbook, sheet, row, column);
        const text = fillFormula(formula, touched.row, column, row, column);
        sheet.cells.set(cellKey(row, column), { value: null, formula: text, format });
      }
      if (others.length > 0) filled.push(columnBody);
    }
    if (commonFormula(sheet, columnBody) !== null) {
      model.calculatedFormula = fillFormula(formula, touched.row, column, columnBody.row, column);
    }
  }
  return filled;
}

/**
 * The formula of the first cell, when all cells hold the same one relative to themselves; else null. For the rows of
 * `replaced` the cells of `before` count.
 */
function commonFormula(
  sheet: SheetModel,
  rect: Rect,
  replaced?: Rect,
  before?: ReadonlyMap<number, Cell | undefined>,
): string | null {
  let first: string | null = null;
  let relative: string | null = null;
  let shifts: boolean | null = null;
  for (const row of rowsOf(rect)) {
    const key = cellKey(row, rect.column);
    const isReplaced = replaced !== undefined && row >= replaced.row && row < replaced.row + replaced.rows;
    const formula = (isReplaced ? before?.get(key) : sheet.cells.get(key))?.formula ?? null;
    if (formula === null) return null;
    if (first === null) {
      first = formula;
    } else if (formula !== first || (shifts ??= canShift(first))) {
      relative ??= toRelative(first, rect.row, rect.column);
      if (toRelative(formula, row, rect.column) !== relative) return null;
    }
  }
  return first;
}

function hasFormula(sheet: SheetModel, rect: Rect): boolean {
  return rowsOf(rect).some((row) => (sheet.cells.get(cellKey(row, rect.column))?.formula ?? null) !== null);
}

function rowsOf(rect: Rect): readonly number[] {
  return Array.from({ length: rect.rows }, (_, index) => rect.row + index);
}

function rowsOutside(rect: Rect, written: Rect): readonly number[] {
  return rowsOf(rect).filter((row) => row < written.row || row >= written.row + written.rows);
}

/** Puts the formulas of calculated columns in the blank cells of some rows of a table. */
export function fillEmptyCells(host: Host, sheet: SheetModel, table: TableModel, rows: Rect): void {
  const body = bodyRect(table);
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === null) return;
    const column = body.column + index;
    for (let row = rows.row; row < rows.row + rows.rows; row++) {
      const { format, ...content } = cellAt(host.workbook, sheet, row, column);
      if (!isBlank({ ...content, format })) continue;
      const formula = fillFormula(calculatedFormula, body.row, column, row, column);
      sheet.cells.set(cellKey(row, column), { value: null, formula, format });
    }
  });
}

/** Columns of a new table that hold one formula all the way down become calculated columns. */
export function adoptCalculatedColumns(sheet: SheetModel, table: TableModel): void {
  const body = bodyRect(table);
  table.columns.forEach((column, index) => {
    column.calculatedFormula = commonFormula(sheet, columnOfRect(body, index));
  });
}
