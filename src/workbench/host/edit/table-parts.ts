// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { intersection } from '../grid';

/** Header row of a table, or null when it is not shown. */
export function headerRect({ range, showHeaders }: TableModel): Rect | null {
  return showHeaders ? { ...range, rows: 1 } : null;
}

/** Data rows. A table always has at least one. */
export function bodyRect({ range, showHeaders, showTotals }: TableModel): Rect {
  const above = showHeaders ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (showTotals ? 1 : 0) };
}

/** Totals row, or null when it is not shown. */
export function totalsRect({ range, showTotals }: TableModel): Rect | null {
  return showTotals ? { ...range, row: range.row + range.rows - 1, rows: 1 } : null;
}

/** One column of a part of a table; `index` counts from zero. */
export function columnOfRect(rect: Rect, index: number): Rect {
  return { ...rect, column: rect.column + index, columns: 1 };
}

/** Tables that share cells with a rectangle. */
export function tablesTouching(sheet: SheetModel, rect: Rect): readonly TableModel[] {
  return sheet.tables.filter((table) => intersection(table.range, rect) !== null);
}

/** The wanted column names made texts, filled in and unique, as Excel does: `Column1` for none, `Naam2` for a second. */
export function uniqueColumnNames(wanted: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set([...taken, ...wanted.filter((name) => name !== '')].map((name) => name.toLowerCase()));
  const given = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let unique = name;
    if (name === '') unique = firstFree((number) => `Column${number}`, 1, used);
    else if (given.has(name.toLowerCase())) unique = firstFree((number) => `${name}${number}`, 2, used);
    used.add(unique.toLowerCase());
    given.add(unique.toLowerCase());
    return unique;
  });
}

function firstFree(make: (number: number) => string, from: number, used: ReadonlySet<string>): string {
  let number = from;
  while (used.has(make(number).toLowerCase())) number++;
  return make(number);
}
