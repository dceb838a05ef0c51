// SPDX-License-Identifier: EUPL-1.2
import { parseValue } from 'numfmt';
import type { CellError } from '../../../ooxml/model';
import { isCellError } from '../../../ooxml/model';
import { compareNumbers, numberToText } from './decimal';
import type { Scalar } from './value';
import { WRONG_NUMBER, WRONG_VALUE } from './value';

/** Texts that could be a number start with a digit, a sign, a point, a bracket or a currency; a quick way out. */
const NUMBER_LIKE = /^\s*[-+(.$€£¥]*\s*[-+(.$€£¥]*\s*\d/;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * Number that a text stands for when a formula calculates with it ("1.5", " 12 ", "12%", "1,234", a date), read as
 * en-US; null when it is none.
 */
export function numberFromText(text: string): number | null {
  if (!NUMBER_LIKE.test(text)) {
    return null;
  }
  const parsed = parseValue(text);
  return typeof parsed?.value === 'number' ? parsed.value : null;
}

/** Value as a number: empty is 0, TRUE is 1, a text must look like a number (#VALUE!). */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number' || isCellError(value)) {
    return value;
  }
  if (typeof value === 'string') {
    return numberFromText(value) ?? WRONG_VALUE;
  }
  return value === true ? 1 : 0;
}

/** Value as a text: empty is "", numbers at 15 digits. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string' || isCellError(value)) {
    return value;
  }
  if (typeof value === 'number') {
    return numberToText(value);
  }
  return value === null ? '' : value ? 'TRUE' : 'FALSE';
}

/** Value as a truth value: empty is false, a number is true unless 0, a text must be "TRUE" or "FALSE" (#VALUE!). */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || isCellError(value)) {
    return value;
  }
  if (typeof value === 'string') {
    const text = value.toUpperCase();
    return text === 'TRUE' ? true : text === 'FALSE' ? false : WRONG_VALUE;
  }
  return value !== null && value !== 0;
}

/** A calculated number as a cell value: what a double cannot hold is #NUM!, and there is no negative zero. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : WRONG_NUMBER;
}

const TYPE_ORDER = { number: 0, string: 1, boolean: 2 } as const;

/** Order of texts as in Excel's comparisons: upper and lower case are the same, accents are not. */
export function compareTexts(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a === b ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

/**
 * Order of two values as Excel's comparison operators see it: number < text < boolean; an empty cell is 0, "" or
 * FALSE, whatever the other is.
 */
export function compareScalars(
  left: number | string | boolean | null,
  right: number | string | boolean | null,
): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === 'string' && typeof b === 'string') {
    return compareTexts(a, b);
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return compareNumbers(a, b);
  }
  return orderOf(a) - orderOf(b) || Number(a) - Number(b);
}

function emptyLike(other: number | string | boolean | null): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function orderOf(value: number | string | boolean): number {
  return TYPE_ORDER[typeof value as keyof typeof TYPE_ORDER];
}
