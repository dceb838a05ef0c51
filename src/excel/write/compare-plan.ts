// SPDX-License-Identifier: EUPL-1.2

import { isAsPlanned } from '../../core/plan/content';
import type { ColumnPlan, SheetPlan, WritePlan } from '../../core/plan/plan';
import { contentText } from '../../core/sheet/content';
import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import type { Change, Changes } from './changes';
import { movedNames } from './our-names';
import type { Present, PresentColumn } from './present';
import { switchedOffColumns } from './remove-columns';

/** Compares a plan with what is there. */
export function changesOf(plan: WritePlan, present: Present): Changes {
  const columns = plan.columns.kind === 'write' ? plan.columns.columns : [];
  const { removed, kept } = switchedOffColumns(plan.columns, present.columns);
  return {
    sheets: plan.sheets.map((sheet) => sheetChange(sheet, present)),
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

function sheetChange(plan: SheetPlan, here: Present): Change<SheetRole> {
  const { sheets, names } = here;
  const present = sheets.get(plan.role);
  const name = present?.name ?? plan.name;
  if (present === undefined) {
    const cells = plan.cells.flat().filter((cell) => cell !== null).length;
    return { role: plan.role, name, kind: 'new', cells };
  }
  const rows = Math.max(plan.cells.length, present.formulas.length);
  const columns = Math.max(plan.cells[0]?.length ?? 0, present.formulas[0]?.length ?? 0);
  // A name that somebody deleted makes formulas fail: its cell has to be named again. So has one that was moved.
  let cells = plan.names.filter((one) => !names.has(one.name)).length + movedNames(plan, here).length;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      cells += Number(
        !isAsPlanned(plan.cells[row]?.[column] ?? null, present.formulas[row]?.[column] ?? null),
      );
    }
  }
  return { role: plan.role, name, kind: cells === 0 ? 'unchanged' : 'changed', cells };
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
