// SPDX-License-Identifier: EUPL-1.2

import { applyLook } from './dress';
import { holdColumn } from './hold';
import type { ProgrammePlace } from './hold';
import { NO_FILL, readLooks } from './looks-before';
import type { LooksBefore } from './looks-before';
import type { ColumnsToWrite, ColumnToDress } from './new-columns';

/**
 * Looks and widths of new columns in the user's table; their headers are dressed like the user's last one. A column
 * that is wide enough keeps its width, also when another one stands there by now. The last request is pending.
 *
 * @param hold goes first in the request that changes something
 * @requires ExcelApi 1.2
 */
export async function dressColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  { sheetId }: ProgrammePlace,
  added: readonly ColumnToDress[],
  hold: () => void,
): Promise<void> {
  if (added.length === 0) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const neighbour = readLooks(sheet.getRangeByIndexes(columns.headerRow, columns.freeColumn - 1, 1, 1));
  const widths = added.map(({ column }) =>
    sheet.getRangeByIndexes(columns.headerRow, column, 1, 1).format.load('columnWidth'),
  );
  await context.sync();
  hold();
  for (const { plan, column } of added) {
    holdColumn(context, plan.role, { sheetId, row: columns.headerRow, column });
  }
  const rows = columns.rowCount + Number(columns.hasTotals);
  for (const [index, { plan, column, width }] of added.entries()) {
    const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
    dressHeader(header.format, neighbour());
    if (width !== null && (widths[index]?.columnWidth ?? 0) < width) {
      header.format.columnWidth = width;
    }
    if (rows > 0) {
      applyLook(sheet.getRangeByIndexes(columns.firstRow, column, rows, 1), plan.look);
    }
    if (columns.hasTotals) {
      sheet.getRangeByIndexes(columns.firstRow + columns.rowCount, column, 1, 1).format.font.bold = true;
    }
  }
}

function dressHeader(header: Excel.RangeFormat, { fill, font, format }: LooksBefore): void {
  const { color, ...otherFont } = font;
  const { wrapText, verticalAlignment } = format;
  header.font.set(otherFont);
  header.set({
    ...(wrapText === undefined ? {} : { wrapText }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
  });
  if (fill !== null && fill !== NO_FILL) {
    header.fill.color = fill;
    if (color !== undefined) {
      header.font.color = color;
    }
  }
}
