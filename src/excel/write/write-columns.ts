// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import type { ColumnPlan, ColumnsPlan } from '../../core/plan/plan';
import { columnMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import type { PresentColumn } from './present';
import { putCells } from './put-cells';
import { WriteRefused } from '../../core/plan/refusal';

export type ColumnsToWrite = Extract<ColumnsPlan, { kind: 'write' }>;

/** A column of ours that is not there yet, and where it goes. */
export interface NewColumn {
  readonly plan: ColumnPlan;
  readonly column: number;
}

/** Columns of the plan that the table does not have yet, in the free columns right of it. */
export function newColumns(
  columns: ColumnsToWrite,
  present: ReadonlyMap<ColumnPlan['role'], PresentColumn>,
): readonly NewColumn[] {
  return columns.columns
    .filter(({ role }) => !present.has(role))
    .map((plan, index) => ({ plan, column: columns.freeColumn + index }));
}

/**
 * Makes sure that the cells for new columns are empty now, formulas that show nothing included: nothing of the
 * user's is ever overwritten or moved.
 *
 * @throws WriteRefused `cellsInUse`
 * @requires ExcelApi 1.4
 */
export async function ensureFree(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  added: readonly NewColumn[],
): Promise<void> {
  const area = addedArea(columns, added);
  if (area === null) {
    return;
  }
  const range = context.workbook.worksheets.getItem(columns.sheet).getRange(areaAddress(area)).load('formulas');
  await context.sync();
  const isFree = (range.formulas as unknown[][]).every((line) => line.every((content) => content === ''));
  if (!isFree) {
    throw new WriteRefused({
      code: 'cellsInUse',
      data: { sheet: columns.sheet, address: areaAddress(area) },
    });
  }
}

/**
 * Writes the columns in the user's table: the table grows over empty cells to its right, each column gets its
 * header and one uniform formula. Only cells of ours are touched.
 *
 * @requires ExcelApi 1.13
 */
export async function writeColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  present: ReadonlyMap<ColumnPlan['role'], PresentColumn>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(columns.sheet);
  const added = newColumns(columns, present);
  if (columns.table !== null && added.length > 0) {
    const table = sheet.tables.getItem(columns.table);
    table.resize(table.getRange().getResizedRange(0, added.length));
  }
  for (const { plan, column } of added) {
    const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
    header.values = [[plan.header]];
    context.workbook.names.add(columnMark(plan.role), header).visible = false;
  }
  await context.sync();
  for (const plan of columns.columns) {
    const column = present.get(plan.role)?.column ?? added.find((one) => one.plan === plan)?.column;
    if (column !== undefined) {
      await putCells(context, sheet, columns.firstRow, column, plan.cells.map((cell) => [toExcel(cell)]));
    }
  }
  if (columns.hasTotals) {
    for (const { plan, column } of added) {
      writeTotal(sheet, columns, plan, column);
    }
  }
  await context.sync();
}

/**
 * Takes new columns out again: the table shrinks to what it was and the cells, which were empty, are emptied. No
 * cell of the user's moves.
 *
 * @requires ExcelApi 1.13
 */
export async function removeNewColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  present: ReadonlyMap<ColumnPlan['role'], PresentColumn>,
): Promise<void> {
  const added = newColumns(columns, present);
  const area = addedArea(columns, added);
  if (area === null) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(columns.sheet);
  if (columns.table !== null) {
    const table = sheet.tables.getItem(columns.table);
    const range = table.getRange().load('columnIndex,columnCount');
    await context.sync();
    const surplus = range.columnIndex + range.columnCount - columns.freeColumn;
    if (surplus > 0) {
      table.resize(range.getResizedRange(0, -surplus));
    }
  }
  sheet.getRange(areaAddress(area)).clear();
  await context.sync();
}

function addedArea(columns: ColumnsToWrite, added: readonly NewColumn[]) {
  return added.length === 0
    ? null
    : {
        row: columns.headerRow,
        column: columns.freeColumn,
        rows: 1 + columns.rowCount + Number(columns.hasTotals),
        columns: added.length,
      };
}

function writeTotal(sheet: Excel.Worksheet, columns: ColumnsToWrite, plan: ColumnPlan, column: number): void {
  if (plan.total === null) {
    return;
  }
  const cell = sheet.getRangeByIndexes(columns.firstRow + columns.rowCount, column, 1, 1);
  cell.formulas = [[`=${plan.total}`]];
}
