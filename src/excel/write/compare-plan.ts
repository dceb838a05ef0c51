// SPDX-License-Identifier: EUPL-1.2

import { isAsPlanned } from '../../core/plan/content';
import type { ColumnPlan, SheetPlan, WritePlan } from '../../core/plan/plan';
import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import { contentText } from '../../core/sheet/content';
import { eachInSteps, type Steps } from '../../steps/steps';
import type { Change, Changes } from './changes';
import { movedNames } from './our-names';
import type { Present, PresentColumn } from './present';
import { switchedOffColumns } from './remove-columns';

/** Compares a plan with what is there, some rows at a time. */
export function* changesOf(plan: WritePlan, present: Present): Steps<Changes> {
  const columns = plan.columns.kind === 'write' ? plan.columns.columns : [];
  const { removed, kept } = switchedOffColumns(plan.columns, present.columns);
  const sheets: Change<SheetRole>[] = [];
  for (const sheet of plan.sheets) sheets.push(yield* sheetChange(sheet, present));
  return {
    sheets,
    columns: [
      ...columns.map((column) => columnChange(column, present.columns.get(column.role))),
      ...removed.map(([role, column]) => leaving(role, column, 'removed')),
      ...kept.map(([role, column]) => leaving(role, column, 'kept')),
    ],
    isMending: present.isInterrupted,
  };
}

function leaving(
  role: ColumnRole,
  { formulas: [header, ...rest] }: PresentColumn,
  kind: 'removed' | 'kept',
): Change<ColumnRole> {
  return { role, name: contentText(header ?? null), kind, cells: kind === 'kept' ? 0 : rest.length + 1 };
}

function* sheetChange(plan: SheetPlan, here: Present): Steps<Change<SheetRole>> {
  const { sheets, names } = here;
  const present = sheets.get(plan.role);
  const formulas = present?.formulas ?? [];
  const columns = Math.max(plan.cells[0]?.length ?? 0, formulas[0]?.length ?? 0);
  // A name that somebody deleted makes formulas fail: its cell has to be named again. So has one that was moved.
  const lost = plan.names.filter((one) => !names.has(one.name)).length + movedNames(plan, here).length;
  let cells = present === undefined ? 0 : lost;
  const longest: readonly unknown[] = plan.cells.length >= formulas.length ? plan.cells : formulas;
  yield* eachInSteps(longest, (_, row) => {
    for (let column = 0; column < columns; column += 1) {
      cells += Number(!isAsPlanned(plan.cells[row]?.[column] ?? null, formulas[row]?.[column] ?? null));
    }
  });
  const kind = present === undefined ? 'new' : cells === 0 ? 'unchanged' : 'changed';
  return { role: plan.role, name: present?.name ?? plan.name, kind, cells };
}

function columnChange(plan: ColumnPlan, present: PresentColumn | undefined): Change<ColumnRole> {
  if (present === undefined) {
    return { role: plan.role, name: plan.header, kind: 'new', cells: plan.cells.length + 1 };
  }
  const [header, ...rest] = present.formulas;
  const name = typeof header === 'string' ? header : plan.header;
  const cells = plan.cells.filter((cell, row) => !isAsPlanned(cell, rest[row] ?? null)).length;
  return { role: plan.role, name, kind: cells === 0 ? 'unchanged' : 'changed', cells };
}
