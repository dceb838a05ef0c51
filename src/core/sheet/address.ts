// SPDX-License-Identifier: EUPL-1.2

/** Rectangle of cells on a sheet, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;

/**
 * Letters of a column counted from zero.
 *
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const last = String.fromCharCode(65 + (column % LETTERS));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/**
 * The column of some letters, counted from zero.
 *
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A1 address of one cell, without the sheet's name.
 *
 * @example cellAddress(4, 2) // 'C5'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A1 address of an area, without the sheet's name.
 *
 * @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // 'A1:C2'
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs: an address that does not shift when copied. */
export function absoluteAddress(area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Name of a sheet as it stands before the exclamation mark: always quoted, apostrophes doubled.
 *
 * @example sheetPrefix("Scenario's '26") // "'Scenario''s ''26'!"
 */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
