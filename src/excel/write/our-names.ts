// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { columnMark, isMark, LANGUAGE_MARK, sheetMark } from '../../core/plan/roles';
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
 * Those of some names of ours that are in the workbook and are ours indeed: a name can be the user's as well.
 *
 * @param ours ids of the sheets that are ours
 * @requires ExcelApi 1.4
 */
export async function findNames(
  context: Excel.RequestContext,
  wanted: readonly string[],
  ours: ReadonlySet<string>,
): Promise<readonly Excel.NamedItem[]> {
  const found = wanted.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name).load('name,formula');
    return { name, item, range: item.getRangeOrNullObject().load('worksheet/id') };
  });
  await context.sync();
  return found
    .filter(
      ({ name, item, range }) =>
        !item.isNullObject && (isMark(name) || isStale(item) || ours.has(sheetOf(range))),
    )
    .map(({ item }) => item);
}

/** A name left behind by cells of ours that somebody deleted: it refers to nothing. */
export function isStale({ formula }: Excel.NamedItem): boolean {
  return String(formula).includes('#REF!');
}

function sheetOf(range: Excel.Range): string {
  return range.isNullObject ? '' : range.worksheet.id;
}
