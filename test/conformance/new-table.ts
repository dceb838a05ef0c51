// SPDX-License-Identifier: EUPL-1.2

import { onNewSheet } from './script';

type TableWork = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  name: string,
) => Promise<void>;

let tablesMade = 0;

/** A sheet with a table over A1:C4: a name, homes and an empty column. */
export function onNewTable(work: TableWork): () => Promise<void> {
  return onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:C4').values = [
      ['Gemeente', 'Aantal [stuks] #1', 'Tekort'],
      ['A', 10, ''],
      ['B', 20, ''],
      ['C', 30, ''],
    ];
    const table = sheet.tables.add('A1:C4', true);
    const name = `Programma_${++tablesMade}`;
    table.name = name;
    await context.sync();
    await work(context, sheet, table, name);
  });
}

/** Runs on the sheet in a context of its own, so that a failure leaves the outer one usable. */
export function inOtherRun(
  sheet: Excel.Worksheet,
  work: (sheet: Excel.Worksheet) => void,
): () => Promise<void> {
  return async () => {
    await Excel.run(async (other) => {
      work(other.workbook.worksheets.getItem(sheet.name));
      await other.sync();
    });
  };
}
