// SPDX-License-Identifier: EUPL-1.2

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellReference } from '../../../ooxml/address';

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
  if (row === fromRow && column === fromColumn) return formula;
  return translateFormulaToA1(toRelative(formula, fromRow, fromColumn), cellReference(row, column));
}
