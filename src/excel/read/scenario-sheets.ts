// SPDX-License-Identifier: EUPL-1.2

import { BOOK_ROLES, type BookRole } from '../../core/plan/roles';
import type { BookGrids } from '../../core/plan/scenarios/book';
import type { SheetGrid } from '../../core/plan/scenarios/sheet-grid';
import { readWindows, type Window } from './blocks';
import type { Ownership } from './ownership';

/**
 * The sheets of ours that the user fills in, whole; nothing for those that are not there.
 *
 * @requires ExcelApi 1.4
 */
export async function readScenarioSheets(
  context: Excel.RequestContext,
  { sheets }: Ownership,
): Promise<BookGrids> {
  const found = BOOK_ROLES.flatMap((role) => {
    const owned = sheets.get(role);
    if (owned === undefined) return [];
    const used = context.workbook.worksheets
      .getItem(owned.id)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ role, owned, used }];
  });
  if (found.length === 0) return {};
  await context.sync();
  const windows = found.map(({ owned, used }): Window => ({
    sheetId: owned.id,
    row: 0,
    column: 0,
    rows: used.isNullObject ? 1 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 1 : used.columnIndex + used.columnCount,
  }));
  const values = await readWindows(context, windows);
  const typed = await readWindows(context, windows, 'formulas');
  return Object.fromEntries(
    found.map(({ role, owned }, index): [BookRole, SheetGrid] => [
      role,
      { name: owned.name, values: values[index] ?? [], typed: typed[index] ?? [] },
    ]),
  );
}
