// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import type { SheetPlan, WritePlan } from '../../core/plan/plan';
import { columnMark, WRITING_MARK } from '../../core/plan/roles';
import { readOwnership } from '../read/ownership';
import { areasBeyond, areasWhere, sizeOf } from './changed-areas';
import { dressSheet, undressSheet } from './dress';
import { dressColumns } from './dress-columns';
import { dressGrownCells } from './grown-cells';
import type { Reached } from './give-columns-back';
import { holdLastRow } from './hold';
import type { ColumnsToWrite, ColumnToDress } from './new-columns';
import { readAllColumns, readColumns } from './present';
import type { Present } from './present';
import { putCells } from './put-cells';
import { holdColumns, removable, removeColumns, switchedOffColumns } from './remove-columns';
import type { Before } from './restore';

/**
 * Gives everything that is new its looks and takes out what was switched off, in one request and only when all
 * figures came out. A sheet that keeps its size keeps its looks, and with them what the user did to them. What was
 * done already is done again without harm.
 *
 * @requires ExcelApi 1.13
 */
export async function finishWrite(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Before,
  fresh: readonly ColumnToDress[],
  reached: Reached,
): Promise<void> {
  const { present, place } = before;
  const { worksheets, names } = context.workbook;
  const ownership = await readOwnership(context);
  if (!ownership.isInterrupted) {
    // All of it was done before; only the answer was lost.
    return;
  }
  const off = new Set(switchedOffColumns(plan.columns, present.columns).removed.map(([role]) => role));
  const rows = plan.columns.kind === 'write' ? plan.columns.rowCount : 0;
  const there =
    off.size === 0
      ? await readColumns(context, [...ownership.columns], () => rows)
      : await readAllColumns(context, ownership);
  reached.isDressed = true;
  if (plan.columns.kind === 'write') {
    const [columns, moved] = whereTheyAre(plan.columns, fresh, there);
    await dressColumns(context, columns, place, moved, () => {
      holdRows(context, there);
    });
    dressGrownCells(context, before.grown, ownership.columns);
  }
  for (const sheetPlan of sheetsToDress(plan, present)) {
    const owned = ownership.sheets.get(sheetPlan.role);
    const former = present.sheets.get(sheetPlan.role);
    const sheet = worksheets.getItem(owned?.id ?? sheetPlan.name);
    if (former !== undefined) {
      const [now, was] = [sizeOf(sheetPlan.cells), sizeOf(former.formulas)];
      undressSheet(sheet, {
        rows: Math.max(now.rows, was.rows),
        columns: Math.max(now.columns, was.columns),
      });
      await putTextsAgain(context, sheet, sheetPlan);
    }
    dressSheet(sheet, sheetPlan);
  }
  // By now the user may have put a column to the right of them: then they stay, as when it had stood there before.
  const going = [...there].filter(([role]) => off.has(role));
  holdColumns(context, going);
  removeColumns(context, removable(going).removed);
  for (const role of [...ownership.lostColumns].filter((each) => off.has(each))) {
    names.getItem(columnMark(role)).delete();
  }
  names.getItem(WRITING_MARK).delete();
  await context.sync();
}

/** That a text is one, whatever it looks like, is part of how its cell looks: it went with the looks. */
function putTextsAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells }: SheetPlan,
): Promise<void> {
  const written = cells.map((line) => line.map((cell) => (cell?.kind === 'constant' ? toExcel(cell) : null)));
  const areas = areasWhere(written, (content) => typeof content === 'string' && content.startsWith("'"));
  return putCells(
    context,
    sheet,
    areas,
    (row, column) => written[row]?.[column] ?? null,
    () => undefined,
  );
}

/** Sheets that are new or have another size; after an interrupted write all of them. */
export function sheetsToDress({ sheets }: WritePlan, present: Present): readonly SheetPlan[] {
  return sheets.filter(({ role, cells }) => {
    const former = present.sheets.get(role);
    const [now, was] = [sizeOf(cells), sizeOf(former?.formulas ?? [])];
    const isResized = [...areasBeyond(now, was), ...areasBeyond(was, now)].length > 0;
    return former === undefined || present.isInterrupted || isResized;
  });
}

/** A table that became longer or shorter meanwhile has its totals, or a new row, where something else was. */
function holdRows(context: Excel.RequestContext, there: Present['columns']): void {
  const [owned] = there.values();
  if (owned?.table) {
    const sheet = context.workbook.worksheets.getItem(owned.sheetId);
    holdLastRow(sheet.tables.getItem(owned.table.name), sheet, owned.table.area);
  }
}

/** The user may have moved the programme since its columns were filled, or have added rows to its table. */
function whereTheyAre(
  columns: ColumnsToWrite,
  fresh: readonly ColumnToDress[],
  there: Present['columns'],
): readonly [ColumnsToWrite, readonly ColumnToDress[]] {
  const found = fresh.flatMap((column) => {
    const owned = there.get(column.plan.role);
    return owned === undefined ? [] : [{ column, owned }];
  });
  const [first] = found;
  if (first === undefined) {
    return [columns, []];
  }
  const down = first.owned.row - columns.headerRow;
  const right = first.owned.column - first.column.column;
  const { table } = first.owned;
  return [
    {
      ...columns,
      headerRow: columns.headerRow + down,
      firstRow: columns.firstRow + down,
      freeColumn: columns.freeColumn + right,
      ...(table === null
        ? {}
        : { hasTotals: table.hasTotals, rowCount: table.area.rows - 1 - Number(table.hasTotals) }),
    },
    found.map(({ column, owned }) => ({ ...column, column: owned.column })),
  ];
}
