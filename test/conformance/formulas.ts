// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

export const formulaScripts: readonly Script[] = [
  {
    name: 'formulas are kept in capitals, with their spaces',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('B1');
      cell.formulas = [['=sum(a1, 2)']];
      await context.sync();
      cell.load('formulas,values');
      await context.sync();
      equal([cell.formulas, cell.values], [[['=SUM(A1, 2)']], [[2]]]);
    }),
  },
  {
    name: 'in R1C1 a formula that was filled down is the same in every row; a constant is what it is',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:C2').formulas = [
        [2, '=A1*2', '=SUM($A$1:A1)'],
        [3, '=A2*2', '=SUM($A$1:A2)'],
      ];
      const range = sheet.getRange('A1:C2').load('formulasR1C1');
      await context.sync();
      equal(range.formulasR1C1, [
        [2, '=RC[-1]*2', '=SUM(R1C1:RC[-2])'],
        [3, '=RC[-1]*2', '=SUM(R1C1:RC[-2])'],
      ]);
    }),
  },
  {
    name: 'dependents are recalculated within the batch',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:C1').formulas = [[2, '=A1*2', '=B1*2']];
      const before = sheet.getRange('C1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const after = sheet.getRange('C1').load('values');
      await context.sync();
      equal([before.values, after.values], [[[8]], [[20]]]);
    }),
  },
  {
    name: 'in manual mode a formula that is entered is computed, dependents wait for calculate',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      const before = application.calculationMode;
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      await context.sync();
      try {
        application.calculationMode = Excel.CalculationMode.manual;
        sheet.getRange('A1').values = [[5]];
        sheet.getRange('C1').formulas = [['=A1*3']];
        const stale = sheet.getRange('B1:C1').load('values');
        await context.sync();
        equal(stale.values, [[4, 15]]);
        application.calculate(Excel.CalculationType.recalculate);
        const fresh = sheet.getRange('B1:C1').load('values');
        await context.sync();
        equal(fresh.values, [[10, 15]]);
      } finally {
        application.calculationMode = before;
        await context.sync();
      }
    }),
  },
  ...['=SUM(', '=1+', '=(1', '="open', '=NoSuchTable[Kolom]'].map((formula): Script => ({
    name: `${formula} is refused`,
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails('InvalidArgument', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).getRange('A1').formulas = [[formula]];
          await other.sync();
        }),
      );
    }),
  })),
  {
    name: 'errors are texts of their own type',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = [['=1/0', '=NoSuchName', '=IFERROR(1/0,"nee")']];
      await context.sync();
      range.load('values,valueTypes');
      await context.sync();
      equal(range.values, [['#DIV/0!', '#NAME?', 'nee']]);
      equal(range.valueTypes, [['Error', 'Error', 'String']]);
    }),
  },
  {
    name: 'formulas of constants are the constants',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[1.5, 'tekst', true, '']];
      await context.sync();
      range.load('formulas');
      await context.sync();
      equal(range.formulas, [[1.5, 'tekst', true, '']]);
    }),
  },
  {
    name: 'a formula over an empty cell is 0',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('B1');
      cell.formulas = [['=A1']];
      await context.sync();
      cell.load('values,valueTypes');
      await context.sync();
      equal([cell.values, cell.valueTypes], [[[0]], [['Double']]]);
    }),
  },
  {
    name: 'rounding is decimal',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.formulas = [['=ROUND(2.675,2)', '=ROUNDUP(9*2/3,0)', '=ROUNDUP(10*3/10,0)', '=0.1+0.2-0.3']];
      await context.sync();
      range.load('values');
      await context.sync();
      equal(range.values, [[2.68, 6, 3, 0]]);
    }),
  },
  {
    name: 'a calculation suspended until the next sync leaves formulas alone in between',
    requires: 'ExcelApi 1.6',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      equal(cell.values, [[11]]);
    }),
  },
  {
    name: 'calculation mode is one of three',
    requires: 'ExcelApi 1.1',
    run: async () => {
      await Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load('calculationMode,calculationState');
        await context.sync();
        isTrue(
          ['Automatic', 'AutomaticExceptTables', 'Manual'].includes(application.calculationMode),
          application.calculationMode,
        );
        equal(application.calculationState, 'Done');
      });
    },
  },
];
