// SPDX-License-Identifier: EUPL-1.2

import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { CellFormat, ColumnModel, Rect, RowModel, SheetModel } from '../../../ooxml/model';
import { cellAt, cellCount, columnOf, existingCells, inheritedFormat, rowOf } from '../grid';
import type { Host } from '../host';
import { invalidArgument } from '../protocol/api-error';
import { ensureSheetEditable } from './editable';
import { reportFormatChange } from './report-change';

export type FormatChange = (format: CellFormat) => CellFormat;

/** Cells formatted one by one at most; beyond that only whole rows and columns, which have a format of their own. */
const MAX_FORMATTED_CELLS = 5_000_000;

const NEW_COLUMN: ColumnModel = { width: null, hidden: false, format: null };
const NEW_ROW: RowModel = { height: null, hidden: false, format: null };

/**
 * Changes the looks of a range. Equal formats stay one shared object, so that a column of ten thousand cells costs
 * one new format.
 *
 * @throws ApiError AccessDenied when the sheet is protected
 */
export function changeFormat(host: Host, sheet: SheetModel, rect: Rect, change: FormatChange): void {
  ensureSheetEditable(host, sheet, 'formatCells');
  setFormats(host, sheet, rect, change);
  reportFormatChange(host, sheet, rect);
}

/** The same without looking at protection and without telling anybody: for formats that come with content. */
export function setFormats(host: Host, sheet: SheetModel, rect: Rect, change: FormatChange): void {
  const shared = new Map<CellFormat, CellFormat>();
  const apply: FormatChange = (format) => {
    const known = shared.get(format);
    if (known) return known;
    const changed = change(format);
    shared.set(format, changed);
    return changed;
  };
  const { workbook } = host;
  if (rect.rows === MAX_ROWS) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const model = sheet.columns.get(column) ?? NEW_COLUMN;
      sheet.columns.set(column, { ...model, format: apply(model.format ?? workbook.defaultFormat) });
    }
  } else if (rect.columns === MAX_COLUMNS) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const model = sheet.rows.get(row) ?? NEW_ROW;
      sheet.rows.set(row, { ...model, format: apply(model.format ?? workbook.defaultFormat) });
    }
  } else {
    if (cellCount(rect) > MAX_FORMATTED_CELLS) throw invalidArgument('more than five million cells at once');
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cellAt(workbook, sheet, row, column);
        const format = apply(cell.format);
        if (format !== cell.format) sheet.cells.set(cellKey(row, column), { ...cell, format });
      }
    }
    return;
  }
  for (const [key, cell] of [...existingCells(sheet, rect)]) {
    sheet.cells.set(key, { ...cell, format: apply(cell.format) });
  }
}

/** The different formats of a range, also of its empty cells. */
export function formatsIn(host: Host, sheet: SheetModel, rect: Rect): ReadonlySet<CellFormat> {
  const found = new Set<CellFormat>();
  const perColumn = new Map<number, number>();
  let existing = 0;
  for (const [key, cell] of existingCells(sheet, rect)) {
    found.add(cell.format);
    existing++;
    perColumn.set(columnOf(key), (perColumn.get(columnOf(key)) ?? 0) + 1);
  }
  if (existing === cellCount(rect)) return found;
  // Of the empty cells only those can differ that lie in a row with a format of its own, or else in another column.
  const ownRows = [...sheet.rows].filter(([row, model]) => model.format !== null && isRowIn(rect, row));
  const plainRow = firstPlainRow(rect, new Set(ownRows.map(([row]) => row)));
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    if (perColumn.get(column) === rect.rows) continue;
    for (const [row, { format }] of ownRows) {
      if (format && !sheet.cells.has(cellKey(row, column))) found.add(format);
    }
    if (plainRow !== null) found.add(inheritedFormat(host.workbook, sheet, plainRow, column));
  }
  return found;
}

function isRowIn(rect: Rect, row: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows;
}

function firstPlainRow(rect: Rect, ownRows: ReadonlySet<number>): number | null {
  for (let row = rect.row; row < rect.row + rect.rows; row++) if (!ownRows.has(row)) return row;
  return null;
}

/** The value all formats of a range share, or null when they differ: how the API shows mixed formats. */
export function commonFormat<T>(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  pick: (format: CellFormat) => T,
): T | null {
  return commonValue(formatsIn(host, sheet, rect), pick);
}

/** The value that all items give, or null when they differ. */
export function commonValue<S, T>(items: Iterable<S>, pick: (item: S) => T): T | null {
  let first: { readonly value: T } | null = null;
  for (const item of items) {
    const value = pick(item);
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first === null ? null : first.value;
}

/** Removes the looks of a range: cells are as in a new workbook. */
export function clearFormats(host: Host, sheet: SheetModel, rect: Rect): void {
  changeFormat(host, sheet, rect, () => host.workbook.defaultFormat);
  for (const [key, cell] of [...existingCells(sheet, rect)]) {
    const isPlain = cell.format === inheritedFormat(host.workbook, sheet, rowOf(key), columnOf(key));
    if (isPlain && cell.value === null && cell.formula === null) sheet.cells.delete(key);
  }
}
