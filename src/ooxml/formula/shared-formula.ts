// SPDX-License-Identifier: EUPL-1.2
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellReference } from '../address';

/**
 * A formula that several cells share. The file has its text once, at the cell that defines it; elsewhere relative
 * references move along, around the edge of the grid if need be (ECMA-376 part 1, 18.3.1.40).
 */
export class SharedFormula {
  readonly #relative: string;

  constructor(text: string, row: number, column: number) {
    this.#relative = translateFormulaToR1C1(text, cellReference(row, column));
  }

  /** The formula's own text for one of the cells. */
  at(row: number, column: number): string {
    return translateFormulaToA1(this.#relative, cellReference(row, column), { wrapEdges: true });
  }
}
