// SPDX-License-Identifier: EUPL-1.2
import type { Rect, TableColumnModel, TableModel } from './model';

/** Style that Excel gives a table. */
const STANDARD_TABLE_STYLE = 'TableStyleMedium2';

/** A column that says nothing beyond its name. */
export function newTableColumn(id: number, name: string): TableColumnModel {
  return { id, name, calculatedFormula: null, totalsFunction: 'None', totalsLabel: null };
}

/**
 * A table as Excel makes one: with headers, banded rows and filter buttons, without totals.
 *
 * @param id no other table of the workbook has it
 */
export function newTable(id: number, name: string, range: Rect, columns: readonly string[]): TableModel {
  return {
    id,
    name,
    range,
    showHeaders: true,
    showTotals: false,
    style: STANDARD_TABLE_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filtered: false,
    filters: null,
    external: false,
    columns: columns.map((column, index) => newTableColumn(index + 1, column)),
  };
}
