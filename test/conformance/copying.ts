// SPDX-License-Identifier: EUPL-1.2

import { equal, onNewSheet } from './script';
import type { Script } from './script';

/** Copying cells with `copyFrom`. */
export const copyingScripts: readonly Script[] = [
  {
    name: 'a copy has formulas that moved along, and looks',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1+$A$1'],
        [2, '=A2+$A$1'],
      ];
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('D4').copyFrom('A1:B2');
      const copy = sheet.getRange('D4:E5').load('formulas,values');
      const fill = sheet.getRange('E4').format.fill.load('color');
      await context.sync();
      equal(copy.formulas, [
        [1, '=D4+$A$1'],
        [2, '=D5+$A$1'],
      ]);
      equal([copy.values[1]?.[1], fill.color], [3, '#FF0000']);
    }),
  },
  {
    name: 'values without formulas, formulas without looks, looks alone',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const source = sheet.getRange('A1:B1');
      source.formulas = [[2, '=A1*2']];
      source.format.font.bold = true;
      sheet.getRange('A3').copyFrom(source, 'Values');
      sheet.getRange('A4').copyFrom(source, 'Formulas');
      sheet.getRange('A5').copyFrom(source, 'Formats');
      const copies = sheet.getRange('A3:B5').load('formulas');
      const bold = ['A3', 'A4', 'A5'].map((cell) => sheet.getRange(cell).format.font.load('bold'));
      await context.sync();
      equal(copies.formulas, [
        [2, 4],
        [2, '=A4*2'],
        ['', ''],
      ]);
      equal(
        bold.map((font) => font.bold),
        [false, false, true],
      );
    }),
  },
  {
    name: 'a larger destination is filled again and again',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['x'], ['y']];
      sheet.getRange('C1:D4').copyFrom('A1:A2');
      const range = sheet.getRange('C1:D4').load('values');
      await context.sync();
      equal(range.values.flat().join(''), 'xxyyxxyy');
    }),
  },
  {
    name: 'blanks are skipped, rows turned into columns, overlapping cells read first',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [''], [3]];
      sheet.getRange('C1:C3').values = [['a'], ['b'], ['c']];
      sheet.getRange('C1').copyFrom('A1:A3', 'All', true);
      sheet.getRange('E1').copyFrom('A1:A3', 'All', false, true);
      sheet.getRange('A2').copyFrom('A1:A3');
      const [skipped, turned, shifted] = ['C1:C3', 'E1:G1', 'A1:A4'].map((address) =>
        sheet.getRange(address).load('values'),
      );
      await context.sync();
      equal(skipped?.values, [[1], ['b'], [3]]);
      equal(turned?.values, [[1, '', 3]]);
      equal(shifted?.values, [[1], [1], [''], [3]]);
    }),
  },
  {
    name: 'a copy from another sheet',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add();
      other.getRange('A1:B1').formulas = [[5, '=A1*2']];
      sheet.getRange('A1').copyFrom(other.getRange('A1:B1'));
      const copy = sheet.getRange('A1:B1').load('formulas,values');
      await context.sync();
      equal([copy.formulas, copy.values], [[[5, '=A1*2']], [[5, 10]]]);
      other.delete();
      await context.sync();
    }),
  },
];
