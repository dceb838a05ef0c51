// SPDX-License-Identifier: EUPL-1.2

import type { SheetPlan, WritePlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import { BOOK_ROLES } from '../../core/plan/roles';
import type { TypedCells } from '../../core/plan/typed-cells';
import { cellAddress } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import type { Present } from './present';

type Cells = readonly (readonly Content[])[];

/**
 * Sees to it that the cells which the user fills in on sheets of ours still say what was calculated with: the plan
 * holds what they said then, and would write over what was typed since.
 *
 * @throws WriteRefused `inputChanged`
 */
export function ensureAsTyped({ sheets, typed }: WritePlan, present: Present): void {
  for (const plan of sheets) {
    const there = present.sheets.get(plan.role);
    const role = BOOK_ROLES.find((one) => one === plan.role);
    const changed = [
      ...(plan.role === 'parameters' ? changedParameters(plan, typed, present) : []),
      ...(role === undefined ? [] : changedCells(typed.sheets[role] ?? [], there?.formulas ?? [])),
    ];
    const [address] = changed;
    if (there !== undefined && address !== undefined) {
      throw new WriteRefused({
        code: 'inputChanged',
        data: { sheet: there.name, address, count: changed.length },
      });
    }
  }
}

/** By name: a row that was inserted above them changes nothing. A name that is gone is given again. */
function changedParameters({ names }: SheetPlan, { parameters }: TypedCells, present: Present): string[] {
  return names.flatMap(({ name }) => {
    const now = present.names.get(name);
    return now === undefined || now.typed === (parameters.get(name) ?? null)
      ? []
      : [cellAddress(now.row, now.column)];
  });
}

/** Addresses of the cells, from A1, in which two readings differ. */
function changedCells(then: Cells, now: Cells): string[] {
  return Array.from({ length: Math.max(then.length, now.length) }, (_, row) => {
    const [before = [], after = []] = [then[row], now[row]];
    return Array.from({ length: Math.max(before.length, after.length) }, (__, column) =>
      (before[column] ?? null) === (after[column] ?? null) ? [] : [cellAddress(row, column)],
    ).flat();
  }).flat();
}
