// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS, MAX_ROWS } from './model';
import type { Rect } from './model';

const A = 'A'.charCodeAt(0);
const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Place of one cell, counted from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example cellReference(0, 27) // "AB1" */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example rangeReference({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2" */
export function rangeReference({ row, column, rows, columns }: Rect): string {
  const first = cellReference(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellReference(row + rows - 1, column + columns - 1)}`;
}

/** Place of `AB12` or `$AB$12`; null when it is not the address of one cell. */
export function parseCell(reference: string): CellPlace | null {
  const match = CELL.exec(reference);
  if (match === null) return null;
  const letters = (match[1] ?? '').toUpperCase();
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - A + 1;
  const row = Number(match[2]);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** Rectangle of `A1` or `A1:B2`; null for anything else. */
export function parseRange(reference: string): Rect | null {
  const [from = '', to = from, ...rest] = reference.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === null || last === null || rest.length > 0) return null;
  if (last.row < first.row || last.column < first.column) return null;
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** Rectangles of a list as `sqref` writes it: references with spaces between; what is none is left out. */
export function parseRanges(references: string): readonly Rect[] {
  return references
    .split(/\s+/)
    .map(parseRange)
    .filter((rect) => rect !== null);
}

/** @example rangesReference([{ row: 0, column: 0, rows: 1, columns: 1 }]) // "A1" */
export function rangesReference(ranges: readonly Rect[]): string {
  return ranges.map(rangeReference).join(' ');
}
