// SPDX-License-Identifier: EUPL-1.2
import { CellMap } from './cell-map';
import type { SheetModel } from './model';
import { STANDARD_PAGE_LAYOUT } from './page-layout';

/** Excel's width of a column when the sheet does not say it: 64 pixels with Calibri 11, shown as 8.43. */
export const STANDARD_COLUMN_WIDTH = 9.140625;
/** Excel's height of a row in points for Calibri 11. */
export const STANDARD_ROW_HEIGHT = 15;

/**
 * A new sheet without contents, as Excel adds one.
 *
 * @param id identity in the model; any text no other sheet of the workbook has.
 */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: new CellMap(),
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: STANDARD_COLUMN_WIDTH,
    defaultRowHeight: STANDARD_ROW_HEIGHT,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tables: [],
    merges: [],
    hyperlinks: [],
    dataValidations: [],
    conditionalFormats: [],
    pageLayout: STANDARD_PAGE_LAYOUT,
    commentCount: 0,
    isProtected: false,
    permissions: [],
    autoFilter: null,
    objects: [],
    charts: [],
    shifts: [],
  };
}
