// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

export const formatScripts: readonly Script[] = [
  {
    name: 'fill colours are capitals with a number sign; none is white',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const { fill } = sheet.getRange('A1').format;
      fill.load('color');
      await context.sync();
      equal(fill.color, '#FFFFFF');
      fill.color = 'orange';
      await context.sync();
      fill.load('color');
      await context.sync();
      equal(fill.color, '#FFA500');
      fill.clear();
      fill.load('color');
      await context.sync();
      equal(fill.color, '#FFFFFF');
    }),
  },
  {
    name: 'mixed looks read as null',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = 'red';
      const both = sheet.getRange('A1:B1').format.load('font/bold,font/italic,fill/color');
      await context.sync();
      equal(
        [both.font.bold, both.font.italic, both.fill.color],
        [null, false, null].map((each) => each),
      );
    }),
  },
  {
    name: 'every member of the font is kept',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const { font } = sheet.getRange('A1:B2').format;
      const look = {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        strikethrough: true,
        color: '#123456',
      };
      font.set({ ...look, underline: 'Double' });
      await context.sync();
      const read = sheet.getRange('B2').format.font.load();
      await context.sync();
      const { name, size, bold, italic, strikethrough, color, underline } = read;
      equal({ name, size, bold, italic, strikethrough, color }, look);
      equal(underline, 'Double');
    }),
  },
  {
    name: 'alignment, wrapping and indent are kept',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const { format } = sheet.getRange('A1');
      format.set({
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
      });
      await context.sync();
      const read = sheet
        .getRange('A1')
        .format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = read;
      equal([horizontalAlignment, verticalAlignment, wrapText, indentLevel], ['Left', 'Top', true, 2]);
    }),
  },
  {
    name: 'an edge is drawn at the outside of a range only',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const inside = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style');
      const outside = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style,weight');
      await context.sync();
      equal([inside.style, outside.style, outside.weight], ['None', 'Continuous', 'Thin']);
    }),
  },
  {
    name: 'a weight makes a border visible',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal');
      border.weight = 'Medium';
      await context.sync();
      border.load('style,weight');
      await context.sync();
      equal([border.style, border.weight], ['Continuous', 'Medium']);
    }),
  },
  {
    name: 'the borders of a range as a collection',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.load('items/sideIndex,items/style');
      await context.sync();
      const left = borders.items.find(({ sideIndex }) => sideIndex === 'EdgeLeft');
      equal(left?.style, 'None');
      if (left) left.style = 'Double';
      const cell = sheet.getRange('A2').format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      equal(cell.style, 'Double');
    }),
  },
  {
    name: 'column width and row height are in points',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      const { format } = sheet.getRange('A1:B1');
      format.columnWidth = 96;
      format.rowHeight = 30;
      await context.sync();
      const read = sheet.getRange('B1').format.load('columnWidth,rowHeight');
      const mixed = sheet.getRange('B1:C1').format.load('columnWidth');
      await context.sync();
      equal([read.columnWidth, read.rowHeight, mixed.columnWidth], [96, 30, null]);
    }),
  },
  {
    name: 'autofit makes a column wider for a longer text',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['kort', 'een tekst die een heel stuk langer is']];
      sheet.getRange('A1:B1').format.autofitColumns();
      const narrow = sheet.getRange('A1').format.load('columnWidth');
      const wide = sheet.getRange('B1').format.load('columnWidth');
      await context.sync();
      isTrue(wide.columnWidth > 2 * narrow.columnWidth, 'the longer text has the wider column');
    }),
  },
  {
    name: 'a format of a whole column holds for cells that are filled and for those filled later',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('B6').values = [[2]];
      sheet.getRange('B:B').numberFormat = '0.00' as unknown as string[][];
      await context.sync();
      sheet.getRange('B7').values = [[1]];
      const filled = sheet.getRange('B6:B7').load('text');
      await context.sync();
      equal(filled.text, [['2.00'], ['1.00']]);
    }),
  },
  {
    name: 'values keep the format of their cells',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.0']];
      cell.format.font.italic = true;
      cell.values = [['12%']];
      await context.sync();
      cell.load('numberFormat,values,format/font/italic');
      await context.sync();
      equal([cell.numberFormat, cell.values, cell.format.font.italic], [[['0.0']], [[0.12]], true]);
    }),
  },
  {
    name: 'an unknown colour or alignment is refused',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      for (const wrong of [
        (format: Excel.RangeFormat) => (format.fill.color = 'no colour'),
        (format: Excel.RangeFormat) => (format.horizontalAlignment = 'Middle' as 'Left'),
        (format: Excel.RangeFormat) => (format.font.size = 0),
      ]) {
        await fails('InvalidArgument', () =>
          Excel.run(async (other) => {
            wrong(other.workbook.worksheets.getItem(sheet.name).getRange('A1').format);
            await other.sync();
          }),
        );
      }
    }),
  },
];
