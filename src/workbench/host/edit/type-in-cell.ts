// SPDX-License-Identifier: EUPL-1.2

import { parseRange } from '../../../ooxml/address';
import type { Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { isBlank, existingCells } from '../grid';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { API_LOCALE } from '../user-locale';
import type { UserLocale } from '../user-locale';
import { writeContent } from './content';
import { ensureValidEntry } from './ensure-valid-entry';
import { resizeTable } from './resize-table';
import { tablesTouching } from './table-parts';
import { sameText } from './valid-names';

/**
 * What the user does at the sheet: types a text in a cell and presses Enter. Typing right below a table or right
 * beside it makes the cell part of the table, as Excel's AutoCorrect does; the API never does that.
 *
 * @throws ApiError as `range.values` does; InvalidOperation when a validation refuses it
 */
export function typeInCell(
  host: Host,
  sheetName: string,
  address: string,
  text: string,
  locale: UserLocale = API_LOCALE,
): void {
  const sheet = host.workbook.sheets.find((each) => sameText(each.name, sheetName));
  if (!sheet) throw itemNotFound(`worksheet ${sheetName}`);
  const cell = parseRange(address);
  if (!cell || cell.rows * cell.columns !== 1) throw invalidArgument(`${address} is not one cell`);
  host.actor = 'user';
  try {
    ensureValidEntry(host, sheet, cell, text, locale);
    writeContent(host, sheet, cell, () => text, locale);
    if (text !== '') extendTable(host, sheet, cell);
  } finally {
    host.actor = 'addIn';
  }
}

function extendTable(host: Host, sheet: SheetModel, cell: Rect): void {
  if (tablesTouching(sheet, cell).length > 0) return;
  for (const table of sheet.tables) {
    const range = rangeWith(table, cell);
    if (!range || tablesTouching(sheet, range).length > 1 || hasOtherContent(sheet, table, range, cell))
      continue;
    resizeTable(host, sheet, table, range);
    return;
  }
}

/** Range of the table with one row or column more, when the cell lies there. */
function rangeWith({ range, showTotals }: TableModel, cell: Rect): Rect | null {
  const below = cell.row - range.row - range.rows;
  const beside = cell.column - range.column - range.columns;
  if (below === 0 && beside < 0 && cell.column >= range.column && !showTotals) {
    return { ...range, rows: range.rows + 1 };
  }
  return beside === 0 && below < 0 && cell.row >= range.row ? { ...range, columns: range.columns + 1 } : null;
}

/** Excel leaves a table alone when the new row or column holds something else already. */
function hasOtherContent(sheet: SheetModel, table: TableModel, range: Rect, cell: Rect): boolean {
  const added =
    range.rows > table.range.rows
      ? { ...range, row: cell.row, rows: 1 }
      : { ...range, column: cell.column, columns: 1 };
  const filled = [...existingCells(sheet, added)].filter(([, each]) => !isBlank(each));
  return filled.length > 1;
}
