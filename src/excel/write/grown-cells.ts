// SPDX-License-Identifier: EUPL-1.2

import { LOOKS } from '../../core/plan/look';
import type { LookRecord } from '../../core/plan/look';
import type { ColumnPlan } from '../../core/plan/plan';
import { contentText } from '../../core/sheet/content';
import { readWindows } from '../read/blocks';
import type { OwnedColumn } from '../read/ownership';
import { applyLook } from './dress';
import { putLooksBack, readLooks } from './looks-before';
import type { LooksBefore } from './looks-before';
import { cellsInUse } from './new-columns';
import type { ColumnsToWrite } from './new-columns';
import { putNumberFormat, putNumberFormats } from './number-formats';
import type { Present } from './present';
import { ownRows } from './remove-columns';

/**
 * Cells below a column of ours that become part of it: a programme of plain cells has become longer. A table sees to
 * its own new rows.
 */
export interface GrownCells {
  readonly plan: ColumnPlan;
  /** Rows from the header of the column to the first of them. */
  readonly offset: number;
  readonly rows: number;
  readonly before: { readonly numberFormats: readonly string[]; readonly looks: LooksBefore };
}

/**
 * Finds those cells, and makes sure that they are empty: somebody may have put a note or a total there.
 *
 * @throws WriteRefused `cellsInUse`
 * @requires ExcelApi 1.4
 */
export async function findGrownCells(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  present: Present['columns'],
): Promise<readonly GrownCells[]> {
  const end = columns.firstRow + columns.rowCount;
  const grown = columns.columns.flatMap((plan) => {
    const column = present.get(plan.role);
    if (column === undefined || column.table !== null) {
      return [];
    }
    const last = ownRows(column).at(-1);
    const row = last === undefined ? columns.firstRow : last.row + last.rows;
    return row >= end ? [] : [{ plan, column, row, rows: end - row }];
  });
  const inUse = grown.find(({ column, row }) =>
    column.formulas.slice(row - column.row).some((content) => content !== null),
  );
  if (inUse !== undefined) {
    const { column, row, rows } = inUse;
    throw cellsInUse(columns, { row, column: column.column, rows, columns: 1 });
  }
  const windows = grown.map(({ column, row, rows }) => ({
    sheetId: column.sheetId,
    row,
    column: column.column,
    rows,
    columns: 1,
  }));
  const looks = windows.map(({ sheetId, row, column, rows }) =>
    readLooks(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1)),
  );
  const formats = await readWindows(context, windows, 'numberFormat');
  return grown.map(({ plan, column, row, rows }, index) => ({
    plan,
    offset: row - column.row,
    rows,
    before: {
      numberFormats: (formats[index] ?? []).map(([format]) => contentText(format ?? null)),
      looks: looks[index]?.() ?? { fill: null, font: {}, format: {} },
    },
  }));
}

type Places = ReadonlyMap<ColumnPlan['role'], OwnedColumn>;

/** Before their formulas: in a cell formatted as text a formula would become a text. */
export function formatGrownCells(
  context: Excel.RequestContext,
  grown: readonly GrownCells[],
  places: Places,
): void {
  for (const [cells, { plan }] of rangesOf(context, grown, places)) {
    const { numberFormat = 'General' }: LookRecord = LOOKS[plan.look];
    putNumberFormat(cells, numberFormat);
  }
}

/** Makes them look like the rest of their column. */
export function dressGrownCells(
  context: Excel.RequestContext,
  grown: readonly GrownCells[],
  places: Places,
): void {
  for (const [cells, { plan }] of rangesOf(context, grown, places)) {
    applyLook(cells, plan.look);
  }
}

/** Gives them the looks back that they had. */
export function giveGrownCellsBack(
  context: Excel.RequestContext,
  grown: readonly GrownCells[],
  places: Places,
  isDressed: boolean,
): void {
  for (const [cells, { before }] of rangesOf(context, grown, places)) {
    putNumberFormats(cells, before.numberFormats);
    if (isDressed) {
      putLooksBack(cells, before.looks);
    }
  }
}

function rangesOf(
  context: Excel.RequestContext,
  grown: readonly GrownCells[],
  places: Places,
): readonly (readonly [Excel.Range, GrownCells])[] {
  return grown.flatMap((each) => {
    const place = places.get(each.plan.role);
    return place === undefined
      ? []
      : [
          [
            context.workbook.worksheets
              .getItem(place.sheetId)
              .getRangeByIndexes(place.row + each.offset, place.column, each.rows, 1),
            each,
          ] as const,
        ];
  });
}
