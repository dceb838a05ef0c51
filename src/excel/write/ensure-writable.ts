// SPDX-License-Identifier: EUPL-1.2

import type { SheetPlan, WritePlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import type { RefusalData } from '../../core/plan/refusal';
import { isStale } from './our-names';
import type { Present } from './present';

/** Rows of a sheet (Excel specifications and limits). */
const MAX_ROWS = 1_048_576;

/**
 * Looks at everything that would stop a write before the first cell changes; the places of new columns apart.
 *
 * @throws WriteRefused
 * @requires ExcelApi 1.7
 */
export async function ensureWritable(
  context: Excel.RequestContext,
  plan: WritePlan,
  present: Present,
): Promise<void> {
  const tooLong = plan.sheets.find(({ cells }) => cells.length > MAX_ROWS);
  if (tooLong !== undefined) {
    const { name: sheet, cells } = tooLong;
    throw new WriteRefused({ code: 'tooManyRows', data: { sheet, rows: cells.length } });
  }
  const protection = context.workbook.protection.load('protected');
  const added = plan.sheets.filter(({ role }) => !present.sheets.has(role));
  const newNames = plan.sheets
    .flatMap(({ names }) => names)
    .filter(({ name }) => !present.names.has(name))
    .flatMap(({ name }) => holders(context, 'name', name));
  const wanted = [...added.flatMap((sheet) => newObjects(context, sheet)), ...newNames];
  await context.sync();
  if (protection.protected && added.length > 0) {
    throw new WriteRefused({ code: 'workbookProtected', data: {} });
  }
  const locked = [...present.sheets.values()].find(({ isProtected }) => isProtected);
  if (locked !== undefined) {
    throw new WriteRefused({ code: 'sheetProtected', data: { sheet: locked.name } });
  }
  const clash = wanted.find(({ item }) => !item.isNullObject && !('formula' in item && isStale(item)));
  if (clash !== undefined) {
    throw new WriteRefused({ code: 'nameTaken', data: { kind: clash.kind, name: clash.name } });
  }
}

/** Something of the user's that may have a name that we need. */
interface Holder {
  readonly kind: RefusalData['nameTaken']['kind'];
  readonly name: string;
  readonly item: Excel.Worksheet | Excel.Table | Excel.NamedItem;
}

function newObjects(context: Excel.RequestContext, { name, table }: SheetPlan): Holder[] {
  const item = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  return [{ kind: 'sheet', name, item }, ...(table === null ? [] : holders(context, 'table', table.name))];
}

/** Tables and names share their names: neither can have one that the other has. */
function holders({ workbook }: Excel.RequestContext, wanted: 'table' | 'name', name: string): Holder[] {
  const table: Holder = { kind: 'table', name, item: workbook.tables.getItemOrNullObject(name).load('name') };
  const named: Holder = {
    kind: 'name',
    name,
    item: workbook.names.getItemOrNullObject(name).load('formula'),
  };
  return wanted === 'table' ? [table, named] : [named, table];
}
