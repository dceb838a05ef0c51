// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import type { NewColumn } from './new-columns';
import { removeNames } from './our-names';
import type { Present } from './present';
import { putCells } from './put-cells';
import { takeBackColumns } from './write-columns';
import { asWritten, restoreSheet } from './write-sheet';

/** What was ours before a write, and what the write adds. */
export interface Before {
  readonly present: Present;
  readonly newColumns: readonly NewColumn[];
  readonly newNames: readonly string[];
}

/**
 * Puts everything of ours back as it was read: sheets, columns and names that were new go, the others get their
 * contents back. No cell of the user's is written: a co-author may be editing it.
 */
export async function restore(
  context: Excel.RequestContext,
  plan: WritePlan,
  { present, newColumns, newNames }: Before,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (plan.columns.kind === 'write') {
    await takeBackColumns(context, plan.columns, newColumns);
    for (const { role } of plan.columns.columns) {
      const column = present.columns.get(role);
      if (column !== undefined) {
        const contents = column.formulas.map((content) => [asWritten(content)]);
        await putCells(context, worksheets.getItem(column.sheetId), column.row, column.column, contents);
      }
    }
  }
  const added = plan.sheets.filter(({ role }) => !present.sheets.has(role));
  const sheets = added.map(({ name }) => worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets.filter(({ isNullObject }) => !isNullObject)) {
    sheet.delete();
  }
  for (const sheetPlan of plan.sheets) {
    const sheetBefore = present.sheets.get(sheetPlan.role);
    if (sheetBefore !== undefined) {
      await restoreSheet(context, worksheets.getItem(sheetBefore.id), sheetBefore, sheetPlan);
    }
  }
  await removeNames(context, newNames);
}
