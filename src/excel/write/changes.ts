// SPDX-License-Identifier: EUPL-1.2

import { isAsPlanned } from '../../core/plan/content';
import type { ColumnPlan, SheetPlan, WritePlan } from '../../core/plan/plan';
import { contentText } from '../../core/sheet/content';
import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import type { Present, PresentColumn, PresentSheet } from './present';

export type ChangeKind = 'new' | 'changed' | 'unchanged' | 'removed';

/** What a write does to one sheet or column of ours. */
export interface Change<Role> {
  readonly role: Role;
  readonly name: string;
  readonly kind: ChangeKind;
  /** Cells that get another content. */
  readonly cells: number;
}

/** A plan held against the workbook: what there is to do, shown before it is done. */
export interface Changes {
  readonly sheets: readonly Change<SheetRole>[];
  readonly columns: readonly Change<ColumnRole>[];
}

/** Compares a plan with what is there. */
export function changesOf(plan: WritePlan, present: Present): Changes {
  const columns = plan.columns.kind === 'write' ? plan.columns.columns : [];
  const isSwitchedOff = plan.columns.kind === 'write' || plan.columns.reason === 'switchedOff';
  const planned = new Set(columns.map(({ role }) => role));
  return {
    sheets: plan.sheets.map((sheet) => sheetChange(sheet, present.sheets.get(sheet.role))),
    columns: [
      ...columns.map((column) => columnChange(column, present.columns.get(column.role))),
      ...[...present.columns]
        .filter(([role]) => isSwitchedOff && !planned.has(role))
        .map(([role, { formulas }]): Change<ColumnRole> => ({
          role,
          name: contentText(formulas[0] ?? null),
          kind: 'removed',
          cells: formulas.length,
        })),
    ],
  };
}

/** Whether there is anything to write. */
export function isUnchanged({ sheets, columns }: Changes): boolean {
  return [...sheets, ...columns].every(({ kind }) => kind === 'unchanged');
}

function sheetChange(plan: SheetPlan, present: PresentSheet | undefined): Change<SheetRole> {
  const name = present?.name ?? plan.name;
  if (present === undefined) {
    const cells = plan.cells.flat().filter((cell) => cell !== null).length;
    return { role: plan.role, name, kind: 'new', cells };
  }
  const rows = Math.max(plan.cells.length, present.formulas.length);
  const columns = Math.max(plan.cells[0]?.length ?? 0, present.formulas[0]?.length ?? 0);
  let cells = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      cells += Number(!isAsPlanned(plan.cells[row]?.[column] ?? null, present.formulas[row]?.[column] ?? null));
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
