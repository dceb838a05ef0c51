// SPDX-License-Identifier: EUPL-1.2

import { applyLook, pointsOf } from './dress';
import type { ColumnsToWrite, NewColumn } from './write-columns';

/** What Excel says of a cell without a fill of its own; a table's style then colours it. */
const NO_FILL = '#FFFFFF';

/**
 * Looks and widths of new columns in the user's table; their headers are dressed like the user's last one.
 *
 * @requires ExcelApi 1.2
 */
export async function dressColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  added: readonly NewColumn[],
): Promise<void> {
  if (added.length === 0) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(columns.sheet);
  const neighbour = sheet.getRangeByIndexes(columns.headerRow, columns.freeColumn - 1, 1, 1).format;
  neighbour.load('verticalAlignment,fill/color,font/color,font/bold,font/name,font/size');
  await context.sync();
  const rows = columns.rowCount + Number(columns.hasTotals);
  for (const { plan, column } of added) {
    const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
    dressHeader(header.format, neighbour);
    header.format.columnWidth = pointsOf(plan.width);
    if (rows > 0) {
      applyLook(sheet.getRangeByIndexes(columns.firstRow, column, rows, 1), plan.look);
    }
    if (columns.hasTotals) {
      sheet.getRangeByIndexes(columns.firstRow + columns.rowCount, column, 1, 1).format.font.bold = true;
    }
  }
}

function dressHeader(header: Excel.RangeFormat, { fill, font, verticalAlignment }: Excel.RangeFormat): void {
  header.wrapText = true;
  header.verticalAlignment = verticalAlignment;
  header.font.bold = font.bold;
  header.font.name = font.name;
  header.font.size = font.size;
  if (fill.color !== '' && fill.color.toUpperCase() !== NO_FILL) {
    header.fill.color = fill.color;
    header.font.color = font.color;
  }
}
