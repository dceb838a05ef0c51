// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect, SheetModel } from '../../../ooxml/model';
import { pointsOfWidth } from '../../host/edit/dimensions';
import { usedRect, WHOLE_SHEET } from '../../host/grid';
import { createAxis } from './axis';
import type { Axis } from './axis';

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Rows and columns to scroll through. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const POINTS_PER_PIXEL = 0.75;

/** Empty rows and columns to scroll into. */
const SPARE: Extent = { rows: 100, columns: 26 };

/** What is in use, and some more. */
export function usedExtent(sheet: SheetModel): Extent {
  const used = usedRect(sheet, WHOLE_SHEET, false);
  return {
    rows: Math.min(MAX_ROWS, SPARE.rows + (used ? used.row + used.rows : 0)),
    columns: Math.min(MAX_COLUMNS, SPARE.columns + (used ? used.column + used.columns : 0)),
  };
}

/** The extent that also holds a selection, in steps, so that not every move makes another one. */
export function extentWith(extent: Extent, selection: Rect): Extent {
  const reach = (end: number, step: number, limit: number): number =>
    Math.min(limit, (Math.ceil(end / step) + 1) * step);
  const isColumns = selection.rows === MAX_ROWS;
  const isRows = selection.columns === MAX_COLUMNS;
  const row = isColumns ? 0 : selection.row + selection.rows;
  const column = isRows ? 0 : selection.column + selection.columns;
  return {
    rows: row > extent.rows ? reach(row, SPARE.rows, MAX_ROWS) : extent.rows,
    columns: column > extent.columns ? reach(column, SPARE.columns, MAX_COLUMNS) : extent.columns,
  };
}

/** Sizes of the rows and columns of a sheet, as far as its extent. */
export function sheetAxes(sheet: SheetModel, rows: number, columns: number): SheetAxes {
  return {
    rows: createAxis(rows, (index) => rowPixels(sheet, index)),
    columns: createAxis(columns, (index) => columnPixels(sheet, index)),
  };
}

function rowPixels(sheet: SheetModel, index: number): number {
  const row = sheet.rows.get(index);
  return row?.hidden ? 0 : Math.round((row?.height ?? sheet.defaultRowHeight) / POINTS_PER_PIXEL);
}

function columnPixels(sheet: SheetModel, index: number): number {
  const column = sheet.columns.get(index);
  return column?.hidden ? 0 : pointsOfWidth(column?.width ?? sheet.defaultColumnWidth) / POINTS_PER_PIXEL;
}
