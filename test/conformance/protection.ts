// SPDX-License-Identifier: EUPL-1.2

import { inOtherRun } from './new-table';
import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

/** What a protected sheet refuses and what it can allow; and what an error leaves behind. */
export const protectionScripts: readonly Script[] = [
  {
    name: 'a protected sheet refuses contents, looks, rows and tables; unlocked cells take contents',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const refused: ((own: Excel.Worksheet) => unknown)[] = [
        (own) => (own.getRange('B1').values = [[1]]),
        (own) => (own.getRange('A1').format.font.bold = true),
        (own) => own.getRange('2:2').insert('Down'),
        (own) => own.tables.add('C1:D2', false),
        (own) => {
          own.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
        },
      ];
      for (const work of refused)
        await fails(
          'AccessDenied',
          inOtherRun(sheet, (own) => void work(own)),
        );
      sheet.getRange('A1').values = [['open']];
      sheet.protection.unprotect();
      sheet.getRange('B1').values = [[1]];
      await context.sync();
    }),
  },
  {
    name: 'what the options allow goes through',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
      sheet.protection.load('protected,options');
      sheet.load('name');
      await context.sync();
      isTrue(sheet.protection.protected, 'the sheet is protected');
      const { allowFormatCells, allowInsertRows, allowSort } = sheet.protection.options;
      equal([allowFormatCells, allowInsertRows, allowSort], [true, true, false]);
      await fails(
        'AccessDenied',
        inOtherRun(sheet, (own) => void own.getRange('B:B').insert('Right')),
      );
      sheet.protection.unprotect();
      await context.sync();
    }),
  },
  ...(
    [
      ['a range', 'InvalidArgument', (own) => (own.getRange('A1:A2').values = [[1]])],
      [
        'a table',
        'InvalidArgument',
        (own) => {
          own.tables.add('A1:A2', true).resize('C1:C2');
        },
      ],
      ['a name', 'ItemNotFound', (own) => own.names.getItem('no_such_name').load('name')],
      [
        'a column',
        'ItemNotFound',
        (own) => {
          own.tables.add('A1:A2', true).columns.getItem('x').delete();
        },
      ],
      ['a sheet', 'InvalidArgument', (own) => (own.name = 'a/b')],
      ['a shift', 'NonBlankCellOffSheet', (own) => own.getRange('E1').insert('Down')],
    ] as readonly Failing[]
  ).map(([what, code, work]): Script => ({
    name: `an error of ${what} leaves what was done before it`,
    requires: 'ExcelApi 1.13',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('E1048576').values = [['onderaan']];
      await context.sync();
      await fails(
        code,
        inOtherRun(sheet, (own) => {
          own.getRange('H1').values = [['before']];
          own.getRange('H1').format.font.bold = true;
          work(own);
          own.getRange('H2').values = [['after']];
        }),
      );
      const cells = sheet.getRange('H1:H2').load('values');
      const font = sheet.getRange('H1').format.font.load('bold');
      await context.sync();
      equal([cells.values, font.bold], [[['before'], ['']], true]);
    }),
  })),
];

type Failing = readonly [what: string, code: string, work: (own: Excel.Worksheet) => unknown];
