// SPDX-License-Identifier: EUPL-1.2

import { inOtherRun, onNewTable } from './new-table';
import { cells, equal, eventually, fails, onNewSheet } from './script';
import type { Script } from './script';

type Told = readonly [
  changeType: string,
  work: (sheet: Excel.Worksheet) => void,
  address: string,
  insert: string | undefined,
  remove: string | undefined,
];

/** Inserting and deleting cells, rows and columns, and what follows. */
export const shiftScripts: readonly Script[] = [
  {
    name: 'insert gives the room that was made, and cells below move down',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      const room = sheet.getRange('A2').insert('Down').load('address,values');
      const after = sheet.getRange('A1:B4').load('values');
      await context.sync();
      equal([cells(room.address), room.values], ['A2', [['']]]);
      equal(after.values, [
        [1, 'a'],
        ['', 'b'],
        [2, 'c'],
        [3, ''],
      ]);
    }),
  },
  {
    name: 'formulas follow rows that come and go',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('C1:C4').formulas = [['=SUM(A1:A4)'], ['=A3'], ['=$A$3*2'], ['=SUM(A2:A3)']];
      sheet.getRange('3:3').insert('Down');
      const inserted = sheet.getRange('C1:C5').load('formulas');
      await context.sync();
      equal(inserted.formulas.flat(), ['=SUM(A1:A5)', '=A4', '', '=$A$4*2', '=SUM(A2:A4)']);
      sheet.getRange('3:4').delete('Up');
      const deleted = sheet.getRange('C1:C3').load('formulas,values');
      await context.sync();
      equal(deleted.formulas.flat(), ['=SUM(A1:A3)', '=#REF!', '=SUM(A2:A2)']);
      equal(deleted.values.flat(), [7, '#REF!', 2]);
    }),
  },
  {
    name: 'columns move with whole columns',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
      sheet.getRange('B5').getEntireColumn().insert('Right');
      const range = sheet.getRange('A1:D1').load('formulas');
      await context.sync();
      equal(range.formulas, [[1, '', 2, '=A1+C1']]);
    }),
  },
  {
    name: 'names and formulas on other sheets follow',
    requires: 'ExcelApi 1.4',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      sheet.names.add('Hier', sheet.getRange('B2'));
      const other = context.workbook.worksheets.add();
      other.getRange('A1').formulas = [[`='${sheet.name}'!B2`]];
      sheet.getRange('1:1').insert('Down');
      const name = sheet.names.getItem('Hier').getRange().load('address');
      const formula = other.getRange('A1').load('formulas');
      await context.sync();
      equal(cells(name.address), 'B3');
      equal(formula.formulas, [[`='${sheet.name}'!B3`]]);
      other.delete();
      await context.sync();
    }),
  },
  {
    name: 'a range that an add-in holds follows its cells',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const held = sheet.getRange('B2');
      held.values = [['hier']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      held.load('address,values');
      await context.sync();
      equal([cells(held.address), held.values], ['B3', [['hier']]]);
    }),
  },
  {
    name: 'cells in a table do not shift by themselves',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails(
        'InsertDeleteConflict',
        inOtherRun(sheet, (own) => own.getRange('B3').insert('Down')),
      );
    }),
  },
  {
    name: 'a row added in the middle of a table moves what is below the table',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, table) => {
      sheet.getRange('A7').values = [['eronder']];
      sheet.getRange('E3').values = [['ernaast']];
      table.rows.add(1, [['nieuw', 15, '']]);
      const body = table.getDataBodyRange().load('values');
      const around = [sheet.getRange('A8').load('values'), sheet.getRange('E3').load('values')];
      await context.sync();
      equal(
        body.values.map((row): unknown => row[0]),
        ['A', 'nieuw', 'B', 'C'],
      );
      equal(
        around.map(({ values }) => values),
        [[['eronder']], [['ernaast']]],
      );
    }),
  },
  {
    name: 'a row of a table is deleted with its cells',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, _, table) => {
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load('address,values');
      await context.sync();
      equal(cells(range.address), 'A1:C3');
      equal(
        range.values.map((row): unknown => row[0]),
        ['Gemeente', 'A', 'C'],
      );
    }),
  },
  {
    name: 'a column of a table is deleted with its cells, and formulas say #REF!',
    requires: 'ExcelApi 1.1',
    run: onNewTable(async (context, sheet, table, name) => {
      sheet.getRange('F1:F2').formulas = [
        [`=SUM(${name}[Aantal '[stuks'] '#1])`],
        [`=COUNTA(${name}[Gemeente])`],
      ];
      table.columns.getItemAt(1).delete();
      const range = table.getRange().load('address');
      const formulas = sheet.getRange('F1:F2').load('values');
      const left = table.columns.load('items/name');
      await context.sync();
      equal(cells(range.address), 'A1:B4');
      equal(
        left.items.map((column) => column.name),
        ['Gemeente', 'Tekort'],
      );
      equal(formulas.values, [[''], ['']], 'F moved to E only in the rows of the table');
    }),
  },
  {
    name: 'a column comes at any place of a table',
    requires: 'ExcelApi 1.4',
    run: onNewTable(async (context, _, table) => {
      table.columns.add(1, [['Code'], ['x'], ['y'], ['z']]);
      const range = table.getRange().load('values');
      await context.sync();
      equal(range.values[0], ['Gemeente', 'Code', 'Aantal [stuks] #1', 'Tekort']);
      equal(range.values[3], ['C', 'z', 30, '']);
    }),
  },
  ...(
    [
      ['RowInserted', (sheet) => void sheet.getRange('2:2').insert('Down'), '2:2', 'Down', undefined],
      [
        'RowDeleted',
        (sheet) => {
          sheet.getRange('2:2').delete('Up');
        },
        '2:2',
        undefined,
        'Up',
      ],
      ['ColumnInserted', (sheet) => void sheet.getRange('B:B').insert('Right'), 'B:B', 'Right', undefined],
      [
        'ColumnDeleted',
        (sheet) => {
          sheet.getRange('B:B').delete('Left');
        },
        'B:B',
        undefined,
        'Left',
      ],
      ['CellInserted', (sheet) => void sheet.getRange('B2').insert('Down'), 'B2', 'Down', undefined],
      [
        'CellDeleted',
        (sheet) => {
          sheet.getRange('B2').delete('Left');
        },
        'B2',
        undefined,
        'Left',
      ],
    ] as readonly Told[]
  ).map(([changeType, work, address, insert, remove]): Script => ({
    name: `onChanged tells ${changeType}`,
    requires: 'ExcelApi 1.14',
    run: onNewSheet(async (context, sheet) => {
      const seen: Excel.WorksheetChangedEventArgs[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      work(sheet);
      await context.sync();
      await eventually(() => seen.length > 0, changeType);
      const [event] = seen;
      equal(
        [event?.changeType, event?.address, event?.triggerSource],
        [changeType, address, 'ThisLocalAddin'],
      );
      equal(
        [event?.changeDirectionState.insertShiftDirection, event?.changeDirectionState.deleteShiftDirection],
        [insert, remove],
      );
      handler.remove();
      await context.sync();
    }),
  })),
];
