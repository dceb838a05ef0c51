// SPDX-License-Identifier: EUPL-1.2

import { columnMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import { ExcelFailure } from '../run';
import { holdColumn, holdLastColumn } from './hold';
import { putLooksBack } from './looks-before';
import type { NewColumn } from './new-columns';
import { commonFormat, putNumberFormats } from './number-formats';
import type { Present, PresentColumn } from './present';
import { ownRows, removable, smallerTables } from './remove-columns';

/** How far a write had come. */
export interface Reached {
  /** Cells of new columns may have contents and number formats of ours. */
  isFilled: boolean;
  /** Cells of ours may have other looks and sizes. */
  isDressed: boolean;
}

/**
 * Takes new columns out again, wherever they are by now: the table shrinks to what it was, and the cells, which were
 * empty, are emptied and look as they did. No cell of the user's moves.
 *
 * @param now columns of ours that are there by now
 * @throws ExcelFailure `NotRestored` when the user has put a column right of them in the table
 * @requires ExcelApi 1.13
 */
export async function giveColumnsBack(
  context: Excel.RequestContext,
  added: readonly NewColumn[],
  now: Present['columns'],
  { isFilled, isDressed }: Reached,
): Promise<void> {
  const there = added.flatMap((each) => {
    const present = now.get(each.plan.role);
    return present === undefined ? [] : [{ each, present }];
  });
  const ours = there.map(({ each, present }) => [each.plan.role, present] as const);
  if (removable(ours).kept.length > 0) {
    throw new ExcelFailure('NotRestored', null);
  }
  for (const [role, present] of ours) {
    holdColumn(context, role, present);
  }
  for (const { sheetId, table, columns } of smallerTables(ours)) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const item = sheet.tables.getItem(table.name);
    holdLastColumn(item, sheet, table.area);
    item.resize(areaAddress({ ...table.area, columns }));
  }
  for (const { each, present } of there) {
    const { row, column } = present;
    const sheet = context.workbook.worksheets.getItem(present.sheetId);
    const header = sheet.getRangeByIndexes(row, column, 1, 1);
    const rows = isFilled ? rowsOf(each, present) : 1;
    const cells = sheet.getRangeByIndexes(row, column, rows, 1);
    cells.clear('Contents');
    if (isFilled) {
      putNumberFormats(cells, formatsOf(each, rows));
    }
    if (isDressed) {
      putLooksBack(header, each.before.header);
      if (each.before.body !== null && rows > 1) {
        putLooksBack(sheet.getRangeByIndexes(row + 1, column, rows - 1, 1), each.before.body);
      }
      if (each.width !== null) {
        header.format.columnWidth = each.before.width;
      }
    }
    context.workbook.names.getItem(columnMark(each.plan.role)).delete();
  }
  await context.sync();
}

/** Rows from the header on that are ours now: the user may have added or deleted some. */
function rowsOf({ before }: NewColumn, present: PresentColumn): number {
  if (present.table !== null) {
    return present.table.area.rows;
  }
  const last = ownRows(present).at(-1);
  return last === undefined ? before.numberFormats.length : last.row + last.rows - present.row;
}

/** Number formats of so many cells; those of rows that came are taken to be as the last. */
function formatsOf({ before: { numberFormats } }: NewColumn, rows: number): string[] {
  const common = commonFormat(numberFormats);
  const last = numberFormats.at(-1) ?? 'General';
  return Array.from({ length: rows }, (_, row) => common ?? numberFormats[row] ?? last);
}
