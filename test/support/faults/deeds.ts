// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from '../../../src/workbench/node';
import type { Deed, Done } from './fault';

/** Deeds that have an object of ours for their aim do nothing while it is not there. */
type Act = (context: Excel.RequestContext) => Promise<Done> | undefined;

/** Excel pushes no cells off the sheet: then nothing is done. */
function refusedForRoom(error: unknown): undefined {
  const isRefused = error instanceof OfficeExtension.Error && error.code === 'NonBlankCellOffSheet';
  if (!isRefused) throw error;
}

function deed(name: string, act: Act, undo?: Act): Deed {
  const inExcel = (excel: ExcelHost['Excel'], run: Act) =>
    excel
      .run(async (context) => {
        const done = await run(context);
        await context.sync();
        return done;
      })
      .catch(refusedForRoom);
  return {
    name,
    run: (excel) => inExcel(excel, act),
    ...(undo && {
      undo: async (excel: ExcelHost['Excel']) => {
        await inExcel(excel, undo);
      },
    }),
  };
}

/** One that also changes what is in columns of ours, where there are any. */
const reaching = (...given: Parameters<typeof deed>): Deed => ({ ...deed(...given), reachesOurs: true });

/** One that moves columns within the table. */
const shifting = (name: string, act: (columns: Excel.TableColumnCollection) => void): Deed => ({
  ...reaching(name, async (context) => {
    const table = await programmeTable(context);
    if (table !== null) act(table.columns);
    return undefined;
  }),
  movesWidths: true,
});

/** One that copies a sheet, which has to be there. */
const copying = (name: string, sheet: string): Deed => ({
  ...deed(name, async ({ workbook }) => {
    const source = workbook.worksheets.getItemOrNullObject(sheet);
    await workbook.context.sync();
    if (!source.isNullObject) source.copy('Beginning');
    return undefined;
  }),
  makes: [`${sheet} (2)`],
});

/** Column of the programme that has figures, from 0. */
const FIGURES = 6;

const programme = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Blad');

/** Something on a sheet of ours, when it is there; otherwise nothing at all. */
async function onOurs(
  context: Excel.RequestContext,
  name: string,
  act: (sheet: Excel.Worksheet) => void,
): Promise<'on ours'> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) act(sheet);
  return 'on ours';
}

/** Whether a cell right of the programme is in a column of ours by now. */
async function isOurColumn(context: Excel.RequestContext): Promise<boolean> {
  const mark = context.workbook.names.getItemOrNullObject('_Wvrv.column.duty');
  await context.sync();
  return !mark.isNullObject;
}

async function programmeTable(context: Excel.RequestContext): Promise<Excel.Table | null> {
  const table = context.workbook.tables.getItemOrNullObject('Plan');
  await context.sync();
  return table.isNullObject ? null : table;
}

/**
 * What a user or a co-author may be doing while the add-in is writing. The programme stands on `Blad` with its
 * headers in row 3 from column B to P; `Anders` is a sheet of the user's.
 */
export const DEEDS: readonly Deed[] = [
  deed('types another figure', (context) => {
    programme(context).getRange('H4').values = [[1234]];
    return undefined;
  }),
  deed('types elsewhere on the sheet', (context) => {
    programme(context).getRange('A1').values = [['notitie']];
    return undefined;
  }),
  deed('types where columns are to come', async (context) => {
    programme(context).getRange('S5').values = [['let op']];
    return (await isOurColumn(context)) ? 'on ours' : undefined;
  }),
  deed('types where a header is to come', async (context) => {
    programme(context).getRange('R3').values = [['van mij']];
    return (await isOurColumn(context)) ? 'on ours' : undefined;
  }),
  reaching('sorts the rows', async (context) => {
    const fields = [{ key: FIGURES, ascending: true }];
    const table = await programmeTable(context);
    if (table === null) programme(context).getRange('B4:P5').sort.apply(fields);
    else table.sort.apply(fields);
    return undefined;
  }),
  deed('filters the rows', async (context) => {
    const criteria = { filterOn: 'Custom', criterion1: '>3' } as const;
    const table = await programmeTable(context);
    if (table === null)
      programme(context).autoFilter.apply(programme(context).getRange('B3:P5'), FIGURES, criteria);
    else table.columns.getItemAt(FIGURES).filter.apply(criteria);
    return undefined;
  }),
  deed('hides a row of the programme', (context) => {
    programme(context).getRange('5:5').rowHidden = true;
    return undefined;
  }),
  deed('copies figures over others', (context) => {
    programme(context).getRange('H4:J4').copyFrom('H5:J5');
    return undefined;
  }),
  deed('copies a row to below the programme', (context) => {
    programme(context).getRange('B20').copyFrom('B4:P4');
    return undefined;
  }),
  deed('inserts a column left of the programme', (context) => {
    programme(context).getRange('A:A').insert('Right');
    return undefined;
  }),
  deed('inserts a row above the programme', (context) => {
    programme(context).getRange('1:1').insert('Down');
    return undefined;
  }),
  deed('deletes a row above the programme', (context) => {
    programme(context).getRange('1:1').delete('Up');
    return undefined;
  }),
  deed('inserts a row in the programme', (context) => {
    programme(context).getRange('5:5').insert('Down');
    return undefined;
  }),
  deed('deletes a row of the programme', (context) => {
    programme(context).getRange('5:5').delete('Up');
    return undefined;
  }),
  deed('inserts a column in the programme', (context) => {
    programme(context).getRange('F:F').insert('Right');
    return undefined;
  }),
  reaching('adds a column to the table', async (context) => {
    (await programmeTable(context))?.columns.add(-1, undefined, 'Mijn notitie');
    return undefined;
  }),
  reaching('adds a row to the table', async (context) => {
    (await programmeTable(context))?.rows.add();
    return undefined;
  }),
  reaching('deletes a row of the table', async (context) => {
    (await programmeTable(context))?.rows.getItemAt(0).delete();
    return undefined;
  }),
  shifting('adds a column within the table', (columns) => {
    columns.add(3, undefined, 'Mijn notitie');
  }),
  shifting('deletes a column of the table', (columns) => {
    columns.getItemAt(14).delete();
  }),
  reaching('shows or hides the totals row', async (context) => {
    const table = await programmeTable(context);
    if (table === null) return undefined;
    table.load('showTotals');
    await context.sync();
    table.showTotals = !table.showTotals;
    return undefined;
  }),
  deed('renames the sheet of the programme', (context) => {
    programme(context).name = "Plan '27";
    return undefined;
  }),
  deed('renames the table', async (context) => {
    const table = await programmeTable(context);
    if (table !== null) table.name = 'Programma_27';
    return undefined;
  }),
  deed('renames a header', (context) => {
    programme(context).getRange('I3').values = [['Sociale huur (nieuw)']];
    return undefined;
  }),
  deed('deletes the sheet of the programme', (context) => {
    programme(context).delete();
    return undefined;
  }),
  deed('deletes another sheet', (context) => {
    context.workbook.worksheets.getItem('Anders').delete();
    return undefined;
  }),
  copying('copies the sheet of the programme', 'Blad'),
  copying('copies a sheet of ours', 'Wvrv Gemeenten'),
  copying('copies another sheet of ours', 'Wvrv Regiototalen'),
  reaching('deletes a sheet of ours', (context) =>
    onOurs(context, 'Wvrv Controle', (sheet) => {
      sheet.delete();
    }),
  ),
  deed('renames a sheet of ours', (context) =>
    onOurs(context, 'Wvrv Gemeenten', (sheet) => {
      sheet.name = 'Alle gemeenten';
    }),
  ),
  deed('writes on a sheet of ours', (context) =>
    onOurs(context, 'Wvrv Regiototalen', (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['collega', 1],
        [2, 'collega'],
      ];
    }),
  ),
  deed('types in a formula of ours', (context) =>
    onOurs(context, 'Wvrv Gemeenten', (sheet) => {
      sheet.getRange('E5').values = [[42]];
    }),
  ),
  deed('adds a sheet with a name of ours', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Wvrv Controle');
    await context.sync();
    if (!sheet.isNullObject) return 'nothing';
    context.workbook.worksheets.add('Wvrv Controle').getRange('A1').values = [['mijn']];
    return undefined;
  }),
  deed('adds a name of ours', async (context) => {
    const name = context.workbook.names.getItemOrNullObject('Wvrv_sociaal_teller');
    await context.sync();
    if (!name.isNullObject) return 'nothing';
    context.workbook.names.add('Wvrv_sociaal_teller', '=5');
    return undefined;
  }),
  deed('adds a table with a name of ours', async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('WvrvGemeenten');
    await context.sync();
    if (!table.isNullObject) return 'nothing';
    context.workbook.worksheets.getItem('Anders').tables.add('E1:F2', true).name = 'WvrvGemeenten';
    return undefined;
  }),
  deed(
    'protects the sheet of the programme',
    (context) => {
      programme(context).protection.protect();
      return undefined;
    },
    (context) => {
      programme(context).protection.unprotect();
      return undefined;
    },
  ),
  deed(
    'protects the workbook',
    (context) => {
      context.workbook.protection.protect();
      return undefined;
    },
    (context) => {
      context.workbook.protection.unprotect();
      return undefined;
    },
  ),
  deed(
    'protects a sheet of ours',
    (context) =>
      onOurs(context, 'Wvrv Regiototalen', (sheet) => {
        sheet.protection.protect();
      }),
    (context) =>
      onOurs(context, 'Wvrv Regiototalen', (sheet) => {
        sheet.protection.unprotect();
      }),
  ),
];
