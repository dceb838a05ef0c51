// SPDX-License-Identifier: EUPL-1.2

/** Content of a cell as read: null is empty, an error value is an object. */
export type Content = null | number | string | boolean | { readonly error: string };

/** An Excel table on a sheet. */
export interface TableContent {
  readonly name: string;
  /** Address of the row of headers; null when the table shows none. */
  readonly header: { readonly row: number; readonly column: number } | null;
  readonly columns: number;
  /** Rows of data, without header and totals. */
  readonly dataRows: number;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
}

/** What the reader saw of one sheet; `rows` may be its first rows only. */
export interface SheetContent {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /**
   * Somebody made it in Excel as a copy of a sheet of ours, or of one that has columns of ours; null for any other. A
   * copy is its maker's.
   */
  readonly copyOf: 'output' | 'programme' | null;
  /** A filter on plain cells hides rows. */
  readonly isFiltered: boolean;
  /** Place of `rows[0][0]` on the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly rows: readonly (readonly Content[])[];
  readonly tables: readonly TableContent[];
}

/** Whether somebody looking at the cell would call it empty: nothing, or spaces only. */
export function isBlank(content: Content): content is null | string {
  return content === null || (typeof content === 'string' && content.replaceAll(' ', '') === '');
}

/** Content of a cell by its place on the sheet; null outside what was read. */
export function contentAt(sheet: SheetContent, row: number, column: number): Content {
  return sheet.rows[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** A content as text: nothing for an empty cell, the code of an error value. */
export function contentText(content: Content): string {
  if (content === null) {
    return '';
  }
  return typeof content === 'object' ? content.error : String(content);
}

/** Whether what stands in a cell, read as a formula, is one. */
export function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1;
}
