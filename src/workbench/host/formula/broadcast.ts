// SPDX-License-Identifier: EUPL-1.2
import { checkSize } from './area';
import type { Matrix, Scalar } from './value';
import { isMatrix, NOT_AVAILABLE } from './value';

/**
 * Applies a function of single values to values and arrays, element by element: single values, rows and columns
 * stretch to the size of the largest, and what an array lacks is #N/A, as in Excel's array formulas.
 */
export function broadcast(
  operands: readonly (Scalar | Matrix)[],
  compute: (values: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  if (!operands.some(isMatrix)) {
    return compute(operands as readonly Scalar[]);
  }
  const rows = Math.max(...operands.map((each) => (isMatrix(each) ? each.rows : 1)));
  const columns = Math.max(...operands.map((each) => (isMatrix(each) ? each.columns : 1)));
  checkSize(rows, columns);
  const values = new Array<Scalar>(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const items = operands.map((each) => (isMatrix(each) ? element(each, row, column) : each));
      values[row * columns + column] = items.includes(undefined)
        ? NOT_AVAILABLE
        : compute(items as readonly Scalar[]);
    }
  }
  return { rows, columns, values };
}

/** Element of an array that stretches along the sides where it is one long; undefined outside it. */
function element(matrix: Matrix, row: number, column: number): Scalar | undefined {
  const atRow = matrix.rows === 1 ? 0 : row;
  const atColumn = matrix.columns === 1 ? 0 : column;
  return atRow < matrix.rows && atColumn < matrix.columns
    ? matrix.values[atRow * matrix.columns + atColumn]
    : undefined;
}
