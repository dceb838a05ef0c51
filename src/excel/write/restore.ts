// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { columnMark, LANGUAGE_MARK, sheetMark } from '../../core/plan/roles';
import type { Ownership } from '../read/ownership';
import type { Present } from './present';
import { putCells } from './put-cells';
import { removeNewColumns } from './write-columns';
import { asWritten, restoreSheet } from './write-sheet';

/**
 * Puts everything of ours back as it was read: sheets, columns and names that were new go, the others get their
 * contents back. No cell of the user's is written: a co-author may be editing it.
 *
 * @param before what was ours before the write
 */
export async function restore(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Ownership,
  present: Present,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (plan.columns.kind === 'write') {
    await removeNewColumns(context, plan.columns, present.columns);
  }
  for (const column of present.columns.values()) {
    const sheet = worksheets.getItem(column.sheetId);
    const contents = column.formulas.map((content) => [asWritten(content)]);
    await putCells(context, sheet, column.row, column.column, contents);
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
  await removeNames(context, newNames(plan, before, present));
}

/** Names that the plan added. */
function newNames(plan: WritePlan, before: Ownership, present: Present): string[] {
  const added = plan.sheets.filter(({ role }) => !present.sheets.has(role));
  const columns = plan.columns.kind === 'write' ? plan.columns.columns : [];
  return [
    ...added.flatMap(({ role, names }) => [sheetMark(role), ...names.map(({ name }) => name)]),
    ...columns.filter(({ role }) => !present.columns.has(role)).map(({ role }) => columnMark(role)),
    ...(before.language === null ? [LANGUAGE_MARK] : []),
  ];
}

async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  for (const item of items.filter(({ isNullObject }) => !isNullObject)) {
    item.delete();
  }
  await context.sync();
}
