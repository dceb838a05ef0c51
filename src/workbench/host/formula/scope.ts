// SPDX-License-Identifier: EUPL-1.2
import type { Cell, SheetModel } from '../../../ooxml/model';
import type { Directory } from './directory';
import type { ParsedFormula } from './syntax';
import type { Area } from './value';

/** The cells during one recalculation. */
export interface Grid {
  cell(sheet: SheetModel, row: number, column: number): Cell | undefined;
  /** Rows and columns of a sheet that can hold anything; beyond them every cell is empty. */
  extent(sheet: SheetModel): { readonly rows: number; readonly columns: number };
  /**
   * Something derived from the values of an area (an index, a copy), made once per recalculation. A formula is
   * computed after all it refers to, so that the values in its areas are final.
   */
  derived<T>(kind: DerivedKind<T>, area: Area): T;
}

/** A way to derive something from an area; its identity is the key of the memory. */
export interface DerivedKind<T> {
  readonly derive: (area: Area, grid: Grid) => T;
}

/** Where and with what an expression is evaluated. */
export interface Scope {
  readonly directory: Directory;
  readonly grid: Grid;
  /** Parses a formula text, or remembers that it did. */
  readonly parse: (text: string) => ParsedFormula;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Number of defined names that are being followed; relative references in a name move with the cell. */
  readonly nameDepth: number;
}

/** Names that refer to names deeper than this are taken to be circular. */
export const DEEPEST_NAME = 32;
