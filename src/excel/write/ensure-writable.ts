// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import type { Present } from './present';
import { WriteRefused } from '../../core/plan/refusal';
import { ensureFree, newColumns } from './write-columns';

/**
 * Looks at everything that would stop a write before the first cell changes.
 *
 * @throws WriteRefused
 * @requires ExcelApi 1.7
 */
export async function ensureWritable(
  context: Excel.RequestContext,
  plan: WritePlan,
  present: Present,
): Promise<void> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const added = plan.sheets.filter(({ role }) => !present.sheets.has(role));
  const wanted = added.flatMap(({ name, table, names }) => [
    { kind: 'sheet' as const, name, item: workbook.worksheets.getItemOrNullObject(name).load('name') },
    ...(table === null
      ? []
      : [
          {
            kind: 'table' as const,
            name: table.name,
            item: workbook.tables.getItemOrNullObject(table.name).load('name'),
          },
        ]),
    ...names.map((one) => ({
      kind: 'name' as const,
      name: one.name,
      item: workbook.names.getItemOrNullObject(one.name).load('value'),
    })),
  ]);
  await context.sync();
  if (protection.protected && added.length > 0) {
    throw new WriteRefused({ code: 'workbookProtected', data: {} });
  }
  const locked = [...present.sheets.values()].find(({ isProtected }) => isProtected);
  if (locked !== undefined) {
    throw new WriteRefused({ code: 'sheetProtected', data: { sheet: locked.name } });
  }
  const clash = wanted.find(({ item }) => !item.isNullObject && !isStale(item));
  if (clash !== undefined) {
    throw new WriteRefused({ code: 'nameTaken', data: { kind: clash.kind, name: clash.name } });
  }
  if (plan.columns.kind === 'write') {
    await ensureFree(context, plan.columns, newColumns(plan.columns, present.columns));
  }
}

/** A name left behind by a sheet of ours that somebody deleted: it refers to nothing and may be replaced. */
function isStale(item: Excel.Worksheet | Excel.Table | Excel.NamedItem): boolean {
  return 'value' in item && item.value === '#REF!';
}
