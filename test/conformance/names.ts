// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

const NAME = '_Wvrv.conformance';

/** Removes the name of the workbook that scripts here use. */
async function removeName(): Promise<void> {
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(NAME);
    await context.sync();
    if (!name.isNullObject) name.delete();
    await context.sync();
  });
}

function withName(work: Parameters<typeof onNewSheet>[0]): () => Promise<void> {
  const run = onNewSheet(work);
  return async () => {
    try {
      await run();
    } finally {
      await removeName();
    }
  };
}

export const nameScripts: readonly Script[] = [
  {
    name: 'a name for a range: formula, type, scope and back to the range',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      const name = context.workbook.names.add(NAME, sheet.getRange('B2:C3'), 'opmerking');
      name.load('name,formula,type,scope,visible,comment');
      const range = name.getRange().load('address');
      sheet.load('name');
      await context.sync();
      equal(name.formula, `='${sheet.name}'!$B$2:$C$3`);
      equal([name.type, name.scope, name.visible, name.comment], ['Range', 'Workbook', true, 'opmerking']);
      equal(range.address, `'${sheet.name}'!B2:C3`);
    }),
  },
  {
    name: 'a hidden name is there',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('A1')).visible = false;
      await context.sync();
      const name = context.workbook.names.getItem(NAME.toUpperCase()).load('visible');
      await context.sync();
      equal(name.visible, false);
    }),
  },
  {
    name: 'a name follows the new name of its sheet',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      const name = context.workbook.names.add(NAME, sheet.getRange('A1'));
      sheet.load('name');
      await context.sync();
      const before = sheet.name;
      sheet.name = `${before}'s`;
      name.load('formula');
      await context.sync();
      equal(name.formula, `='${before}''s'!$A$1`);
      sheet.name = before;
      await context.sync();
    }),
  },
  {
    name: 'formulas use names; a changed name changes them',
    requires: 'ExcelApi 1.7',
    run: withName(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[3], [4]];
      const name = context.workbook.names.add(NAME, sheet.getRange('A1'));
      const cell = sheet.getRange('B1');
      cell.formulas = [[`=${NAME}*10`]];
      cell.load('values');
      sheet.load('name');
      await context.sync();
      equal(cell.values, [[30]]);
      name.formula = `='${sheet.name}'!$A$2`;
      cell.load('values');
      await context.sync();
      equal(cell.values, [[40]]);
    }),
  },
  {
    name: 'a name for a constant has no range',
    requires: 'ExcelApi 1.4',
    run: withName(async (context) => {
      const name = context.workbook.names.add(NAME, '=0.3').load('type,value');
      const range = name.getRangeOrNullObject();
      await context.sync();
      equal([name.type, name.value], ['Double', 0.3]);
      isTrue(range.isNullObject, 'a constant has no range');
    }),
  },
  {
    name: 'the same name twice is ItemAlreadyExists',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('A1'));
      await context.sync();
      await fails('ItemAlreadyExists', () =>
        Excel.run(async (other) => {
          other.workbook.names.add(NAME.toLowerCase(), '=1');
          await other.sync();
        }),
      );
    }),
  },
  ...['met spatie', 'A1', 'r', 'C', 'R1C1', '1a', 'a-b', 'XFD1048576'].map((name): Script => ({
    name: `"${name}" is no name`,
    requires: 'ExcelApi 1.4',
    run: async () => {
      await fails('InvalidArgument', () =>
        Excel.run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        }),
      );
    },
  })),
  {
    name: 'a sheet has names of its own, apart from those of the workbook',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      sheet.names.add(NAME, sheet.getRange('A1'));
      const own = sheet.names.getItem(NAME).load('scope');
      const general = context.workbook.names.getItemOrNullObject(NAME);
      const onSheet = own.worksheet.load('name');
      sheet.load('name');
      await context.sync();
      equal([own.scope, onSheet.name], ['Worksheet', sheet.name]);
      isTrue(general.isNullObject, 'the workbook has no such name');
    }),
  },
  {
    name: 'a name whose sheet is deleted refers to nothing',
    requires: 'ExcelApi 1.4',
    run: withName(async (context) => {
      const other = context.workbook.worksheets.add('Goes away too');
      const name = context.workbook.names.add(NAME, other.getRange('A1'));
      await context.sync();
      other.delete();
      name.load('type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      equal(name.type, 'Error');
      isTrue(range.isNullObject, 'no range is left');
    }),
  },
  {
    name: 'a deleted sheet takes its own names along',
    requires: 'ExcelApi 1.4',
    run: async () => {
      await Excel.run(async (context) => {
        const first = context.workbook.worksheets.add('Has a name');
        const own = first.names.add(NAME, first.getRange('A1'));
        await context.sync();
        first.delete();
        await context.sync();
        const again = context.workbook.worksheets.add('Has a name');
        const none = again.names.getItemOrNullObject(NAME);
        await context.sync();
        isTrue(none.isNullObject, 'a new sheet with the same name has no names');
        again.delete();
        await context.sync();
        await fails('ItemNotFound', async () => {
          own.load('name');
          await context.sync();
        });
      });
    },
  },
  {
    name: 'a name is an address on its sheet',
    requires: 'ExcelApi 1.4',
    run: withName(async (context, sheet) => {
      context.workbook.names.add(NAME, sheet.getRange('D4'));
      const range = sheet.getRange(NAME).load('rowIndex,columnIndex');
      await context.sync();
      equal([range.rowIndex, range.columnIndex], [3, 3]);
    }),
  },
];
