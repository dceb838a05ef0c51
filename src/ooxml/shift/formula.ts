// SPDX-License-Identifier: EUPL-1.2
import type { RangeA1 } from '@borgar/fx/xlsx';
import { parseA1Ref, stringifyA1Ref, tokenize, tokenTypes } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../model';
import type { Rect } from '../model';
import { shiftRect } from './shift';
import type { Shift } from './shift';

/** What a formula has when it may refer to cells by address; most formulas need not be taken apart. */
const HAS_ADDRESS = /[A-Z]{1,3}\$?\d|\$?\d+:\$?\d|[A-Z]:\$?[A-Z]/i;

const LOST_REFERENCE = '#REF!';

/** Whether references of a formula could follow cells that move. */
export function mayHaveAddress(formula: string): boolean {
  return HAS_ADDRESS.test(formula);
}

export interface ReferenceOptions {
  /** Whether a reference with this sheet's name (null for none) is about the sheet where cells moved. */
  readonly isOnSheet: (sheet: string | null) => boolean;
  /** In a defined name relative rows and columns are distances, which do not follow. */
  readonly absoluteOnly?: boolean;
}

/**
 * One reference as it follows a shift: moved, grown, shrunk, or `#REF!` behind the sheet it names. What is no address
 * of cells on that sheet stays as it is, and so do references over several sheets and to other workbooks.
 *
 * @param text one token of a formula
 * @example shiftReference("Blad1!$A$5", shift, options) // "Blad1!$A$7"
 */
export function shiftReference(
  text: string,
  shift: Shift,
  { isOnSheet, absoluteOnly = false }: ReferenceOptions,
): string {
  const reference = parseA1Ref(text);
  if (reference === undefined || !('range' in reference)) return text;
  const { workbookName, sheetName } = reference;
  const sheet = sheetName === undefined || sheetName === '' ? null : sheetName;
  if ((workbookName ?? '') !== '' || sheet?.includes(':') === true || !isOnSheet(sheet)) return text;
  const { range } = reference;
  if (absoluteOnly && !isAbsolute(range, shift)) return text;
  const before = rectOf(range);
  const now = before && shiftRect(before, shift);
  if (before === null || now === before) return text;
  if (now === null) return text.slice(0, text.lastIndexOf('!') + 1) + LOST_REFERENCE;
  return text.slice(0, text.lastIndexOf('!') + 1) + addressOf(placedAt(range, now), text.includes(':'));
}

/** @param isRange written with both its ends, also when they have become one cell */
function addressOf(range: RangeA1, isRange: boolean): string {
  const address = (part: RangeA1): string => stringifyA1Ref({ workbookName: '', sheetName: '', range: part });
  const { top, left, bottom, right } = range;
  const { $top = false, $left = false, $bottom = false, $right = false } = range;
  const isOneCell = top !== null && left !== null && top === bottom && left === right;
  if (!isRange || !isOneCell) return address(range);
  const first = { ...range, $bottom: $top, $right: $left };
  return `${address(first)}:${address({ ...range, $top: $bottom, $left: $right })}`;
}

/** Whether a token of this type can be an address of cells; the name of a function such as LOG10 looks like one. */
export function isAddress(tokenType: string): boolean {
  return tokenType === tokenTypes.REF_RANGE || tokenType === tokenTypes.REF_BEAM;
}

/** A formula whose references follow a shift, token by token. */
export function shiftFormula(formula: string, shift: Shift, options: ReferenceOptions): string {
  if (!mayHaveAddress(formula)) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => (isAddress(type) ? shiftReference(value, shift, options) : value))
    .join('');
}

function isAbsolute(range: RangeA1, { axis }: Shift): boolean {
  return axis === 'row'
    ? range.$top === true && range.$bottom === true
    : range.$left === true && range.$right === true;
}

/** Cells of a range; null for a range with an open end, which Excel does not have. */
function rectOf({ top, left, bottom, right }: RangeA1): Rect | null {
  const rows = extent(top, bottom, MAX_ROWS);
  const columns = extent(left, right, MAX_COLUMNS);
  if (rows === null || columns === null) return null;
  return { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

function extent(first: number | null | undefined, last: number | null | undefined, limit: number) {
  if ((first ?? null) === null && (last ?? null) === null) return [0, limit] as const;
  if (first === null || first === undefined || last === null || last === undefined || first > last)
    return null;
  return [first, last - first + 1] as const;
}

function placedAt(range: RangeA1, { row, column, rows, columns }: Rect): RangeA1 {
  const hasRows = (range.top ?? null) !== null;
  const hasColumns = (range.left ?? null) !== null;
  return {
    ...range,
    ...(hasRows && { top: row, bottom: row + rows - 1 }),
    ...(hasColumns && { left: column, right: column + columns - 1 }),
  };
}
