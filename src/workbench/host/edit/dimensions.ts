// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { ColumnModel, Rect, RowModel, SheetModel } from '../../../ooxml/model';
import { columnOf, existingCells, rowOf } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { ensureSheetEditable } from './editable';
import { commonValue } from './formats';
import { reportFormatChange } from './report-change';

/*
 * The file counts column widths in characters of the default font, padding included; the API in points. With Calibri
 * 11, Excel's default, a digit is 7 pixels wide, and a pixel is 0.75 point: width 9.140625 = 64 pixels = 48 points.
 */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** Left and right margin of a cell and the grid line. */
const PADDING_PIXELS = 5;
const BOLD_FACTOR = 1.1;

/** Largest width and height that Excel accepts, in characters and points. */
export const MAX_COLUMN_WIDTH = 255;
export const MAX_ROW_HEIGHT = 409.5;

/** @example pointsOfWidth(9.140625) // 48 */
export function pointsOfWidth(width: number): number {
  const pixels = Math.floor(width * PIXELS_PER_DIGIT + 0.5);
  return pixels * POINTS_PER_PIXEL;
}

/** @example widthOfPoints(48) // 9.140625 */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.floor((pixels / PIXELS_PER_DIGIT) * 256) / 256;
}

const NEW_COLUMN: ColumnModel = { width: null, hidden: false, format: null };
const NEW_ROW: RowModel = { height: null, hidden: false, format: null };

/** Changes every column of a range. @throws ApiError AccessDenied on a protected sheet */
export function changeColumns(host: Host, sheet: SheetModel, rect: Rect, change: Partial<ColumnModel>): void {
  ensureSheetEditable(host, sheet, 'formatColumns');
  if (rect.columns === MAX_COLUMNS && typeof change.width === 'number') {
    sheet.defaultColumnWidth = change.width;
    for (const [column, model] of sheet.columns) sheet.columns.set(column, { ...model, width: null });
  } else {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.columns.set(column, { ...(sheet.columns.get(column) ?? NEW_COLUMN), ...change });
    }
  }
  reportFormatChange(host, sheet, rect);
}

/** Changes every row of a range. @throws ApiError AccessDenied on a protected sheet */
export function changeRows(host: Host, sheet: SheetModel, rect: Rect, change: Partial<RowModel>): void {
  ensureSheetEditable(host, sheet, 'formatRows');
  if (rect.rows === MAX_ROWS && typeof change.height === 'number') {
    sheet.defaultRowHeight = change.height;
    for (const [row, model] of sheet.rows) sheet.rows.set(row, { ...model, height: null });
  } else {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      sheet.rows.set(row, { ...(sheet.rows.get(row) ?? NEW_ROW), ...change });
    }
  }
  reportFormatChange(host, sheet, rect);
}

/** What all columns of a range have in common, or null when they differ. */
export function commonColumn<T>(sheet: SheetModel, rect: Rect, pick: (column: ColumnModel) => T): T | null {
  return commonValue(line(sheet.columns, rect.column, rect.columns, NEW_COLUMN), pick);
}

/** What all rows of a range have in common, or null when they differ. */
export function commonRow<T>(sheet: SheetModel, rect: Rect, pick: (row: RowModel) => T): T | null {
  return commonValue(line(sheet.rows, rect.row, rect.rows, NEW_ROW), pick);
}

/** The lines that have a record, and the one that stands for all others. */
function* line<T>(records: ReadonlyMap<number, T>, first: number, count: number, plain: T): Generator<T> {
  let found = 0;
  for (const [index, record] of records) {
    if (index < first || index >= first + count) continue;
    found++;
    yield record;
  }
  if (found < count) yield plain;
}

/**
 * Makes columns as wide as their widest text. An approximation: every character counts as a digit of the default
 * font, in bold a tenth wider; Excel measures the letters themselves.
 */
export function autofitColumns(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureSheetEditable(host, sheet, 'formatColumns');
  const pixels = new Map<number, number>();
  for (const [key, cell] of existingCells(sheet, rect)) {
    if (cell.value === null || cell.format.wrapText) continue;
    const digits = displayText(cell.value, cell.format.numberFormat).length * (cell.format.font.size / 11);
    const width = digits * PIXELS_PER_DIGIT * (cell.format.font.bold ? BOLD_FACTOR : 1) + PADDING_PIXELS;
    pixels.set(columnOf(key), Math.max(pixels.get(columnOf(key)) ?? 0, width));
  }
  for (const [column, width] of pixels) {
    const model = sheet.columns.get(column) ?? NEW_COLUMN;
    const characters = Math.min(widthOfPoints(width * POINTS_PER_PIXEL), MAX_COLUMN_WIDTH);
    sheet.columns.set(column, { ...model, width: characters });
  }
  reportFormatChange(host, sheet, rect);
}

/** Gives rows back to automatic height: the program that shows the sheet measures them. */
export function autofitRows(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureSheetEditable(host, sheet, 'formatRows');
  const rows = new Set<number>();
  for (const [key] of existingCells(sheet, rect)) rows.add(rowOf(key));
  for (const row of rows) {
    const model = sheet.rows.get(row);
    if (model && model.height !== null) sheet.rows.set(row, { ...model, height: null });
  }
  reportFormatChange(host, sheet, rect);
}
