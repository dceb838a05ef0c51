// SPDX-License-Identifier: EUPL-1.2

/** A cell; rows and columns from zero. */
export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula cell that was not computed. */
export interface UnsupportedCell {
  readonly address: CellAddress;
  /** The function, or in words what the formula asks beyond functions. */
  readonly functionName: string;
}

export interface Recalculation {
  /** Cells whose value changed (formulas recomputed). */
  readonly changed: readonly CellAddress[];
  /**
   * Formula cells on a circular reference; their value becomes 0 as in Excel. A reference counts whether or not
   * the formula's conditions reach it.
   */
  readonly circular: readonly CellAddress[];
  /** Formula cells left at the value they had, because something in them is not imitated. */
  readonly unsupported: readonly UnsupportedCell[];
}
