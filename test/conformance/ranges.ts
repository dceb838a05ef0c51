// SPDX-License-Identifier: EUPL-1.2

import { cells, equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

type Step = (range: Excel.Range) => Excel.Range;

/** From B2:D5 with one step to another range. */
const steps: readonly (readonly [string, string, Step, string])[] = [
  ['getCell', '1.1', (range) => range.getCell(1, 2), 'D3'],
  ['getCell outside the range', '1.1', (range) => range.getCell(9, 9), 'K11'],
  ['getRow', '1.1', (range) => range.getRow(1), 'B3:D3'],
  ['getColumn', '1.1', (range) => range.getColumn(2), 'D2:D5'],
  ['getLastCell', '1.1', (range) => range.getLastCell(), 'D5'],
  ['getLastRow', '1.1', (range) => range.getLastRow(), 'B5:D5'],
  ['getLastColumn', '1.1', (range) => range.getLastColumn(), 'D2:D5'],
  ['getOffsetRange', '1.1', (range) => range.getOffsetRange(-1, 1), 'C1:E4'],
  ['getResizedRange', '1.3', (range) => range.getResizedRange(1, -1), 'B2:C6'],
  ['getAbsoluteResizedRange', '1.7', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getRowsAbove', '1.3', (range) => range.getRowsAbove(), 'B1:D1'],
  ['getRowsBelow', '1.3', (range) => range.getRowsBelow(2), 'B6:D7'],
  ['getColumnsBefore', '1.3', (range) => range.getColumnsBefore(), 'A2:A5'],
  ['getColumnsAfter', '1.3', (range) => range.getColumnsAfter(3), 'E2:G5'],
  ['getRowsAbove(-1)', '1.3', (range) => range.getRowsAbove(-1), 'B2:D2'],
  ['getRowsBelow(-2)', '1.3', (range) => range.getRowsBelow(-2), 'B4:D5'],
  ['getColumnsBefore(-2)', '1.3', (range) => range.getColumnsBefore(-2), 'B2:C5'],
  ['getColumnsAfter(-3)', '1.3', (range) => range.getColumnsAfter(-3), 'B2:D5'],
  ['getBoundingRect', '1.1', (range) => range.getBoundingRect('F1'), 'B1:F5'],
  ['getIntersection', '1.1', (range) => range.getIntersection('C4:Z9'), 'C4:D5'],
  ['getEntireRow', '1.1', (range) => range.getEntireRow(), '2:5'],
  ['getEntireColumn', '1.1', (range) => range.getEntireColumn(), 'B:D'],
];

export const rangeScripts: readonly Script[] = [
  ...steps.map(([name, version, step, expected]): Script => ({
    name: `${name} of B2:D5 is ${expected}`,
    requires: `ExcelApi ${version}`,
    run: onNewSheet(async (context, sheet) => {
      const range = step(sheet.getRange('B2:D5')).load('address');
      await context.sync();
      equal(cells(range.address), expected);
    }),
  })),
  {
    name: 'position and size of a range',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet
        .getRange('$B$2:D5')
        .load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      equal([rowIndex, columnIndex, rowCount, columnCount, cellCount], [1, 1, 4, 3, 12]);
    }),
  },
  {
    name: 'a sheet name with other characters is quoted in an address',
    requires: 'ExcelApi 1.1',
    run: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Scenario's '27");
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        sheet.delete();
        await context.sync();
        equal(range.address, "'Scenario''s ''27'!A1");
      });
    },
  },
  ...['A0', 'AAAA1', 'A1:', 'no such name', 'XFE1', 'A1048577'].map((address): Script => ({
    name: `"${address}" is no address`,
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails('InvalidArgument', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).getRange(address).load('values');
          await other.sync();
        }),
      );
    }),
  })),
  {
    name: 'ranges outside the sheet do not exist',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      for (const outside of [
        (own: Excel.Worksheet) => own.getRange('A1').getOffsetRange(-1, 0),
        (own: Excel.Worksheet) => own.getRange('B1').getResizedRange(0, -1),
        (own: Excel.Worksheet) => own.getRangeByIndexes(0, 16380, 1, 9),
      ]) {
        await fails('InvalidArgument', () =>
          Excel.run(async (other) => {
            outside(other.workbook.worksheets.getItem(sheet.name)).load('address');
            await other.sync();
          }),
        );
      }
    }),
  },
  {
    name: 'ranges without common cells: ItemNotFound, or a null object',
    requires: 'ExcelApi 1.4',
    run: onNewSheet(async (context, sheet) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      sheet.load('name');
      await context.sync();
      isTrue(none.isNullObject, 'nothing in common');
      await fails('ItemNotFound', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).getRange('A1').getIntersection('B2').load('address');
          await other.sync();
        }),
      );
    }),
  },
  {
    name: 'the used range of an empty sheet is A1, or a null object',
    requires: 'ExcelApi 1.4',
    run: onNewSheet(async (context, sheet) => {
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      equal(cells(used.address), 'A1');
      isTrue(none.isNullObject, 'no used range');
    }),
  },
  {
    name: 'formatted cells are used, but have no values',
    requires: 'ExcelApi 1.4',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('B2:C3').values = [
        [1, ''],
        ['', 2],
      ];
      sheet.getRange('E9').format.fill.color = 'yellow';
      const used = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const column = sheet.getRange('C:C').getUsedRange(true).load('address');
      await context.sync();
      equal(
        [used, values, column].map(({ address }) => cells(address)),
        ['B2:E9', 'B2:C3', 'C3'],
      );
    }),
  },
  {
    name: 'clear removes contents, formats or both',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], ['=1+1']];
      range.format.font.bold = true;
      range.clear(Excel.ClearApplyTo.contents);
      range.load('values,format/font/bold');
      await context.sync();
      equal([range.values, range.format.font.bold], [[[''], ['']], true]);
      range.values = [[1], [2]];
      range.clear(Excel.ClearApplyTo.formats);
      range.load('values,format/font/bold');
      await context.sync();
      equal([range.values, range.format.font.bold], [[[1], [2]], false]);
      range.clear();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      isTrue(used.isNullObject, 'nothing is left');
    }),
  },
  {
    name: 'merged cells keep the first content only',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['first', 'second']];
      range.merge();
      range.unmerge();
      range.load('values');
      await context.sync();
      equal(range.values, [['first', '']]);
    }),
  },
  {
    name: 'tables of a range: touched or fully contained',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      const touched = sheet.getRange('B2:D9').getTables().getCount();
      const contained = sheet.getRange('B2:D9').getTables(true).getCount();
      const first = sheet.getRange('A:C').getTables(true).getFirst().load('showHeaders');
      await context.sync();
      equal([touched.value, contained.value, first.showHeaders], [1, 0, true]);
    }),
  },
  {
    name: 'hidden rows and columns',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const mixed = sheet.getRange('A1:C2').load('rowHidden,columnHidden,hidden');
      const cell = sheet.getRange('A2').load('rowHidden,columnHidden,hidden');
      await context.sync();
      equal([mixed.rowHidden, mixed.columnHidden], [null, null]);
      equal([cell.rowHidden, cell.columnHidden, cell.hidden], [true, false, true]);
    }),
  },
  {
    name: 'a hyperlink gives the cell its text and looks',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Sheet 2'!A1", textToDisplay: 'naar', screenTip: 'tip' };
      cell.load('values,hyperlink,format/font/underline');
      await context.sync();
      equal(cell.values, [['naar']]);
      equal(cell.hyperlink.documentReference, "'Sheet 2'!A1");
      equal(cell.hyperlink.screenTip, 'tip');
      equal(cell.format.font.underline, 'Single');
      cell.clear(Excel.ClearApplyTo.hyperlinks);
      cell.load('hyperlink');
      await context.sync();
      equal(cell.hyperlink, null);
    }),
  },
];
