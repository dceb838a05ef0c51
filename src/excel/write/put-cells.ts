// SPDX-License-Identifier: EUPL-1.2

/** Rows of what Excel is given: formulas begin with "=", "" empties a cell, null leaves it as it is. */
export type Matrix = readonly (readonly (string | number | boolean | null)[])[];

/** Characters of contents per request, well under the 5 MB at which Excel on the web stops. */
const CHARACTERS_PER_REQUEST = 1_500_000;

/**
 * Writes a rectangle of contents, in as many requests as its size needs; the last one may still be pending.
 *
 * @requires ExcelApi 1.4
 */
export async function putCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: Matrix,
): Promise<void> {
  let start = 0;
  let size = 0;
  for (let end = 1; end <= cells.length; end += 1) {
    size += lengthOf(cells[end - 1] ?? []);
    const isLast = end === cells.length;
    if (!isLast && size + lengthOf(cells[end] ?? []) <= CHARACTERS_PER_REQUEST) {
      continue;
    }
    const part = cells.slice(start, end);
    const width = part[0]?.length ?? 0;
    if (width > 0) {
      sheet.getRangeByIndexes(row + start, column, part.length, width).formulas = part.map((line) => [
        ...line,
      ]);
    }
    if (!isLast) {
      await context.sync();
    }
    start = end;
    size = 0;
  }
}

function lengthOf(line: readonly (string | number | boolean | null)[]): number {
  return line.reduce<number>(
    (sum, content) => sum + (typeof content === 'string' ? content.length + 3 : 12),
    0,
  );
}
