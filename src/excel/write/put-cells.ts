// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../../core/sheet/address';

/** What Excel is given for a cell: a formula begins with "=", "" empties the cell, null leaves it as it is. */
export type Written = string | number | boolean | null;

/** Characters of contents per request, well under the 5 MB at which Excel on the web stops. */
const CHARACTERS_PER_REQUEST = 1_500_000;

/**
 * Writes rectangles of contents, in as many requests as their size needs; the last one is still pending.
 *
 * @param contentAt by row and column of the sheet
 * @param hold what has to go first in each request that follows on the one that is pending
 * @requires ExcelApi 1.7
 */
export async function putCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  contentAt: (row: number, column: number) => Written,
  hold: () => void,
): Promise<void> {
  let size = 0;
  for (const { row, column, rows, columns } of areas) {
    let part: Written[][] = [];
    for (let offset = 0; offset < rows; offset += 1) {
      const line = Array.from({ length: columns }, (_, index) => contentAt(row + offset, column + index));
      const length = lengthOf(line);
      if (size > 0 && size + length > CHARACTERS_PER_REQUEST) {
        putRows(sheet, row + offset - part.length, column, part);
        await context.sync();
        hold();
        part = [];
        size = 0;
      }
      part.push(line);
      size += length;
    }
    putRows(sheet, row + rows - part.length, column, part);
  }
}

function putRows(sheet: Excel.Worksheet, row: number, column: number, lines: Written[][]): void {
  const width = lines[0]?.length ?? 0;
  if (width > 0) {
    sheet.getRangeByIndexes(row, column, lines.length, width).formulas = lines;
  }
}

function lengthOf(line: readonly Written[]): number {
  return line.reduce<number>(
    (sum, content) => sum + (typeof content === 'string' ? content.length + 3 : 12),
    0,
  );
}
