// SPDX-License-Identifier: EUPL-1.2

import type { NamePlan, SheetPlan, WritePlan } from '../../core/plan/plan';
import { absoluteReference } from '../../core/plan/reference';
import { columnMark, isMark, LANGUAGE_MARK, sheetMark } from '../../core/plan/roles';
import type { Ownership } from '../read/ownership';
import type { NamedCell, Present } from './present';

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

/** A name of ours that went along with its cell, away from where the plan has it. */
export interface MovedName {
  readonly name: string;
  readonly from: NamedCell;
  readonly to: NamePlan;
}

/** Names on a sheet of ours whose cells somebody moved there: by inserting a row, as a rule. */
export function movedNames({ role, names }: SheetPlan, present: Present): readonly MovedName[] {
  const id = present.sheets.get(role)?.id;
  return names.flatMap((to) => {
    const from = present.names.get(to.name);
    const isInPlace = from === undefined || (from.row === to.row && from.column === to.column);
    return isInPlace || from.sheetId !== id ? [] : [{ name: to.name, from, to }];
  });
}

/**
 * Lets names of ours refer to other cells of their sheet; the formulas that use them follow.
 *
 * @requires ExcelApi 1.7
 */
export function pointNames(
  context: Excel.RequestContext,
  sheetName: string,
  names: readonly { readonly name: string; readonly row: number; readonly column: number }[],
): void {
  for (const { name, row, column } of names) {
    const cell = absoluteReference(sheetName, { row, column, rows: 1, columns: 1 });
    context.workbook.names.getItem(name).formula = `=${cell}`;
  }
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
