// SPDX-License-Identifier: EUPL-1.2

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellReference } from '../../../ooxml/address';

/** Address of one cell that is the same from everywhere. */
const ABSOLUTE = /\$[A-Z]{1,3}\$\d+/gi;

/** Anything else that could be the address of cells, of rows or of columns. */
const ADDRESS = /[A-Z]\$?\d|[A-Z]:\$?[A-Z]|\d:\$?\d/i;

/** Whether a formula can read differently in another cell; with only names, tables and `$A$1` it cannot. */
export function canShift(formula: string): boolean {
  return ADDRESS.test(formula.replace(ABSOLUTE, ''));
}

/** Formula with its references as distances from the cell that holds it: equal for cells that were filled down. */
export function toRelative(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellReference(row, column));
}

/** The formula as the cell at `row`, `column` has it after filling it from `fromRow`, `fromColumn`. */
export function fillFormula(
  formula: string,
  fromRow: number,
  fromColumn: number,
  row: number,
  column: number,
): string {
  if ((row === fromRow && column === fromColumn) || !canShift(formula)) return formula;
  return translateFormulaToA1(toRelative(formula, fromRow, fromColumn), cellReference(row, column));
}
