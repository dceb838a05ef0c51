// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

type CopyWork = (
  context: Excel.RequestContext,
  sheets: { readonly sheet: Excel.Worksheet; readonly copy: Excel.Worksheet },
) => Promise<void>;

/** Fills a new sheet, copies it to behind itself and goes on with both; the copy is deleted afterwards. */
function onCopy(fill: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, work: CopyWork) {
  return onNewSheet(async (context, sheet) => {
    sheet.load('name');
    await context.sync();
    fill(context, sheet);
    await context.sync();
    const copy = sheet.copy('After', sheet);
    copy.load('name,id,position');
    await context.sync();
    try {
      await work(context, { sheet, copy });
    } finally {
      await Excel.run(async (other) => {
        other.workbook.worksheets.getItem(copy.id).delete();
        await other.sync();
      });
    }
  });
}

/** Copying whole sheets with `Worksheet.copy`. */
export const sheetCopyScripts: readonly Script[] = [
  {
    name: 'a copy has contents, looks and sizes, and a name with a number',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (_, sheet) => {
        sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
        sheet.getRange('B1').format.fill.color = '#FF0000';
        sheet.getRange('B:B').format.columnWidth = 120;
        sheet.freezePanes.freezeRows(1);
      },
      async (context, { sheet, copy }) => {
        const cells = copy.getRange('A1:B1').load('formulas,values');
        const { format } = copy.getRange('B1').load('format/columnWidth,format/fill/color');
        const frozen = copy.freezePanes.getLocationOrNullObject().load('rowCount');
        await context.sync();
        equal(copy.name, `${sheet.name} (2)`, 'name');
        equal([cells.formulas, cells.values], [[[5, '=A1*2']], [[5, 10]]]);
        equal([format.fill.color, Math.round(format.columnWidth), frozen.rowCount], ['#FF0000', 120, 1]);
      },
    ),
  },
  {
    name: 'what changes in a copy leaves the sheet as it is',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (_, sheet) => {
        sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
      },
      async (context, { sheet, copy }) => {
        copy.getRange('A1').values = [[7]];
        copy.getRange('1:1').insert('Down');
        const [cells, copied] = [sheet.getRange('A1:B1'), copy.getRange('A2:B2')].map((range) =>
          range.load('formulas,values'),
        );
        await context.sync();
        equal([cells?.formulas, cells?.values], [[[5, '=A1*2']], [[5, 10]]]);
        equal([copied?.formulas, copied?.values], [[[7, '=A2*2']], [[7, 14]]]);
      },
    ),
  },
  {
    name: 'a copy comes where it is asked for',
    requires: 'ExcelApi 1.10',
    run: onNewSheet(async (context, sheet) => {
      const first = context.workbook.worksheets.getFirst();
      const copies = [
        sheet.copy('Before', sheet),
        sheet.copy('After', sheet),
        sheet.copy('Beginning'),
        first.copy('End'),
      ];
      copies.forEach((copy) => copy.load('id,position'));
      const count = context.workbook.worksheets.getCount();
      sheet.load('position');
      await context.sync();
      const end = count.value - 1;
      equal(
        [...copies.map(({ position }) => position), sheet.position],
        [end - 3, end - 1, 0, end, end - 2],
        'positions',
      );
      copies.forEach((copy) => {
        copy.delete();
      });
      await context.sync();
    }),
  },
  {
    name: 'a copy beside nothing is InvalidArgument',
    requires: 'ExcelApi 1.10',
    run: onNewSheet(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      await fails('InvalidArgument', () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem(sheet.name).copy('Before');
          await other.sync();
        }),
      );
    }),
  },
  {
    name: 'formulas of a copy that refer to the sheet itself refer to the copy, others stay',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (_, sheet) => {
        sheet.getRange('A1').values = [[5]];
        sheet.getRange('B1:C1').formulas = [[`='${sheet.name}'!A1`, `=SUM('${sheet.name}'!$A$1:$A$2)`]];
      },
      async (context, { sheet, copy }) => {
        const beside = context.workbook.worksheets.add();
        beside.getRange('A1').formulas = [[`='${sheet.name}'!A1`]];
        copy.getRange('A1').values = [[6]];
        const cells = copy.getRange('B1:C1').load('formulas,values');
        const outside = beside.getRange('A1').load('formulas,values');
        await context.sync();
        equal(cells.formulas, [[`='${copy.name}'!A1`, `=SUM('${copy.name}'!$A$1:$A$2)`]]);
        equal(cells.values, [[6, 6]]);
        equal([outside.formulas, outside.values], [[[`='${sheet.name}'!A1`]], [[5]]]);
        beside.delete();
        await context.sync();
      },
    ),
  },
  {
    name: 'a table of a copy has a name of its own, which formulas of the copy use',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (_, sheet) => {
        sheet.getRange('A1:B3').formulas = [
          ['Gemeente', 'Aantal'],
          ['A', 10],
          ['B', 20],
        ];
        sheet.tables.add('A1:B3', true).name = 'Te_kopieren';
        sheet.getRange('D1').formulas = [['=SUM(Te_kopieren[Aantal])']];
      },
      async (context, { sheet, copy }) => {
        const table = copy.tables.getItemAt(0).load('name,id');
        const former = sheet.tables.getItemAt(0).load('name,id');
        copy.getRange('B2').values = [[11]];
        const cell = copy.getRange('D1').load('formulas,values');
        const before = sheet.getRange('D1').load('formulas,values');
        await context.sync();
        isTrue(table.name !== former.name && table.id !== former.id, 'the tables are two');
        isTrue(table.name.startsWith('Te_kopieren'), 'the name has a number behind it');
        equal([former.name, before.values], ['Te_kopieren', [[30]]]);
        equal([cell.formulas, cell.values], [[[`=SUM(${table.name}[Aantal])`]], [[31]]]);
      },
    ),
  },
  {
    name: 'names of the sheet come along; a name of the workbook stays and gets a twin on the copy',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (context, sheet) => {
        sheet.names.add('plaatselijk_kopie', sheet.getRange('A1'));
        context.workbook.names.add('algemeen_kopie', sheet.getRange('A2')).visible = false;
        context.workbook.names.add('getal_kopie', '=5');
        sheet.getRange('B1').formulas = [['=algemeen_kopie+plaatselijk_kopie']];
      },
      async (context, { sheet, copy }) => {
        copy.getRange('A1:A2').values = [[1], [2]];
        const own = copy.names.getItem('plaatselijk_kopie').load('formula');
        const twin = copy.names.getItem('algemeen_kopie').load('formula,visible,scope');
        const constant = copy.names.getItemOrNullObject('getal_kopie');
        const general = context.workbook.names.getItem('algemeen_kopie').load('formula,scope');
        const values = [copy, sheet].map((each) => each.getRange('B1').load('values'));
        await context.sync();
        equal(own.formula, `='${copy.name}'!$A$1`);
        equal([twin.formula, twin.visible, twin.scope], [`='${copy.name}'!$A$2`, false, 'Worksheet']);
        equal([general.formula, general.scope], [`='${sheet.name}'!$A$2`, 'Workbook']);
        isTrue(constant.isNullObject, 'a name for a constant has no twin');
        equal(
          values.map((cell) => cell.values),
          [[[3]], [[0]]],
        );
        ['algemeen_kopie', 'getal_kopie'].forEach((name) => {
          context.workbook.names.getItem(name).delete();
        });
        await context.sync();
      },
    ),
  },
  {
    name: 'a protected sheet can be copied, and its copy is protected; a protected workbook has no copies',
    requires: 'ExcelApi 1.10',
    run: onCopy(
      (_, sheet) => {
        sheet.protection.protect();
      },
      async (context, { sheet, copy }) => {
        copy.protection.load('protected');
        context.workbook.protection.protect();
        await context.sync();
        equal(copy.protection.protected, true);
        await fails('AccessDenied', () =>
          Excel.run(async (other) => {
            other.workbook.worksheets.getItem(sheet.name).copy('End');
            await other.sync();
          }),
        );
        context.workbook.protection.unprotect();
        sheet.protection.unprotect();
        await context.sync();
      },
    ),
  },
];
