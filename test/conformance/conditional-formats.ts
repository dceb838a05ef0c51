// SPDX-License-Identifier: EUPL-1.2

import { equal, onNewSheet } from './script';
import type { Script } from './script';

export const conditionalFormatScripts: readonly Script[] = [
  {
    name: 'a formula and a comparison keep their rule and looks; the last one added goes first',
    requires: 'ExcelApi 1.6',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=$A1="x"';
      custom.format.font.color = '#FF0000';
      custom.format.font.bold = true;
      const value = range.conditionalFormats.add('CellValue').cellValue;
      value.rule = { formula1: '=0', operator: 'GreaterThan' };
      value.format.fill.color = '#FFEE00';
      const listed = sheet.getRange('A3').conditionalFormats.load('items/type,items/priority');
      await context.sync();
      const { items } = listed;
      equal(
        items.map(({ type, priority }) => [type, priority]),
        [
          ['CellValue', 0],
          ['Custom', 1],
        ],
      );
      const read = items[1]?.custom.load('rule/formula,format/font/color,format/font/bold');
      const other = items[0]?.cellValue.load('rule,format/fill/color');
      await context.sync();
      equal(
        [read?.rule.formula, read?.format.font.color, read?.format.font.bold],
        ['=$A1="x"', '#FF0000', true],
      );
      equal([other?.rule.operator, other?.format.fill.color], ['GreaterThan', '#FFEE00']);
    }),
  },
  {
    name: 'they go by themselves, with all of a range, or with its looks',
    requires: 'ExcelApi 1.6',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C9');
      const [first] = [1, 2, 3].map(() => range.conditionalFormats.add('Custom'));
      await context.sync();
      first?.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      equal(count.value, 2);
      sheet.getRange('B1:B9').clear('Formats');
      const counts = ['A1', 'B1', 'C1'].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      equal(
        counts.map(({ value }) => value),
        [2, 0, 2],
      );
      sheet.getRange().conditionalFormats.clearAll();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      equal(left.value, 0);
    }),
  },
];
