// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import type { CellPlan, NamePlan, SheetPlan, TablePlan } from '../../core/plan/plan';
import { sheetMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import { areasBeyond, changedAreas, sizeOf, wholeArea } from './changed-areas';
import type { PresentSheet, PresentTable } from './present';
import { putCells } from './put-cells';
import type { Written } from './put-cells';

const TABLE_STYLE = 'TableStyleLight1';

/**
 * Makes a sheet behind all others, marked as ours. It has its mark for a name until it is marked: a sheet with the
 * name it will get can be somebody else's at any moment, one with that name cannot.
 *
 * @requires ExcelApi 1.4
 */
export function addSheet(context: Excel.RequestContext, { role, name }: SheetPlan): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(sheetMark(role)).load('id');
  names.add(sheetMark(role), sheet.getRange('A1')).visible = false;
  sheet.name = name;
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

/** What is there of a sheet before it is written. */
export interface SheetBefore {
  readonly present: PresentSheet | null;
  /** Whether nothing of it can be relied on: it is written whole. */
  readonly isMending: boolean;
}

/**
 * Fills a sheet of ours with what is not there yet: constants first, so that the table has its headers; then the
 * table, which formulas refer to; then the formulas. What stood there and is not in the plan goes.
 *
 * @param hold goes first in each request
 * @requires ExcelApi 1.13
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: SheetBefore,
  hold: () => void,
): Promise<void> {
  const areas = writtenAreas(plan, before);
  const beyond = areasBeyond(sizeOf(plan.cells), sizeOf(before.present?.formulas ?? []));
  const table = before.present?.table ?? null;
  if (areas.length === 0 && beyond.length === 0 && isSameTable(plan.table, table)) {
    return;
  }
  const cellAt = (row: number, column: number): CellPlan | null => plan.cells[row]?.[column] ?? null;
  hold();
  await putCells(context, sheet, areas, (row, column) => constantOnly(cellAt(row, column)), hold);
  if (plan.table !== null && (before.isMending || !isSameTable(plan.table, table))) {
    putTable(sheet, plan.table, table);
  }
  for (const area of beyond) {
    sheet.getRange(areaAddress(area)).clear('Contents');
  }
  await context.sync();
  hold();
  await putCells(context, sheet, areas, (row, column) => toExcel(cellAt(row, column)), hold);
  await context.sync();
}

/**
 * Puts a sheet of ours back as it was read, as far as the write can have changed it.
 *
 * @param written the plan that was being carried out
 * @param now the table that the sheet has by now
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  written: SheetPlan,
  before: SheetBefore & { readonly present: PresentSheet },
  now: PresentTable | null,
): Promise<void> {
  const { formulas, table } = before.present;
  if (table !== null && !isSameTable(table, now)) {
    putTable(sheet, table, now);
  }
  const areas = [...writtenAreas(written, before), ...areasBeyond(sizeOf(written.cells), sizeOf(formulas))];
  const contentAt = (row: number, column: number): Written => asWritten(formulas[row]?.[column] ?? null);
  await putCells(context, sheet, areas, contentAt, () => undefined);
  await context.sync();
}

function writtenAreas({ cells }: SheetPlan, { present, isMending }: SheetBefore): readonly Area[] {
  return present === null || isMending ? wholeArea(cells) : changedAreas(cells, present.formulas);
}

function isSameTable(wanted: TablePlan | null, present: PresentTable | null): boolean {
  return wanted === null || (present !== null && areaAddress(wanted.area) === areaAddress(present.area));
}

function putTable(sheet: Excel.Worksheet, { name, area }: TablePlan, present: PresentTable | null): void {
  if (present?.area.row === area.row && present.area.column === area.column) {
    const table = sheet.tables.getItem(present.name);
    table.resize(areaAddress(area));
    if (present.name !== name) {
      table.name = name;
    }
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

/** A cell with a formula is left as it is until the table is there. */
function constantOnly(cell: CellPlan | null): Written {
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
