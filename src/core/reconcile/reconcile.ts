// SPDX-License-Identifier: EUPL-1.2

import { asInExcel } from '../number/as-in-excel';
import { toDouble } from '../number/double';
import type { CellPlan, Expected } from '../plan/plan';
import type { Content } from '../sheet/content';

/** A cell whose formula did not come to what the core calculated. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly expected: Expected;
  readonly found: Content;
}

/** Cells that were held against the calculation, and those that differ. */
export interface Reconciliation {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/**
 * Shares and points in a cell are doubles, and a formula takes a few steps to them: relative, or absolute below 1.
 * Whole homes have no tolerance but that of Excel itself.
 */
const TOLERANCE = 1e-9;

/**
 * Holds cells as read back against what the core calculated for them.
 *
 * @param cells as planned
 * @param found the same rectangle as read back, empty cells and empty texts as null
 */
export function reconcile(
  cells: readonly (readonly (CellPlan | null)[])[],
  found: readonly (readonly Content[])[],
): Reconciliation {
  const differences: Difference[] = [];
  let compared = 0;
  cells.forEach((cellRow, row) => {
    cellRow.forEach((cell, column) => {
      if (cell?.kind !== 'formula' || cell.expected === null) {
        return;
      }
      compared += 1;
      const content = found[row]?.[column] ?? null;
      if (!isEqual(cell.expected, content)) {
        differences.push({ row, column, expected: cell.expected, found: content });
      }
    });
  });
  return { compared, differences };
}

function isEqual(expected: Expected, found: Content): boolean {
  switch (expected.kind) {
    case 'empty':
      return found === null;
    case 'count':
      return typeof found === 'number' && asInExcel(found) === expected.value;
    case 'text':
      return found === expected.value;
    case 'ratio':
      return typeof found === 'number' && isClose(toDouble(expected.value), found);
  }
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
