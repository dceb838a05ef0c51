// SPDX-License-Identifier: EUPL-1.2

import { onNewTable } from './new-table';
import { cells, equal, eventually, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

/** Sorting and filtering. */
export const sortingScripts: readonly Script[] = [
  {
    name: 'a table is sorted by a column; blanks come last either way',
    requires: 'ExcelApi 1.2',
    run: onNewTable(async (context, _, table) => {
      table.rows.add(undefined, [['D', '', '']]);
      table.sort.apply([{ key: 1, ascending: false }]);
      const down = table.columns.getItemAt(0).getDataBodyRange().load('values');
      await context.sync();
      equal(down.values.flat(), ['C', 'B', 'A', 'D']);
      table.sort.apply([{ key: 1, ascending: true }]);
      const up = table.columns.getItemAt(0).getDataBodyRange().load('values');
      table.sort.load('fields');
      await context.sync();
      equal(up.values.flat(), ['A', 'B', 'C', 'D']);
      equal(table.sort.fields.length, 1);
    }),
  },
  {
    name: 'a range is sorted: numbers, texts, truth values, errors; headers stay',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A7');
      range.values = [['kop'], [true], ['b'], [2], ['#N/A'], ['A'], [-1]];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load('values');
      await context.sync();
      equal(range.values.flat(), ['kop', -1, 2, 'A', 'b', true, '#N/A']);
    }),
  },
  {
    name: 'formulas move with their rows',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.formulas = [
        [2, '=A1*10'],
        [1, '=A2*10'],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('formulas,values');
      await context.sync();
      equal(range.formulas, [
        [1, '=A1*10'],
        [2, '=A2*10'],
      ]);
      equal(range.values, [
        [1, 10],
        [2, 20],
      ]);
    }),
  },
  {
    name: 'sorting is told',
    requires: 'ExcelApi 1.10',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[2], [1]];
      const told: string[] = [];
      const handler = sheet.onRowSorted.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      range.sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      await eventually(() => told.length > 0, 'the sort');
      equal(told, ['A1:A2']);
      handler.remove();
      await context.sync();
    }),
  },
  {
    name: 'a filter hides rows, and subtotals leave them out',
    requires: 'ExcelApi 1.9',
    run: onNewTable(async (context, sheet, table, name) => {
      const sum = sheet.getRange('F1');
      sum.formulas = [[`=SUBTOTAL(109,${name}[Aantal '[stuks'] '#1])`]];
      table.columns.getItem('Gemeente').filter.applyValuesFilter(['A', 'C']);
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
      sum.load('values');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      equal(
        rows.map((row) => row.rowHidden),
        [false, true, false],
      );
      equal([sum.values, table.autoFilter.isDataFiltered], [[[40]], true]);
      table.columns.getItem('Aantal [stuks] #1').filter.applyCustomFilter('>15');
      sum.load('values');
      await context.sync();
      equal(sum.values, [[30]], 'both columns filter');
      table.clearFilters();
      sum.load('values');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      equal([sum.values, table.autoFilter.isDataFiltered], [[[60]], false]);
    }),
  },
  {
    name: 'two conditions hold together or one by one; wildcards are known',
    requires: 'ExcelApi 1.2',
    run: onNewTable(async (context, sheet, table) => {
      const { filter } = table.columns.getItem('Aantal [stuks] #1');
      const shown = async (): Promise<unknown[]> => {
        const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      };
      filter.applyCustomFilter('>=20', '<30', 'And');
      equal(await shown(), [true, false, true]);
      filter.applyCustomFilter('=10', '=30', 'Or');
      equal(await shown(), [false, true, false]);
      filter.clear();
      table.columns.getItem('Gemeente').filter.applyCustomFilter('=b*');
      equal(await shown(), [true, false, true]);
    }),
  },
  {
    name: 'plain cells have a filter too',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['kop'], [1], [2], [3]];
      sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Custom', criterion1: '>1' });
      const first = sheet.getRange('A2').load('rowHidden');
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      isTrue(first.rowHidden, 'the first row is filtered away');
      equal(cells(range.address), 'A1:A4');
      sheet.autoFilter.remove();
      const again = sheet.getRange('A2').load('rowHidden');
      sheet.autoFilter.load('enabled');
      await context.sync();
      equal([again.rowHidden, sheet.autoFilter.enabled], [false, false]);
    }),
  },
  {
    name: 'there is nothing to sort by outside the range',
    requires: 'ExcelApi 1.2',
    run: async () => {
      await fails(
        'InvalidArgument',
        onNewSheet(async (context, sheet) => {
          sheet.getRange('A1:B2').sort.apply([{ key: 2, ascending: true }]);
          await context.sync();
        }),
      );
    },
  },
];
