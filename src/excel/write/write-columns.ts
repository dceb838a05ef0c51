// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import { LOOKS } from '../../core/plan/look';
import type { LookRecord } from '../../core/plan/look';
import type { Area } from '../../core/sheet/address';
import { changedAreas, wholeArea } from './changed-areas';
import { formatGrownCells } from './grown-cells';
import type { GrownCells } from './grown-cells';
import { holdColumn, holdProgramme } from './hold';
import type { ProgrammePlace } from './hold';
import type { ColumnsToWrite, ColumnToDress } from './new-columns';
import { putNumberFormat } from './number-formats';
import type { Present, PresentColumn } from './present';
import { putCells } from './put-cells';
import { asWritten } from './write-sheet';

/** What of the columns has to be written. */
export interface ColumnsBefore {
  readonly present: Present['columns'];
  /** Columns that are written whole: new ones, and all of them when an earlier write was interrupted. */
  readonly fresh: readonly ColumnToDress[];
  /** Cells that columns which were there already grow over. */
  readonly grown: readonly GrownCells[];
}

/**
 * Fills the columns in the user's table, each with one uniform formula; in a column that was there already only the
 * cells that differ. Only cells of ours are touched.
 *
 * @requires ExcelApi 1.7
 */
export async function writeColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  place: ProgrammePlace,
  { present, fresh, grown }: ColumnsBefore,
): Promise<void> {
  const { firstRow, rowCount, hasTotals } = columns;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const targets = columns.columns.flatMap((plan) => {
    const whole = fresh.find((one) => one.plan === plan);
    const there = present.get(plan.role);
    const column = whole?.column ?? there?.column;
    const lines = plan.cells.map((cell) => [cell]);
    const areas =
      whole === undefined && there !== undefined ? changedAreas(lines, bodyOf(there)) : wholeArea(lines);
    return column === undefined || areas.length === 0 ? [] : [{ plan, column, areas }];
  });
  if (targets.length === 0) {
    return;
  }
  const hold = (): void => {
    holdProgramme(context, place);
    for (const { plan, column } of targets) {
      holdColumn(context, plan.role, { sheetId: place.sheetId, row: columns.headerRow, column });
    }
  };
  const plans = new Map(targets.map(({ plan, column }) => [column, plan]));
  hold();
  formatGrownCells(context, grown, present);
  for (const column of fresh) {
    setNumberFormat(sheet, columns, column);
    if (present.get(column.plan.role)?.formulas[0] === null) {
      sheet.getRangeByIndexes(columns.headerRow, column.column, 1, 1).values = [[column.plan.header]];
    }
  }
  await putCells(
    context,
    sheet,
    targets.flatMap(({ column, areas }) => areas.map((area) => onSheet(area, firstRow, column))),
    (row, column) => toExcel(plans.get(column)?.cells[row - firstRow] ?? null),
    hold,
  );
  if (hasTotals) {
    for (const { plan, column } of fresh.filter(({ plan: { total } }) => total !== null)) {
      const cell = sheet.getRangeByIndexes(firstRow + rowCount, column, 1, 1);
      cell.formulas = [[`=${plan.total ?? ''}`]];
    }
  }
  await context.sync();
}

/**
 * Puts cells of columns that were there already back as they were, as far as the write can have changed them.
 *
 * @param now where those columns are by now
 * @requires ExcelApi 1.7
 */
export async function restoreColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  before: Present,
  now: Present['columns'],
): Promise<void> {
  for (const { role, cells } of columns.columns) {
    const [was, is] = [before.columns.get(role), now.get(role)];
    if (was === undefined || is === undefined) {
      continue;
    }
    const lines = cells.map((cell) => [cell]);
    const areas = before.isInterrupted ? wholeArea(lines) : changedAreas(lines, bodyOf(was));
    const sheet = context.workbook.worksheets.getItem(is.sheetId);
    const hold = (): void => {
      holdColumn(context, role, is);
    };
    hold();
    await putCells(
      context,
      sheet,
      areas.map((area) => onSheet(area, is.row + 1, is.column)),
      (row) => asWritten(was.formulas[row - is.row] ?? null),
      hold,
    );
    await context.sync();
  }
}

function bodyOf({ formulas: [, ...body] }: PresentColumn) {
  return body.map((content) => [content]);
}

/** An area of a column's cells, where it is on the sheet. */
function onSheet({ row, rows, columns }: Area, firstRow: number, column: number): Area {
  return { row: firstRow + row, column, rows, columns };
}

/** Before the formulas: in a cell formatted as text a formula would become a text. */
function setNumberFormat(
  sheet: Excel.Worksheet,
  columns: ColumnsToWrite,
  { plan, column }: ColumnToDress,
): void {
  const rows = columns.rowCount + Number(columns.hasTotals);
  if (rows > 0) {
    const { numberFormat = 'General' }: LookRecord = LOOKS[plan.look];
    putNumberFormat(sheet.getRangeByIndexes(columns.firstRow, column, rows, 1), numberFormat);
  }
}
