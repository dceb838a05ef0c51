// SPDX-License-Identifier: EUPL-1.2

import type { HiddenLines } from '../../core/form/hidden-finding';
import type { Area } from '../../core/sheet/address';

/** Ranges asked about in one request. */
const RANGES = 1_000;

interface Stretch {
  readonly first: number;
  readonly count: number;
}

/**
 * Which rows and columns of an area are hidden: one request for an area of up to a thousand rows, one more for larger
 * ones. Only asked when something is.
 *
 * @requires ExcelApi 1.2
 */
export async function readHiddenLines(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
): Promise<Omit<HiddenLines, 'isFiltered'>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const columns = Array.from({ length: area.columns }, (_, index) => ({
    column: area.column + index,
    range: sheet.getRangeByIndexes(area.row, area.column + index, 1, 1).load('columnHidden'),
  }));
  const rows = await hiddenRows(context, sheet, area, [{ first: area.row, count: area.rows }]);
  return {
    rows,
    columns: columns.filter(({ range }) => range.columnHidden).map(({ column }) => column),
  };
}

/** Stretches of rows that are hidden in part are divided and asked about again. */
async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  stretches: readonly Stretch[],
): Promise<number[]> {
  const size = Math.max(1, Math.ceil(stretches.reduce((sum, { count }) => sum + count, 0) / RANGES));
  const asked = stretches
    .flatMap((stretch) => divided(stretch, size))
    .map(({ first, count }) => ({
      first,
      count,
      range: sheet.getRangeByIndexes(first, area.column, count, 1).load('rowHidden'),
    }));
  await context.sync();
  const isHidden = ({ range }: (typeof asked)[number]): boolean | null => range.rowHidden;
  const whole = asked.filter((one) => isHidden(one) === true).flatMap(linesOf);
  const partly = asked.filter((one) => isHidden(one) === null);
  return partly.length === 0 ? whole : [...whole, ...(await hiddenRows(context, sheet, area, partly))];
}

function divided({ first, count }: Stretch, size: number): Stretch[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: first + index * size,
    count: Math.min(size, count - index * size),
  }));
}

function linesOf({ first, count }: Stretch): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
