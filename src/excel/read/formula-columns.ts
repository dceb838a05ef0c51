// SPDX-License-Identifier: EUPL-1.2

import type { FormulaColumn } from '../../core/form/formula-findings';
import { COUNT_FIELDS } from '../../core/programme/field';
import type { ReadSource } from '../../core/programme/source';
import { isFormula, type Content } from '../../core/sheet/content';
import { readWindows, type Window } from './blocks';

/** A column that is calculated shows it in these rows. */
const FIRST_ROWS = 50;

/**
 * Formulas of the columns of homes: one request for their first rows, and what it takes for the rest of the columns
 * that have formulas there. A list of projects as a rule has none.
 *
 * @requires ExcelApi 1.1
 */
export async function readFormulaColumns(
  context: Excel.RequestContext,
  sheetId: string,
  { mapped, firstRow, rowCount }: ReadSource,
): Promise<readonly FormulaColumn[]> {
  const counts = mapped.filter(({ meaning }) => COUNT_FIELDS.some((field) => field === meaning.field));
  if (rowCount === 0 || counts.length === 0) return [];
  const window = (column: number, row: number, rows: number): Window => ({
    sheetId,
    row,
    column,
    rows,
    columns: 1,
  });
  const read = (windows: readonly Window[]): Promise<Content[][][]> =>
    readWindows(context, windows, 'formulasR1C1');
  const count = Math.min(FIRST_ROWS, rowCount);
  const heads = await read(counts.map(({ column }) => window(column, firstRow, count)));
  const columns = counts
    .map(({ column, header }, index) => ({ column, header, cells: (heads[index] ?? []).flat() }))
    .filter(({ cells }) => cells.some(isFormula));
  const rest =
    rowCount === count || columns.length === 0
      ? []
      : await read(columns.map(({ column }) => window(column, firstRow + count, rowCount - count)));
  return columns.map((column, index) => ({
    ...column,
    firstRow,
    cells: [...column.cells, ...(rest[index] ?? []).flat()],
  }));
}
