// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { columnMark, LANGUAGE_MARK, sheetMark } from '../../core/plan/roles';
import type { Ownership } from '../read/ownership';
import type { Present } from './present';

/**
 * Names that a plan needs and the workbook has not, or that refer to nothing since somebody deleted the cells they
 * stood for.
 */
export function missingNames(plan: WritePlan, { language }: Ownership, present: Present): string[] {
  const columns = plan.columns.kind === 'write' ? plan.columns.columns : [];
  return [
    ...plan.sheets.flatMap(({ role, names }) => [
      ...(present.sheets.has(role) ? [] : [sheetMark(role)]),
      ...names.map(({ name }) => name).filter((name) => !present.names.has(name)),
    ]),
    ...columns.filter(({ role }) => !present.columns.has(role)).map(({ role }) => columnMark(role)),
    ...(language === null ? [LANGUAGE_MARK] : []),
  ];
}

/**
 * Deletes names where they are.
 *
 * @requires ExcelApi 1.4
 */
export async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  for (const item of items.filter(({ isNullObject }) => !isNullObject)) {
    item.delete();
  }
  await context.sync();
}
