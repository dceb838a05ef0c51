// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import type { CellPlan, SheetPlan, TablePlan } from '../../core/plan/plan';
import { sheetMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import type { PresentSheet } from './present';
import { putCells } from './put-cells';
import type { Matrix } from './put-cells';

const TABLE_STYLE = 'TableStyleLight1';

/**
 * Names left behind by sheets of ours that somebody deleted refer to nothing and are in the way of new ones.
 *
 * @requires ExcelApi 1.4
 */
export async function removeStaleNames(context: Excel.RequestContext, sheets: readonly SheetPlan[]): Promise<void> {
  const stale = sheets
    .flatMap(({ role, names }) => [sheetMark(role), ...names.map(({ name }) => name)])
    .map((name) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  for (const name of stale.filter(({ isNullObject }) => !isNullObject)) {
    name.delete();
  }
}

/**
 * Makes the sheets that are not there yet, marked as ours, and the named cells that formulas of other sheets use.
 *
 * @param sheets in the order of their tabs
 * @requires ExcelApi 1.7
 */
export function addSheets(context: Excel.RequestContext, sheets: readonly SheetPlan[]): void {
  const { worksheets, names } = context.workbook;
  for (const plan of sheets) {
    const sheet = worksheets.add(plan.name);
    names.add(sheetMark(plan.role), sheet.getRange('A1')).visible = false;
    for (const { name, row, column } of plan.names) {
      names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
    }
  }
}

/**
 * Fills a sheet of ours: constants first, so that the table has its headers; then the table, which formulas refer
 * to; then the formulas. What stood there and is not in the plan goes.
 *
 * @requires ExcelApi 1.13
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  present: PresentSheet | null,
): Promise<void> {
  await putCells(context, sheet, 0, 0, plan.cells.map((line) => line.map(constantOnly)));
  if (plan.table !== null) {
    putTable(sheet, plan.table, present?.table ?? null);
  }
  clearBeyond(sheet, plan, present);
  await context.sync();
  await putCells(context, sheet, 0, 0, plan.cells.map((line) => line.map(toExcel)));
  await context.sync();
}

/**
 * Puts a sheet of ours back as it was read.
 *
 * @param written the plan that was being carried out
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  present: PresentSheet,
  written: SheetPlan,
): Promise<void> {
  const cells: Matrix = present.formulas.map((line) => line.map(asWritten));
  if (present.table !== null) {
    putTable(sheet, present.table, present.table);
  }
  const rows = Math.max(0, written.cells.length - present.formulas.length);
  if (rows > 0) {
    sheet.getRangeByIndexes(present.formulas.length, 0, rows, written.cells[0]?.length ?? 1).clear();
  }
  await putCells(context, sheet, 0, 0, cells);
  await context.sync();
}

function putTable(sheet: Excel.Worksheet, { name, area }: TablePlan, present: { name: string; area: Area } | null): void {
  if (present === null) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
    // The buttons would cover the ends of the headers; the user can switch them on.
    table.showFilterButton = false;
  } else {
    sheet.tables.getItem(present.name).resize(areaAddress(area));
  }
}

/** Empties the cells that the sheet had and the plan has not. */
function clearBeyond(sheet: Excel.Worksheet, { cells }: SheetPlan, present: PresentSheet | null): void {
  const before = present?.formulas ?? [];
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const [rowsBefore, columnsBefore] = [before.length, before[0]?.length ?? 0];
  if (rowsBefore > rows) {
    sheet.getRangeByIndexes(rows, 0, rowsBefore - rows, Math.max(columns, columnsBefore)).clear();
  }
  if (columnsBefore > columns) {
    sheet.getRangeByIndexes(0, columns, Math.max(rows, rowsBefore), columnsBefore - columns).clear();
  }
}

/** A cell with a formula is left as it is until the table is there. */
function constantOnly(cell: CellPlan | null): string | number | null {
  return cell?.kind === 'formula' ? null : toExcel(cell);
}

/** What was read, as it has to be handed to Excel to be the same again: texts as texts. */
export function asWritten(content: Content): string | number | boolean {
  if (content === null) {
    return '';
  }
  if (typeof content === 'object') {
    return content.error;
  }
  return typeof content === 'string' && !content.startsWith('=')
    ? toExcel({ kind: 'constant', value: content })
    : content;
}
