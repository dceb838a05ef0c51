// SPDX-License-Identifier: EUPL-1.2

import type { CellPlan, RowHeight } from './plan';

/** Points of one line of text, and of what a row needs beside its lines. */
const LINE = 15;
const MARGIN = 1;

export const TITLE_HEIGHT = 26;

/** Lines that a header may take. */
const HEADER_LINES = 3;
export const HEADER_HEIGHT = HEADER_LINES * LINE + MARGIN;

/**
 * Heights of rows whose texts are wrapped. Excel fits rows to their content only where somebody asks it to, and
 * other programs not at all; so the height is estimated from the length of the texts.
 *
 * @param cells of the whole sheet
 * @param rows rows to look at
 * @param columnWidths characters
 */
export function wrappedHeights(
  cells: readonly (readonly (CellPlan | null)[])[],
  rows: { readonly first: number; readonly count: number },
  columnWidths: readonly number[],
): RowHeight[] {
  return Array.from({ length: rows.count }, (_, index) => rows.first + index).flatMap((row) =>
    wrappedHeight(cells[row] ?? [], row, columnWidths),
  );
}

/** The height of one such row; nothing for one that takes a single line. */
export function wrappedHeight(
  cells: readonly (CellPlan | null)[],
  row: number,
  columnWidths: readonly number[],
): RowHeight[] {
  const lines = Math.max(1, ...columnWidths.map((width, column) => linesOf(cells[column] ?? null, width)));
  return lines === 1 ? [] : [{ row, points: lines * LINE + MARGIN }];
}

/** Letters are narrower than the digits in which Excel counts a column's width; words leave some of it open. */
const LETTERS_PER_CHARACTER = 1.1;

function linesOf(cell: CellPlan | null, width: number): number {
  return cell?.kind === 'constant' && typeof cell.value === 'string'
    ? Math.ceil(cell.value.length / (width * LETTERS_PER_CHARACTER))
    : 1;
}
