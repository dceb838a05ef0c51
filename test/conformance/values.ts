// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, onNewSheet } from './script';
import type { Script } from './script';

/** What is written; then value, type, number format and formula as Excel has them (English, United States). */
const typed: readonly (readonly [string | number | boolean, unknown, string, string])[] = [
  [12, 12, 'Double', 'General'],
  ['12', 12, 'Double', 'General'],
  [' 12 ', 12, 'Double', 'General'],
  ['1,234', 1234, 'Double', '#,##0'],
  ['12%', 0.12, 'Double', '0%'],
  ['12.5%', 0.125, 'Double', '0.00%'],
  ['-3', -3, 'Double', 'General'],
  ['(3)', -3, 'Double', 'General'],
  ['1.234,5', '1.234,5', 'String', 'General'],
  ['12 woningen', '12 woningen', 'String', 'General'],
  ['GM0363', 'GM0363', 'String', 'General'],
  ['0363', 363, 'Double', 'General'],
  [true, true, 'Boolean', 'General'],
  ['true', true, 'Boolean', 'General'],
  ['1/31/2024', 45322, 'Double', 'm/d/yyyy'],
  ['31/1/2024', '31/1/2024', 'String', 'General'],
  ['#N/A', '#N/A', 'Error', 'General'],
  ["'12", '12', 'String', 'General'],
  ["'=1+1", '=1+1', 'String', 'General'],
  ['', '', 'Empty', 'General'],
];

export const valueScripts: readonly Script[] = [
  ...typed.map(([input, value, type, numberFormat]): Script => ({
    name: `${JSON.stringify(input)} written to values is ${JSON.stringify(value)} (${type})`,
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[input]];
      await context.sync();
      cell.load('values,valueTypes,numberFormat');
      await context.sync();
      equal([cell.values, cell.valueTypes, cell.numberFormat], [[[value]], [[type]], [[numberFormat]]]);
    }),
  })),
  {
    name: 'a leading apostrophe is not in values or formulas, and the cell keeps it',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [["'007"]];
      await context.sync();
      cell.load('values,formulas,text,valueTypes');
      await context.sync();
      equal(
        [cell.values, cell.formulas, cell.text, cell.valueTypes],
        [[['007']], [['007']], [['007']], [['String']]],
      );
    }),
  },
  {
    name: 'cells formatted as text take everything as text',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['12', '=1+1', '1/2/2024']];
      await context.sync();
      range.load('values,valueTypes');
      await context.sync();
      equal(
        [range.values, range.valueTypes],
        [[['12', '=1+1', '1/2/2024']], [['String', 'String', 'String']]],
      );
    }),
  },
  {
    name: 'null in an array leaves the cell as it is',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, '=1+1', 'x']];
      await context.sync();
      range.values = [[null, null, 'y']];
      await context.sync();
      range.load('values,formulas');
      await context.sync();
      equal([range.values, range.formulas], [[[1, 2, 'y']], [[1, '=1+1', 'y']]]);
    }),
  },
  {
    name: 'one value fills a whole range',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.set({ values: 7 as unknown as number[][], numberFormat: '0.0' as unknown as string[][] });
      await context.sync();
      range.load('values,text');
      await context.sync();
      equal(range.values, [
        [7, 7],
        [7, 7],
      ]);
      equal(range.text, [
        ['7.0', '7.0'],
        ['7.0', '7.0'],
      ]);
    }),
  },
  ...(['values', 'formulas', 'numberFormat'] as const).map((property): Script => ({
    name: `${property} of another shape than the range is InvalidArgument`,
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      for (const wrong of [[['a']], [['a', 'b', 'c']], [['a', 'b'], ['c']]]) {
        await fails('InvalidArgument', () =>
          Excel.run(async (other) => {
            other.workbook.worksheets.getItem(sheet.name).getRange('A1:B1')[property] = wrong;
            await other.sync();
          }),
        );
      }
    }),
  })),
  {
    name: 'text shows the number format',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[1234.5, 0.4567, 45322, -1, true]];
      range.numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd', '0;-0;"nul"', 'General']];
      await context.sync();
      range.load('text');
      await context.sync();
      equal(range.text, [['1,234.50', '45.7%', '2024-01-31', '-1', 'TRUE']]);
    }),
  },
  {
    name: 'a value written by the same batch is read back without loading',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['x']];
      await context.sync();
      equal(cell.values, [['x']]);
    }),
  },
  {
    name: 'a large write is cut in pieces by the library and arrives whole',
    requires: 'ExcelApi 1.3',
    run: onNewSheet(async (context, sheet) => {
      const rows = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
      sheet.getRange('A1:C2000').values = rows;
      await context.sync();
      const range = sheet.getRange('A1:C2000').load('values');
      await context.sync();
      equal(range.values, rows);
    }),
  },
];
