// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

/** How loading, errors and references behave, whatever the object. */
export const protocolScripts: readonly Script[] = [
  {
    name: 'a property that was not loaded cannot be read',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      await context.sync();
      await fails('PropertyNotLoaded', () => Promise.resolve(range.values));
    }),
  },
  {
    name: 'names of loaded properties are not case-sensitive, and may be paths',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1').load('ADDRESS,Worksheet/Name,format/fill/color');
      sheet.load('name');
      await context.sync();
      equal(range.worksheet.name, sheet.name);
      equal(range.format.fill.color, '#FFFFFF');
    }),
  },
  {
    name: 'an unknown property is refused',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails('InvalidArgument', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).getRange('A1').load('colour');
          await other.sync();
        }),
      );
    }),
  },
  {
    name: 'collections load with $top and $skip',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load('items/name');
      await context.sync();
      const names = all.items.map(({ name }) => name);
      const part = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      equal(
        part.items.map(({ name }) => name),
        names.slice(1, 2),
      );
    }),
  },
  {
    name: 'an error stops the batch, and what was done before it stays',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      const error = await fails('ItemNotFound', () =>
        Excel.run(async (other) => {
          const own = other.workbook.worksheets.getItem(sheet.name);
          own.getRange('A1').values = [['before']];
          other.workbook.worksheets.getItem('no such sheet').activate();
          own.getRange('A2').values = [['after']];
          await other.sync();
        }),
      );
      isTrue(String(error.debugInfo.errorLocation).includes('getItem'), 'debugInfo tells where');
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      equal(range.values, [['before'], ['']]);
    }),
  },
  {
    name: 'an object of a deleted sheet cannot be used',
    requires: 'ExcelApi 1.1',
    run: async () => {
      await fails('ItemNotFound', () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Short-lived');
          const range = sheet.getRange('A1');
          await context.sync();
          sheet.delete();
          range.values = [[1]];
          await context.sync();
        }),
      );
    },
  },
  {
    name: 'a sheet that was got by name is still known after a rename',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      const before = sheet.name;
      sheet.name = `${before} anders`;
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.name = before;
      await context.sync();
    }),
  },
  {
    name: 'a tracked range survives from one run to the next',
    requires: 'ExcelApi 1.1',
    run: async () => {
      const range = await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.add('Tracked').getRange('A1');
        cell.track();
        await context.sync();
        return cell;
      });
      await Excel.run(range, async (context) => {
        range.values = [['later']];
        range.worksheet.getRange('A1').load('values');
        await context.sync();
        range.load('values');
        await context.sync();
        equal(range.values, [['later']]);
        range.untrack();
        range.worksheet.delete();
        await context.sync();
      });
    },
  },
];
