// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from '../../../src/workbench/node';

/** Columns that a write adds to the programme. */
const OURS = 5;

/** Lets the programme's table grow over as many columns as ours, by hand: what a deed then does is Excel's doing. */
export function widen(excel: ExcelHost['Excel']): Promise<void> {
  return resized(excel, OURS);
}

/** Takes those columns out of it again, with what Excel put in them. */
export function narrow(excel: ExcelHost['Excel']): Promise<void> {
  return resized(excel, -OURS);
}

async function resized({ run }: ExcelHost['Excel'], columns: number): Promise<void> {
  await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('Plan');
    const all = table.getRange().load('columnCount');
    await context.sync();
    if (table.isNullObject) return;
    table.resize(all.getResizedRange(0, columns));
    if (columns < 0)
      all
        .getColumn(all.columnCount + columns)
        .getResizedRange(0, -columns - 1)
        .clear('Contents');
    await context.sync();
  });
}

/** Marks a workbook as one in which a write was cut off: the next one does everything anew. */
export async function interrupted({ run }: ExcelHost['Excel']): Promise<void> {
  await run(async (context) => {
    context.workbook.names.add('_Wvrv.writing', '=TRUE').visible = false;
    await context.sync();
  });
}
