// SPDX-License-Identifier: EUPL-1.2
import type { CellError, CellValue, ErrorCode, Rect, SheetModel } from '../../../ooxml/model';
import { ERROR_CODES, isCellError } from '../../../ooxml/model';

/** One value: what a cell holds. */
export type Scalar = CellValue;

/** A rectangle of cells on a sheet. */
export interface Area extends Rect {
  readonly sheet: SheetModel;
}

/** Cells that are referred to; more than one area is a union. */
export interface Reference {
  readonly areas: readonly Area[];
}

/** Values without a place, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

/** What an expression evaluates to. `null` is an empty argument or an empty cell. */
export type Value = Scalar | Matrix | Reference;

const error = (code: ErrorCode): CellError => ({ error: code });

export const NULL = error('#NULL!');
export const DIVISION_BY_ZERO = error('#DIV/0!');
export const WRONG_VALUE = error('#VALUE!');
export const WRONG_REFERENCE = error('#REF!');
export const UNKNOWN_NAME = error('#NAME?');
export const WRONG_NUMBER = error('#NUM!');
export const NOT_AVAILABLE = error('#N/A');

/** The error a text stands for, or null. */
export function errorFromText(text: string): CellError | null {
  const code = ERROR_CODES.find((candidate) => candidate === text.toUpperCase());
  return code === undefined ? null : error(code);
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'areas' in value;
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === 'object' && value !== null && 'values' in value;
}

export function isScalar(value: Value): value is Scalar {
  return typeof value !== 'object' || value === null || isCellError(value);
}

/** Equality of stored values: the same number, text, boolean, error or nothing. */
export function sameScalar(left: Scalar, right: Scalar): boolean {
  if (isCellError(left) || isCellError(right)) {
    return isCellError(left) && isCellError(right) && left.error === right.error;
  }
  return left === right;
}

/**
 * Thrown while evaluating what this evaluator does not imitate; the cell then keeps the value it had.
 * The message names the function or the feature.
 */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
}
