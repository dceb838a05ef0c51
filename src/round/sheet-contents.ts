// SPDX-License-Identifier: EUPL-1.2

import { copiedFrom, roundOfMark, SHEET_ROLES, sheetMark } from '../core/plan/roles';
import type { Content, SheetContent, TableContent } from '../core/sheet/content';
import { MAX_COLUMNS } from '../ooxml/model';
import type { NameModel, SheetModel, TableModel, WorkbookModel } from '../ooxml/model';

/** Place of the sheet of a mark: `'Wvrv Gemeenten'!$A$1`. */
const MARKED_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/**
 * The sheets of a file as the reader takes them: values as they were calculated last, without the sheets that the
 * add-in wrote itself.
 */
export function sheetContents({ sheets, names }: WorkbookModel): readonly SheetContent[] {
  const ours = new Set(
    names.flatMap(({ name, scope, formula }) =>
      scope === null && isSheetMark(name) ? markedSheet(formula) : [],
    ),
  );
  return sheets.filter(({ name }) => !ours.has(name)).map((sheet) => sheetContent(sheet, names));
}

/** Marks on columns are on a sheet of the user's. */
function isSheetMark(name: string): boolean {
  return roundOfMark(name) !== null || SHEET_ROLES.some((role) => name === sheetMark(role));
}

function markedSheet(formula: string): readonly string[] {
  const [, quoted, bare] = MARKED_SHEET.exec(formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return name === undefined ? [] : [name];
}

function sheetContent(sheet: SheetModel, names: readonly NameModel[]): SheetContent {
  const { origin, rows } = usedCells(sheet);
  return {
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    isProtected: sheet.isProtected,
    isFiltered: sheet.autoFilter?.filtered ?? false,
    copyOf: copiedFrom(names.flatMap(({ name, scope }) => (scope === sheet.id ? [name] : []))),
    origin,
    rows,
    tables: sheet.tables.map(tableContent),
  };
}

/** The rectangle around all cells with a value. */
function usedCells({ cells }: SheetModel): Pick<SheetContent, 'origin' | 'rows'> {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, { value }] of cells) {
    if (value === null || value === '') continue;
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return { origin: { row: 0, column: 0 }, rows: [] };
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column): Content => {
      const value = cells.get((top + row) * MAX_COLUMNS + left + column)?.value ?? null;
      return value === '' ? null : value;
    }),
  );
  return { origin: { row: top, column: left }, rows };
}

function tableContent({ name, range, showHeaders, showTotals, filtered }: TableModel): TableContent {
  return {
    name,
    header: showHeaders ? { row: range.row, column: range.column } : null,
    columns: range.columns,
    dataRows: range.rows - Number(showHeaders) - Number(showTotals),
    hasTotals: showTotals,
    isFiltered: filtered,
  };
}
