// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { absoluteReference } from '../../core/plan/reference';
import { LANGUAGE_MARK, SHEET_ROLES, WRITING_MARK } from '../../core/plan/roles';
import type { SheetRole } from '../../core/plan/roles';
import { findNames, movedNames, pointNames } from './our-names';
import type { Before } from './restore';
import { addNames, addSheet } from './write-sheet';

/**
 * The first request that changes something: it marks the workbook as being written, and adds the sheets and names
 * that are new. Names that moved along with their cells go back to where the plan has them.
 *
 * @returns ids of the sheets of the plan
 * @requires ExcelApi 1.7
 */
export async function beginWrite(
  context: Excel.RequestContext,
  plan: WritePlan,
  { present, newNames }: Before,
): Promise<ReadonlyMap<SheetRole, string>> {
  const { names, worksheets } = context.workbook;
  const stale = await findNames(context, newNames, new Set());
  const programme = `=${absoluteReference(plan.programme.sheet, plan.programme.area)}`;
  if (present.isInterrupted) {
    names.getItem(WRITING_MARK).formula = programme;
  } else {
    names.add(WRITING_MARK, programme).visible = false;
  }
  for (const name of stale) {
    name.delete();
  }
  const missing = new Set(newNames);
  const sheets = SHEET_ROLES.flatMap((role) =>
    plan.sheets
      .filter((each) => each.role === role)
      .map((sheetPlan) => {
        const existing = present.sheets.get(role);
        const sheet =
          existing === undefined ? addSheet(context, sheetPlan) : worksheets.getItem(existing.id).load('id');
        if (existing !== undefined && existing.name !== sheetPlan.name) {
          sheet.name = sheetPlan.name;
        }
        pointNames(
          context,
          sheetPlan.name,
          movedNames(sheetPlan, present).map(({ to }) => to),
        );
        addNames(
          context,
          sheet,
          sheetPlan.names.filter(({ name }) => missing.has(name)),
        );
        return { role, sheet };
      }),
  );
  if (missing.has(LANGUAGE_MARK)) {
    names.add(LANGUAGE_MARK, `="${plan.language}"`).visible = false;
  }
  await context.sync();
  return new Map(sheets.map(({ role, sheet }) => [role, sheet.id]));
}
