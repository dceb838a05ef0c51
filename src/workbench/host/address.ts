// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from '../../ooxml/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../ooxml/model';
import type { Rect } from '../../ooxml/model';

/** Column of its letters, counted from zero; may lie outside the grid. @example columnNumber("AB") // 27 */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** `A1`, `$A$1:B2`, `A:C` or `1:3`; null when the text is none of these or lies outside the grid. */
export function parseRect(text: string): Rect | null {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (from === null || to === null) return null;
  const isCell = from.row !== null && from.column !== null;
  if (second === undefined && !isCell) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const bottom = Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1);
  const right = Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const found = CORNER.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const column = found[1] === undefined ? null : columnNumber(found[1]);
  const row = found[2] === undefined ? null : Number(found[2]) - 1;
  if ((column !== null && column >= MAX_COLUMNS) || (row !== null && row >= MAX_ROWS)) return null;
  return { row, column };
}

/** Splits `'Scenario''s ''26'!A1` in sheet and rest; sheet null when the text names none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: text };
}

/** Cells of a rectangle as Excel writes them: `B2`, `A1:B2`, `A:C`, `1:3`. */
export function rectText(rect: Rect): string {
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${rect.row + rect.rows}`;
  const left = columnLetters(rect.column);
  const right = columnLetters(rect.column + rect.columns - 1);
  if (rect.rows === MAX_ROWS) return `${left}:${right}`;
  const first = `${left}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${right}${rect.row + rect.rows}`;
}

/** The same with dollar signs, as in the formula of a name. */
export function absoluteRectText(rect: Rect): string {
  return rectText(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/**
 * Sheet name as it stands before an exclamation mark: in quotes unless it is a plain word that cannot be read as a
 * cell, as a number or as R1C1. @example quoteSheet("Scenario's '26") // "'Scenario''s ''26'"
 */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}
