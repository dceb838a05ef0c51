// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from '../../sheet/address';
import { contentText, type Content } from '../../sheet/content';
import { foldText } from '../../sheet/fold-text';
import { NOTHING, type Entry } from './entry';

/** A sheet of ours that the user fills in, from A1. */
export interface SheetGrid {
  readonly name: string;
  readonly values: readonly (readonly Content[])[];
  /** Constants and formulas; a formula begins with "=". */
  readonly typed: readonly (readonly Content[])[];
}

/** Rows below a row of headers. */
export interface GridTable<Header extends string> {
  /** Row of the headers, counted from zero. */
  readonly headerRow: number;
  /** To the end of what is used. */
  readonly rows: readonly Readonly<Record<Header, Entry>>[];
}

/**
 * The rows below the headers that are asked for, wherever the user moved them; a column that is gone is blank.
 *
 * @returns null when fewer than two of every three headers stand in one row
 */
export function tableIn<Header extends string>(
  grid: SheetGrid,
  headers: Readonly<Record<Header, string>>,
): GridTable<Header> | null {
  const wanted = Object.entries(headers) as [Header, string][];
  for (const [headerRow, line] of grid.values.entries()) {
    const texts = line.map((content) => foldText(contentText(content)));
    const columns = wanted.map(([header, text]) => [header, texts.indexOf(foldText(text))] as const);
    const found = columns.filter(([, column]) => column >= 0);
    if (found.length * 3 < wanted.length * 2) continue;
    const rows = grid.values
      .slice(headerRow + 1)
      .map((_, index) => rowOf(grid, headerRow + 1 + index, columns));
    return { headerRow, rows };
  }
  return null;
}

function rowOf<Header extends string>(
  grid: SheetGrid,
  row: number,
  columns: readonly (readonly [Header, number])[],
): Readonly<Record<Header, Entry>> {
  const entries = columns.map(([header, column]) => [header, entryAt(grid, row, column)] as const);
  return Object.fromEntries(entries) as Record<Header, Entry>;
}

function entryAt({ name, values, typed }: SheetGrid, row: number, column: number): Entry {
  if (column < 0) return NOTHING;
  const place = { sheet: name, address: cellAddress(row, column) };
  return { value: values[row]?.[column] ?? null, typed: typed[row]?.[column] ?? null, place };
}
