// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import type { CellPlan, NamePlan, SheetPlan, TablePlan } from '../../core/plan/plan';
import { sheetMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import type { PresentSheet, PresentTable } from './present';
import { putCells } from './put-cells';
import type { Matrix } from './put-cells';

const TABLE_STYLE = 'TableStyleLight1';

/**
 * Makes a sheet behind all others, marked as ours.
 *
 * @requires ExcelApi 1.4
 */
export function addSheet(context: Excel.RequestContext, { role, name }: SheetPlan): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(name);
  names.add(sheetMark(role), sheet.getRange('A1')).visible = false;
  return sheet;
}

/**
 * Gives cells the names that formulas use.
 *
 * @requires ExcelApi 1.4
 */
export function addNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly NamePlan[],
): void {
  for (const { name, row, column } of names) {
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
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
  await putCells(
    context,
    sheet,
    0,
    0,
    plan.cells.map((line) => line.map(constantOnly)),
  );
  if (plan.table !== null) {
    putTable(sheet, plan.table, present?.table ?? null);
  }
  clearBeyond(sheet, sizeOf(present?.formulas ?? []), sizeOf(plan.cells));
  await context.sync();
  await putCells(
    context,
    sheet,
    0,
    0,
    plan.cells.map((line) => line.map(toExcel)),
  );
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
  clearBeyond(sheet, sizeOf(written.cells), sizeOf(present.formulas));
  await putCells(context, sheet, 0, 0, cells);
  await context.sync();
}

function putTable(sheet: Excel.Worksheet, { name, area }: TablePlan, present: PresentTable | null): void {
  if (present?.area.row === area.row && present.area.column === area.column) {
    sheet.tables.getItem(present.name).resize(areaAddress(area));
    return;
  }
  if (present !== null) {
    // Somebody moved it, and a table cannot be resized to another row of headers.
    sheet.tables.getItem(present.name).convertToRange();
  }
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  // The buttons would cover the ends of the headers; the user can switch them on.
  table.showFilterButton = false;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Size of a rectangle of cells from A1. */
export function sizeOf(cells: readonly (readonly unknown[])[]): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Empties the cells that the sheet had and has no more. */
function clearBeyond(sheet: Excel.Worksheet, before: Size, now: Size): void {
  if (before.rows > now.rows) {
    sheet
      .getRangeByIndexes(now.rows, 0, before.rows - now.rows, Math.max(now.columns, before.columns))
      .clear();
  }
  if (before.columns > now.columns) {
    sheet
      .getRangeByIndexes(0, now.columns, Math.max(now.rows, before.rows), before.columns - now.columns)
      .clear();
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
