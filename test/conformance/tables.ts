// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

type TableWork = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  name: string,
) => Promise<void>;

let tablesMade = 0;

/** A sheet with a table over A1:C4: a name, homes and an empty column. */
function onNewTable(work: TableWork): () => Promise<void> {
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

function cells(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Runs on the sheet in a context of its own, so that a failure leaves the outer one usable. */
function inOtherRun(sheet: Excel.Worksheet, work: (sheet: Excel.Worksheet) => void): () => Promise<void> {
  return async () => {
    await Excel.run(async (other) => {
      work(other.workbook.worksheets.getItem(sheet.name));
      await other.sync();
    });
  };
}

export const tableScripts: readonly Script[] = [
  {
    name: 'a new table shows headers, bands and filter buttons in the default style',
    requires: 'ExcelApi 1.3',
    run: onNewTable(async (context, _, table) => {
      table.load();
      await context.sync();
      const { showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton, style } = table;
      equal([showHeaders, showTotals, showBandedRows, showBandedColumns], [true, false, true, false]);
      equal([showFilterButton, style], [true, 'TableStyleMedium2']);
    }),
  },
  {
    name: 'parts of a table',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, _, table) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const column = table.columns.getItem('Tekort');
      const ofColumn = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()];
      for (const part of [...parts, ...ofColumn]) part.load('address');
      await context.sync();
      equal(
        parts.map(({ address }) => cells(address)),
        ['A1:C4', 'A1:C1', 'A2:C4'],
      );
      equal(
        ofColumn.map(({ address }) => cells(address)),
        ['C1:C4', 'C1', 'C2:C4'],
      );
    }),
  },
  {
    name: 'headers become texts, filled in and unique',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:E2').values = [
        ['x', 'X', '', 2024, ''],
        [1, 2, 3, 4, 5],
      ];
      const table = sheet.tables.add('A1:E2', true);
      const header = sheet.getRange('A1:E1').load('values,valueTypes');
      table.columns.load('items/name');
      await context.sync();
      equal(header.values, [['x', 'X2', 'Column1', '2024', 'Column2']]);
      equal(
        table.columns.items.map(({ name }) => name),
        ['x', 'X2', 'Column1', '2024', 'Column2'],
      );
    }),
  },
  {
    name: 'tables cannot overlap',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails(
        'InvalidArgument',
        inOtherRun(sheet, (own) => own.tables.add('C4:D6', true)),
      );
    }),
  },
  ...['Zoek mij', 'A1', 'R1C1', '1ste', 'x-y', ''].map((name): Script => ({
    name: `"${name}" is no name for a table`,
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails(
        'InvalidArgument',
        inOtherRun(sheet, (own) => {
          own.tables.getItemAt(0).name = name;
        }),
      );
    }),
  })),
  {
    name: 'formulas follow the new name of a table and of a column',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, table, name) => {
      const cell = sheet.getRange('E1');
      cell.formulas = [[`=SUM(${name}[Aantal '[stuks'] '#1])`]];
      await context.sync();
      table.name = `${name}_nieuw`;
      table.columns.getItemAt(1).name = "Woningen '26";
      cell.load('formulas,values');
      await context.sync();
      equal(cell.formulas, [[`=SUM(${name}_nieuw[Woningen ''26])`]]);
      equal(cell.values, [[60]]);
    }),
  },
  {
    name: 'writing a header cell renames the column',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, table, name) => {
      sheet.getRange('E1').formulas = [[`=SUM(${name}[Tekort])`]];
      sheet.getRange('C1').values = [['Wvrv tekort']];
      const column = table.columns.getItemOrNullObject('Wvrv tekort').load('index');
      const cell = sheet.getRange('E1').load('formulas');
      await context.sync();
      equal(column.index, 2);
      equal(cell.formulas, [[`=SUM(${name}[Wvrv tekort])`]]);
    }),
  },
  {
    name: 'a header that exists already gets a number',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.getRange('C1').values = [['gemeente']];
      const header = sheet.getRange('A1:C1').load('values');
      await context.sync();
      equal(header.values, [['Gemeente', 'Aantal [stuks] #1', 'gemeente2']]);
    }),
  },
  {
    name: 'one formula in an empty column fills it',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.getRange('C2').formulas = [["=[@[Aantal '[stuks'] '#1]]*2"]];
      const column = sheet.getRange('C2:C4').load('values');
      await context.sync();
      equal(column.values, [[20], [40], [60]]);
    }),
  },
  {
    name: 'a formula in a column with values stays alone',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.getRange('C2:C4').values = [[1], [2], [3]];
      await context.sync();
      sheet.getRange('C2').formulas = [['=B2']];
      const column = sheet.getRange('C2:C4').load('values');
      await context.sync();
      equal(column.values, [[10], [2], [3]]);
    }),
  },
  {
    name: 'a filled formula moves its own references',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.getRange('C2').formulas = [['=B2+B$2']];
      const column = sheet.getRange('C2:C4').load('formulas,values');
      await context.sync();
      equal(column.formulas, [['=B2+B$2'], ['=B3+B$2'], ['=B4+B$2']]);
      equal(column.values, [[20], [30], [40]]);
    }),
  },
  {
    name: 'resize adds columns with names',
    requires: 'ExcelApi 1.13',
    run: onNewTable(async (context, sheet, table) => {
      sheet.getRange('D1').values = [['Status']];
      table.resize('A1:E4');
      table.columns.load('items/name');
      const range = table.getRange().load('address');
      await context.sync();
      equal(
        table.columns.items.map(({ name }) => name),
        ['Gemeente', 'Aantal [stuks] #1', 'Tekort', 'Status', 'Column1'],
      );
      equal(cells(range.address), 'A1:E4');
    }),
  },
  {
    name: 'resize keeps the identity of columns',
    requires: 'ExcelApi 1.13',
    run: onNewTable(async (context, sheet, table) => {
      const before = table.columns.getItem('Tekort').load('id');
      table.resize(sheet.getRange('A1:F4'));
      const after = table.columns.getItem('Tekort').load('id');
      await context.sync();
      equal(after.id, before.id);
    }),
  },
  {
    name: 'resize keeps the header row where it is',
    requires: 'ExcelApi 1.13',
    run: onNewTable(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      for (const address of ['A2:C4', 'A1:C1', 'F1:G4']) {
        await fails(
          'InvalidArgument',
          inOtherRun(sheet, (own) => {
            own.tables.getItemAt(0).resize(address);
          }),
        );
      }
    }),
  },
  {
    name: 'formulas that used a column outside the new range become #REF!',
    requires: 'ExcelApi 1.13',
    run: onNewTable(async (context, sheet, table, name) => {
      sheet.getRange('F1').formulas = [[`=COUNTA(${name}[Tekort])+SUM(${name}[Tekort])`]];
      await context.sync();
      table.resize('A1:B4');
      const cell = sheet.getRange('F1').load('values');
      await context.sync();
      equal(cell.values, [['#REF!']]);
    }),
  },
  {
    name: 'columns.add at the end, with a name and values',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, _, table) => {
      const column = table.columns.add(undefined, [['Nieuw'], [1], [2], [3]]);
      column.load('name,index,values');
      await context.sync();
      equal([column.name, column.index], ['Nieuw', 3]);
      equal(column.values, [['Nieuw'], [1], [2], [3]]);
    }),
  },
  {
    name: 'rows.add appends below the data',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, _, table) => {
      table.rows.add(undefined, [
        ['D', 40, ''],
        ['E', 50, ''],
      ]);
      const count = table.rows.getCount();
      const last = table.rows.getItemAt(4).load('values');
      await context.sync();
      equal(count.value, 5);
      equal(last.values, [['E', 50, '']]);
    }),
  },
  {
    name: 'added rows get the formula of a calculated column',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, sheet, table) => {
      sheet.getRange('C2').formulas = [["=[@[Aantal '[stuks'] '#1]]*2"]];
      await context.sync();
      table.resize('A1:C6');
      sheet.getRange('B5').values = [[7]];
      const cell = sheet.getRange('C5').load('values');
      await context.sync();
      equal(cell.values, [[14]]);
    }),
  },
  {
    name: 'a totals row has a label and moves with the table',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, table) => {
      sheet.getRange('C2:C4').values = [[1], [2], [3]];
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values,formulas');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      equal(cells(totals.address), 'A5:C5');
      equal(cells(body.address), 'A2:C4');
      equal([totals.values[0]?.[0], totals.values[0]?.[2]], ['Total', 6]);
    }),
  },
  {
    name: 'no totals row, no range for it',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails(
        'ItemNotFound',
        inOtherRun(sheet, (own) => {
          own.tables.getItemAt(0).getTotalRowRange().load('address');
        }),
      );
    }),
  },
  {
    name: 'a table is found by name, without regard to case, and by id; the workbook has it too',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, sheet, table, name) => {
      table.load('id');
      await context.sync();
      const found = [
        sheet.tables.getItem(name.toUpperCase()),
        context.workbook.tables.getItem(table.id),
        context.workbook.tables.getItem(name),
      ];
      for (const each of found) each.load('name');
      const none = sheet.tables.getItemOrNullObject('no such table');
      await context.sync();
      equal(
        found.map((each) => each.name),
        [name, name, name],
      );
      isTrue(none.isNullObject, 'an unknown table is a null object');
    }),
  },
  {
    name: 'the name of a table is the address of its data',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, _, name) => {
      const range = sheet.getRange(name).load('address');
      await context.sync();
      equal(cells(range.address), 'A2:C4');
    }),
  },
  {
    name: 'table options are kept',
    requires: 'ExcelApi 1.3',
    run: onNewTable(async (context, _, table) => {
      table.set({ style: 'TableStyleLight9', showBandedRows: false, highlightFirstColumn: true });
      await context.sync();
      table.load('style,showBandedRows,highlightFirstColumn');
      await context.sync();
      equal(
        [table.style, table.showBandedRows, table.highlightFirstColumn],
        ['TableStyleLight9', false, true],
      );
    }),
  },
  {
    name: 'a table without filter on it is not filtered',
    requires: 'ExcelApi 1.9',
    run: onNewTable(async (context, _, table) => {
      table.autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      equal([table.autoFilter.isDataFiltered, table.autoFilter.enabled], [false, true]);
    }),
  },
  {
    name: 'converted to a range, the cells stay',
    requires: 'ExcelApi 1.2',
    run: onNewTable(async (context, sheet, table) => {
      table.convertToRange();
      const count = sheet.tables.getCount();
      const cell = sheet.getRange('B3').load('values');
      await context.sync();
      equal([count.value, cell.values], [0, [[20]]]);
    }),
  },
];
