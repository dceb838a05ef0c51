// SPDX-License-Identifier: EUPL-1.2

import { CellMap } from '../../ooxml/cell-map';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../ooxml/model';
import type { Cell, CellFormat, Rect, SheetModel, WorkbookModel } from '../../ooxml/model';

/** Rectangles and cells of the grid. */

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isInsideGrid(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}

/** The cells two rectangles share, or null. */
export function intersection(left: Rect, right: Rect): Rect | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function boundingRect(left: Rect, right: Rect): Rect {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameRect(shared, inner);
}

export function sameRect(left: Rect, right: Rect): boolean {
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.rows === right.rows &&
    left.columns === right.columns
  );
}

export function cellCount(rect: Rect): number {
  return rect.rows * rect.columns;
}

export function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}

/** Format of a cell that has none of its own: its row's, else its column's, else the workbook's. */
export function inheritedFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellFormat {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? workbook.defaultFormat;
}

/** A cell, also when it is empty and not in the model. */
export function cellAt(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): Cell {
  return (
    sheet.cells.get(cellKey(row, column)) ?? {
      value: null,
      formula: null,
      format: inheritedFormat(workbook, sheet, row, column),
    }
  );
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}

/** Whether no cell of a rectangle has content. */
export function isEmpty(sheet: SheetModel, rect: Rect): boolean {
  for (const [, cell] of existingCells(sheet, rect)) if (!isBlank(cell)) return false;
  return true;
}

/** Cells that exist inside a rectangle, in the cheapest way: along the rectangle or along the cells. */
export function* existingCells(sheet: SheetModel, rect: Rect): Generator<readonly [number, Cell]> {
  if (cellCount(rect) <= sheet.cells.size) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const key = cellKey(row, column);
        const cell = sheet.cells.get(key);
        if (cell) yield [key, cell];
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key) - rect.row;
    const column = columnOf(key) - rect.column;
    if (row >= 0 && row < rect.rows && column >= 0 && column < rect.columns) yield [key, cell];
  }
}

/**
 * The smallest rectangle inside `within` that holds every used cell, or null. With `valuesOnly` a cell is used when
 * it has content; otherwise also when it has a format of its own (Excel's used range).
 */
export function usedRect(sheet: SheetModel, within: Rect, valuesOnly: boolean): Rect | null {
  const isWhole = sameRect(within, WHOLE_SHEET);
  // It is asked for at every drawing of the page, and a sheet can have millions of cells.
  if (isWhole && !valuesOnly && sheet.cells instanceof CellMap) return sheet.cells.bounds();
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const use = (cell: Cell, key: number): void => {
    if (valuesOnly && isBlank(cell)) return;
    const row = rowOf(key);
    const column = columnOf(key);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  if (isWhole) sheet.cells.forEach(use);
  else for (const [key, cell] of existingCells(sheet, within)) use(cell, key);
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
