// SPDX-License-Identifier: EUPL-1.2

import { onNewTable } from './new-table';
import { equal, onNewSheet } from './script';
import type { Script } from './script';

/** Columns of tables: headers, calculated columns, formulas that follow. */
export const tableColumnScripts: readonly Script[] = [
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
    name: 'another formula in one cell of a calculated column changes the whole column',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.getRange('C2').formulas = [['=B2*2']];
      await context.sync();
      sheet.getRange('C3').formulas = [['=B3*3']];
      const column = sheet.getRange('C2:C4').load('values');
      await context.sync();
      equal(column.values, [[30], [60], [90]]);
    }),
  },
  {
    name: 'two headers that trade places take their formulas along',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, _, name) => {
      sheet.getRange('A1:C1').values = [['x', 'y', 'z']];
      sheet.getRange('E1').formulas = [[`=SUM(${name}[y])`]];
      await context.sync();
      sheet.getRange('B1:C1').values = [['z', 'y']];
      const header = sheet.getRange('A1:C1').load('values');
      const cell = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      equal(header.values, [['x', 'z', 'y']]);
      equal([cell.formulas, cell.values], [[[`=SUM(${name}[z])`]], [[60]]]);
    }),
  },
  {
    name: 'added rows get a calculated column with plain references too',
    requires: 'ExcelApi 1.13',
    run: onNewTable(async (context, sheet, table) => {
      sheet.getRange('C2').formulas = [['=B2+1']];
      await context.sync();
      table.resize('A1:C5');
      const cell = sheet.getRange('C5').load('formulas,values');
      await context.sync();
      equal([cell.formulas, cell.values], [[['=B5+1']], [[1]]]);
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
];
