// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from '../model';
import type { Rect } from '../model';

/** Direction of rows (down the sheet) or of columns (across it). */
export type Axis = 'row' | 'column';

/**
 * Cells that came or went: what lies beyond them, in the same rows or columns, moved along. `area` is where the new
 * cells are, or where the deleted ones were; whole rows and columns are areas over the whole sheet.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `row`: cells below move down or up; `column`: cells to the right move right or left. */
  readonly axis: Axis;
  readonly area: Rect;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** First position and number of them along an axis. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export function spanOf(rect: Rect, axis: Axis): Span {
  return axis === 'row' ? { first: rect.row, count: rect.rows } : { first: rect.column, count: rect.columns };
}

/** The rectangle with another extent along an axis. */
export function withSpan(rect: Rect, axis: Axis, { first, count }: Span): Rect {
  return axis === 'row' ? { ...rect, row: first, rows: count } : { ...rect, column: first, columns: count };
}

function otherAxis(axis: Axis): Axis {
  return axis === 'row' ? 'column' : 'row';
}

function limitOf(axis: Axis): number {
  return axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
}

/** Whether whole rows or whole columns came or went. */
export function isWholeLine({ axis, area }: Shift): boolean {
  const across = otherAxis(axis);
  return spanOf(area, across).count === limitOf(across);
}

/** Whether all of a rectangle lies in the rows or columns along which cells moved. */
export function isInBand(rect: Rect, { axis, area }: Shift): boolean {
  const inner = spanOf(rect, otherAxis(axis));
  const band = spanOf(area, otherAxis(axis));
  return inner.first >= band.first && inner.first + inner.count <= band.first + band.count;
}

/** Whether a shift moves or removes a part of a rectangle's cells and leaves the cells beside those where they are. */
export function isTorn(rect: Rect, shift: Shift): boolean {
  if (isInBand(rect, shift)) return false;
  const inner = spanOf(rect, otherAxis(shift.axis));
  const band = spanOf(shift.area, otherAxis(shift.axis));
  const overlaps = inner.first < band.first + band.count && band.first < inner.first + inner.count;
  const along = spanOf(rect, shift.axis);
  return overlaps && along.first + along.count > spanOf(shift.area, shift.axis).first;
}

/** New place of a line (a row number, say); null when it was deleted or pushed off the sheet. */
export function shiftLine(line: number, { kind, axis, area }: Shift): number | null {
  const { first, count } = spanOf(area, axis);
  if (line < first) return line;
  if (kind === 'insert') return line + count < limitOf(axis) ? line + count : null;
  return line < first + count ? null : line - count;
}

/**
 * Extent of a range after lines came or went, as references follow in Excel: it moves, grows when lines come inside
 * it, shrinks when some of its lines go. A range over the whole sheet stays what it is.
 *
 * @returns null when nothing of it is left
 */
export function shiftSpan({ first, count }: Span, { kind, axis, area }: Shift): Span | null {
  const limit = limitOf(axis);
  if (count === limit) return { first, count };
  const { first: at, count: lines } = spanOf(area, axis);
  const last = first + count - 1;
  if (kind === 'insert') {
    const from = first >= at ? first + lines : first;
    const to = Math.min(last >= at ? last + lines : last, limit - 1);
    return from < limit ? { first: from, count: to - from + 1 } : null;
  }
  const end = at + lines;
  const from = first < at ? first : first < end ? at : first - lines;
  const to = last < at ? last : last < end ? at - 1 : last - lines;
  return to < from ? null : { first: from, count: to - from + 1 };
}

/**
 * Range after a shift, as a reference to it follows. A range that sticks out of the rows or columns that moved stays
 * where it is.
 *
 * @returns null when nothing of it is left
 * @example shiftRect(A1:A9, { kind: "insert", axis: "row", area: 3:4 }) // A1:A11
 */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (!isInBand(rect, shift)) return rect;
  const span = shiftSpan(spanOf(rect, shift.axis), shift);
  return span && withSpan(rect, shift.axis, span);
}

/** New place of a cell; null when it was deleted or pushed off the sheet. */
export function shiftPlace({ row, column }: Place, shift: Shift): Place | null {
  if (!isInBand({ row, column, rows: 1, columns: 1 }, shift)) return { row, column };
  const line = shiftLine(shift.axis === 'row' ? row : column, shift);
  if (line === null) return null;
  return shift.axis === 'row' ? { row: line, column } : { row, column: line };
}

/** The same after several shifts, one after the other; null as soon as nothing is left. */
export function shiftAll<T>(
  thing: T,
  shifts: readonly Shift[],
  follow: (thing: T, shift: Shift) => T | null,
): T | null {
  let left: T | null = thing;
  for (const shift of shifts) left = left === null ? null : follow(left, shift);
  return left;
}
