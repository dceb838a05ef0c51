// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, onNewSheet } from './script';
import type { Script } from './script';

export const validationScripts: readonly Script[] = [
  {
    name: 'a rule reads back with its formulas and operator',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: '=A1', operator: 'Between' } };
      dataValidation.prompt = { showPrompt: true, title: 'Teller', message: 'Een heel getal' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Fout', message: 'Geen getal' };
      dataValidation.ignoreBlanks = false;
      const read = sheet.getRange('B3').dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      equal(read.type, 'WholeNumber');
      equal(
        [read.rule.wholeNumber?.formula1, read.rule.wholeNumber?.formula2, read.rule.wholeNumber?.operator],
        [0, '=A1', 'Between'],
      );
      equal([read.prompt.title, read.prompt.message], ['Teller', 'Een heel getal']);
      equal([read.errorAlert.style, read.errorAlert.title, read.ignoreBlanks], ['Stop', 'Fout', false]);
    }),
  },
  {
    name: 'a list has items or a range',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '0,1' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: false, source: '=$D$1:$D$3' } };
      const first = sheet.getRange('A1').dataValidation.load('rule');
      const second = sheet.getRange('A2').dataValidation.load('rule');
      await context.sync();
      equal([first.rule.list?.source, first.rule.list?.inCellDropDown], ['0,1', true]);
      equal([second.rule.list?.source, second.rule.list?.inCellDropDown], ['=$D$1:$D$3', false]);
    }),
  },
  {
    name: 'cells with different rules have no common one',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A2').dataValidation.clear();
      const types = ['A1', 'A2', 'A1:A3'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      equal(
        types.map(({ type }) => type),
        ['Custom', 'None', 'Inconsistent'],
      );
      sheet.getRange('A2').dataValidation.rule = { decimal: { formula1: 1, operator: 'GreaterThan' } };
      const mixed = sheet.getRange('A1:A3').dataValidation.load('type,rule');
      await context.sync();
      equal(mixed.type, 'MixedCriteria');
    }),
  },
  {
    name: 'says whether what stands there may: all, none, or some of it',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [[3], [0.5], ['x'], [12]];
      sheet.getRange('A1:A4').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' },
      };
      const validity = ['A1', 'A2:A4', 'A1:A2', 'A1:B1'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid'),
      );
      await context.sync();
      equal(
        validity.map(({ valid }) => valid),
        [true, false, null, true],
      );
    }),
  },
  {
    name: 'a blank is allowed unless blanks count',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      const ignored = sheet.getRange('A1').dataValidation.load('valid');
      await context.sync();
      equal(ignored.valid, true);
      dataValidation.ignoreBlanks = false;
      const counted = sheet.getRange('A1').dataValidation.load('valid');
      await context.sync();
      equal(counted.valid, false);
    }),
  },
  {
    name: 'a list in cells, and a formula that moves along with the cell',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['ja', 1],
        ['JA', 3],
        ['misschien', 2],
      ];
      sheet.getRange('D1:D2').values = [['ja'], ['nee']];
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$2' } };
      sheet.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=B1<3' } };
      const validity = ['A1:A2', 'A3', 'B1', 'B2', 'B3'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid'),
      );
      await context.sync();
      equal(
        validity.map(({ valid }) => valid),
        [true, false, true, false, true],
      );
    }),
  },
  {
    name: 'the API may write what a user may not type',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.dataValidation.rule = { decimal: { formula1: 1, operator: 'GreaterThan' } };
      range.values = [[0]];
      range.load('values');
      range.dataValidation.load('valid');
      await context.sync();
      equal([range.values, range.dataValidation.valid], [[[0]], false]);
    }),
  },
  {
    name: 'a message longer than Excel shows is refused',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      const prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
      sheet.getRange('A1').dataValidation.prompt = prompt;
      await fails('InvalidArgument', () => context.sync());
    }),
  },
];
