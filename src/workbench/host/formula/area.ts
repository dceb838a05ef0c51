// SPDX-License-Identifier: EUPL-1.2
import type { CellError, Rect } from '../../../ooxml/model';
import type { Grid } from './scope';
import type { Area, Matrix, Reference, Scalar } from './value';
import { isMatrix, isReference, isScalar, UnsupportedError, WRONG_VALUE } from './value';
import type { Value } from './value';

/** Excel itself has no such limit; calculating with more values at once is left to it. */
const LARGEST_MATRIX = 2 ** 22;

export function isSingleCell(area: Rect): boolean {
  return area.rows === 1 && area.columns === 1;
}

/** The cells two areas share, or null. */
export function intersectAreas(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return left.sheet === right.sheet && rows > 0 && columns > 0
    ? { sheet: left.sheet, row, column, rows, columns }
    : null;
}

/** The smallest area around two of the same sheet. */
export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    sheet: left.sheet,
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

/** Rows and columns of the area that can hold anything. */
export function usedSize(area: Area, grid: Grid): { readonly rows: number; readonly columns: number } {
  const extent = grid.extent(area.sheet);
  return {
    rows: Math.max(0, Math.min(area.rows, extent.rows - area.row)),
    columns: Math.max(0, Math.min(area.columns, extent.columns - area.column)),
  };
}

/** Value of the cell at an offset within an area. */
export function valueAt(area: Area, row: number, column: number, grid: Grid): Scalar {
  return grid.cell(area.sheet, area.row + row, area.column + column)?.value ?? null;
}

/** Visits the used part of an area row by row; a visitor that returns an error stops there. */
export function visitValues(
  area: Area,
  grid: Grid,
  visit: (value: Scalar, row: number, column: number) => CellError | undefined,
): CellError | undefined {
  const { rows, columns } = usedSize(area, grid);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const stop = visit(valueAt(area, row, column, grid), row, column);
      if (stop !== undefined) {
        return stop;
      }
    }
  }
  return undefined;
}

const AREA_VALUES = {
  derive: (area: Area, grid: Grid): Matrix => {
    const values = new Array<Scalar>(area.rows * area.columns).fill(null);
    visitValues(area, grid, (value, row, column) => {
      values[row * area.columns + column] = value;
      return undefined;
    });
    return { rows: area.rows, columns: area.columns, values };
  },
};

/** Refuses what is too large to calculate with at once. */
export function checkSize(rows: number, columns: number): void {
  if (rows * columns > LARGEST_MATRIX) {
    throw new UnsupportedError('calculation with millions of cells at once');
  }
}

/** Values of a reference; a union has none as a whole (#VALUE!). */
function dereference(reference: Reference, grid: Grid): Scalar | Matrix {
  const [area] = reference.areas;
  if (area === undefined || reference.areas.length > 1) {
    return WRONG_VALUE;
  }
  if (isSingleCell(area)) {
    return valueAt(area, 0, 0, grid);
  }
  checkSize(area.rows, area.columns);
  return grid.derived(AREA_VALUES, area);
}

/** A value to calculate with: references give way to what their cells hold, and a 1 × 1 array to its value. */
export function operand(value: Value, grid: Grid): Scalar | Matrix {
  const found = isReference(value) ? dereference(value, grid) : value;
  return isMatrix(found) && isSingleCellMatrix(found) ? (found.values[0] ?? null) : found;
}

function isSingleCellMatrix(matrix: Matrix): boolean {
  return matrix.rows === 1 && matrix.columns === 1;
}

/** As `operand`, always as an array. */
export function toMatrix(value: Value, grid: Grid): Matrix {
  const found = isReference(value) ? dereference(value, grid) : value;
  return isScalar(found) ? { rows: 1, columns: 1, values: [found] } : found;
}
