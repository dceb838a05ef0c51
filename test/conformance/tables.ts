// SPDX-License-Identifier: EUPL-1.2

import { inOtherRun, onNewTable } from './new-table';
import { cells, equal, fails, isTrue } from './script';
import type { Script } from './script';

/** Tables as a whole: parts, names, size, rows and options. */
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
    name: 'the totals row moves down when rows are added',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, _, table) => {
      table.showTotals = true;
      table.rows.add(undefined, [['D', 40, '']]);
      const body = table.getDataBodyRange().load('values');
      const totals = table.getTotalRowRange().load('address,values');
      await context.sync();
      equal(
        body.values.map((row): unknown => row[0]),
        ['A', 'B', 'C', 'D'],
      );
      equal([cells(totals.address), totals.values[0]?.[0]], ['A6:C6', 'Total']);
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
