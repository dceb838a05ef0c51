// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

export const worksheetScripts: readonly Script[] = [
  {
    name: 'a new sheet comes last and does not become active',
    requires: 'ExcelApi 1.5',
    run: onNewSheet(async (context, sheet) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const last = context.workbook.worksheets.getLast().load('name');
      sheet.load('name,visibility,position');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      equal(last.name, sheet.name);
      equal(sheet.position, count.value - 1, 'position');
      equal(sheet.visibility, 'Visible');
      isTrue(active.name !== sheet.name, 'another sheet stays active');
    }),
  },
  {
    name: 'a sheet is found by name without regard to case, and by id',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name,id');
      await context.sync();
      const byCase = context.workbook.worksheets.getItem(sheet.name.toUpperCase()).load('id');
      const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      equal(byCase.id, sheet.id);
      equal(byId.name, sheet.name);
    }),
  },
  {
    name: 'an unknown sheet is ItemNotFound, or a null object',
    requires: 'ExcelApi 1.4',
    run: async () => {
      await Excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject('no such sheet');
        const cell = none.getRange('A1').load('values');
        none.load('name');
        await context.sync();
        isTrue(none.isNullObject, 'the sheet is a null object');
        isTrue(cell.isNullObject, 'and so is its range');
      });
      await fails('ItemNotFound', () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('no such sheet').load('name');
          await context.sync();
        }),
      );
    },
  },
  {
    name: 'two sheets cannot have the same name',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails('ItemAlreadyExists', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.add(sheet.name.toUpperCase());
          await other.sync();
        }),
      );
    }),
  },
  ...["What's: this", 'a/b', 'a\\b', 'a?b', 'a*b', '[a]', "'a", "a'", 'x'.repeat(32)].map((name): Script => ({
    name: `"${name}" is no name for a sheet`,
    requires: 'ExcelApi 1.1',
    run: async () => {
      await fails('InvalidArgument', () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    },
  })),
  {
    name: 'formulas follow the new name of a sheet',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Scenario's '26 oud");
      other.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [["='Scenario''s ''26 oud'!A1*2"]];
      await context.sync();
      other.name = "Scenario's '26";
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      equal(cell.formulas, [["='Scenario''s ''26'!A1*2"]]);
      equal(cell.values, [[10]]);
      other.delete();
      await context.sync();
    }),
  },
  {
    name: 'formulas that used a deleted sheet become #REF!',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Goes away');
      sheet.getRange('A1').formulas = [["=SUM('Goes away'!A1:A3)"]];
      await context.sync();
      other.delete();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      equal(cell.values, [['#REF!']]);
    }),
  },
  {
    name: 'position moves a sheet',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load('id');
      sheet.load('id,position');
      await context.sync();
      equal([first.id, sheet.position], [sheet.id, 0]);
    }),
  },
  {
    name: 'hidden sheets are counted unless only visible ones are asked for',
    requires: 'ExcelApi 1.5',
    run: onNewSheet(async (context, sheet) => {
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      const { worksheets } = context.workbook;
      const [all, visible] = [worksheets.getCount(false), worksheets.getCount(true)];
      const last = worksheets.getLast(true).load('name');
      sheet.load('name,visibility');
      await context.sync();
      equal(all.value, visible.value + 1);
      isTrue(last.name !== sheet.name, 'the last visible sheet is another one');
      equal(sheet.visibility, 'VeryHidden');
      sheet.visibility = Excel.SheetVisibility.visible;
      await context.sync();
    }),
  },
  {
    name: 'a hidden sheet cannot be activated',
    requires: 'ExcelApi 1.1',
    run: onNewSheet(async (context, sheet) => {
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.load('name');
      await context.sync();
      await fails('InvalidOperation', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).activate();
          await other.sync();
        }),
      );
    }),
  },
  {
    name: 'next and previous sheet; none beyond the end',
    requires: 'ExcelApi 1.5',
    run: onNewSheet(async (context, sheet) => {
      const back = sheet.getPrevious().getNext().load('id');
      const beyond = sheet.getNextOrNullObject();
      sheet.load('id');
      await context.sync();
      equal(back.id, sheet.id);
      isTrue(beyond.isNullObject, 'nothing after the last sheet');
    }),
  },
  {
    name: 'tab colour and gridlines are kept',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('tabColor,showGridlines');
      await context.sync();
      equal([sheet.tabColor, sheet.showGridlines], ['', true]);
      sheet.tabColor = '#ffa500';
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('tabColor,showGridlines');
      await context.sync();
      equal([sheet.tabColor, sheet.showGridlines], ['#FFA500', false]);
    }),
  },
  {
    name: 'frozen rows and columns tell where they are',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const corner = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
      await context.sync();
      isTrue(none.isNullObject, 'nothing frozen at first');
      equal([corner.rowCount, corner.columnCount], [3, 2]);
      sheet.freezePanes.freezeAt(sheet.getRange('A:B'));
      const columns = sheet.freezePanes.getLocationOrNullObject().load('isEntireColumn,columnCount');
      await context.sync();
      equal([columns.isEntireColumn, columns.columnCount], [true, 2]);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(1);
      const row = sheet.freezePanes.getLocationOrNullObject().load('rowCount,isEntireRow');
      await context.sync();
      equal([row.rowCount, row.isEntireRow], [1, true]);
    }),
  },
  {
    name: 'a protected sheet refuses locked cells and takes unlocked ones',
    requires: 'ExcelApi 1.2',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      sheet.load('name');
      await context.sync();
      equal(sheet.protection.protected, true);
      sheet.getRange('B1').values = [[1]];
      await context.sync();
      for (const forbidden of [
        (range: Excel.Range) => (range.values = [[1]]),
        (range: Excel.Range) => (range.format.fill.color = 'red'),
        (range: Excel.Range) => (range.format.columnWidth = 10),
      ]) {
        await fails('AccessDenied', () =>
          Excel.run(async (other) => {
            forbidden(other.workbook.worksheets.getItem(sheet.name).getRange('A1'));
            await other.sync();
          }),
        );
      }
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    }),
  },
  {
    name: 'a sheet without a filter has none',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      sheet.autoFilter.load('enabled,isDataFiltered');
      const range = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      equal([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered], [false, false]);
      isTrue(range.isNullObject, 'no filtered range');
    }),
  },
  {
    name: 'selecting cells shows their sheet and tells the selection',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context, sheet) => {
      sheet.activate();
      sheet.getRange('B2:C4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      sheet.load('name');
      await context.sync();
      equal(selected.address, `'${sheet.name}'!B2:C4`);
      equal(cell.address, `'${sheet.name}'!B2`);
    }),
  },
];
