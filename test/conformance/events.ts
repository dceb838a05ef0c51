// SPDX-License-Identifier: EUPL-1.2

import { equal, eventually, onNewSheet } from './script';
import type { Script } from './script';

export const eventScripts: readonly Script[] = [
  {
    name: 'onChanged of a sheet tells where, and that the add-in did it',
    requires: 'ExcelApi 1.14',
    run: onNewSheet(async (context, sheet) => {
      const seen: Excel.WorksheetChangedEventArgs[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await eventually(() => seen.length > 0, 'a change');
      equal(
        seen.map(({ address, changeType, source, triggerSource }) => [
          address,
          changeType,
          source,
          triggerSource,
        ]),
        [['B2:C3', 'RangeEdited', 'Local', 'ThisLocalAddin']],
      );
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'a change of one cell tells the values before and after',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [['oud']];
      await context.sync();
      const details: Excel.ChangedEventDetail[] = [];
      const handler = sheet.onChanged.add((event) => {
        details.push(event.details);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      await eventually(() => details.length > 0, 'a change');
      const [detail] = details;
      equal(
        [detail?.valueBefore, detail?.valueAfter, detail?.valueTypeBefore, detail?.valueTypeAfter],
        ['oud', 5, 'String', 'Double'],
      );
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'the event leads to the range',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      let event: Excel.WorksheetChangedEventArgs | undefined;
      const handler = sheet.onChanged.add((args) => {
        event = args;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('D4').values = [['hier']];
      await context.sync();
      await eventually(() => event !== undefined, 'a change');
      const range = event?.getRange(context).load('values');
      await context.sync();
      equal(range?.values, [['hier']]);
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'a removed handler hears nothing',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      let first = 0;
      let second = 0;
      const removed = sheet.onChanged.add(() => {
        first++;
        return Promise.resolve();
      });
      await context.sync();
      removed.remove();
      await context.sync();
      const kept = sheet.onChanged.add(() => {
        second++;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await eventually(() => second > 0, 'a change');
      equal([first, second], [0, 1]);
      kept.remove();
      await context.sync();
    }),
  },
  {
    name: 'onChanged of a table tells which table',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['a'], [1]];
      const table = sheet.tables.add('A1:A2', true).load('id');
      await context.sync();
      const seen: Excel.TableChangedEventArgs[] = [];
      const handler = table.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await eventually(() => seen.length > 0, 'a change of the table');
      equal(
        seen.map(({ tableId, address }) => [tableId, address]),
        [[table.id, 'A2']],
      );
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'adding, activating and deleting sheets is told',
    requires: 'ExcelApi 1.7',
    run: async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const told: string[] = [];
        const handlers = [
          worksheets.onAdded.add((event) => {
            told.push(`added ${event.worksheetId}`);
            return Promise.resolve();
          }),
          worksheets.onActivated.add((event) => {
            told.push(`activated ${event.worksheetId}`);
            return Promise.resolve();
          }),
          worksheets.onDeleted.add((event) => {
            told.push(`deleted ${event.worksheetId}`);
            return Promise.resolve();
          }),
        ];
        await context.sync();
        const sheet = worksheets.add('Told').load('id');
        await context.sync();
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
        const expected = [`added ${sheet.id}`, `activated ${sheet.id}`, `deleted ${sheet.id}`];
        await eventually(() => expected.every((each) => told.includes(each)), expected.join(', '));
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    },
  },
  {
    name: 'a selection is told with its address',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      const addresses: string[] = [];
      const handler = sheet.onSelectionChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.activate();
      sheet.getRange('C3:D4').select();
      await context.sync();
      await eventually(() => addresses.includes('C3:D4'), 'the selection');
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'a recalculation is told to the sheet',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      let calculated = 0;
      const handler = sheet.onCalculated.add(() => {
        calculated++;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await eventually(() => calculated > 0, 'a calculation');
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'with events switched off nothing is told',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const seen: string[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      await eventually(() => seen.length > 0, 'a change');
      equal(seen, ['A2']);
      handler.remove();
      await context.sync();
    }),
  },
];
