// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import type { WorkbookModel } from '../../../../src/ooxml/model';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import type { Removal, Rename } from '../../../../src/workbench/host/formula/rename';
import {
  removeColumns,
  removeEverywhere,
  renameEverywhere,
} from '../../../../src/workbench/host/formula/rename';
import { addName, addTable, at, cellAt, fill, put, sheetOf, workbookOf } from './workbook';

function example(): WorkbookModel {
  const workbook = workbookOf('Blad1', "Scenario's '26");
  fill(workbook, 'Blad1', 'A1', [
    ['Code', 'Aantal [stuks] #1'],
    ['a', 10],
    ['b', 20],
  ]);
  fill(workbook, "Scenario's '26", 'A1', [[3]]);
  addTable(workbook, 'Blad1', 'Programma', { row: 0, column: 0, rows: 3, columns: 2 }, false);
  addName(workbook, 'Norm', "'Scenario''s ''26'!$A$1");
  addName(workbook, 'Norm', '99', sheetOf(workbook, "Scenario's '26").id);
  return workbook;
}

function formulaAfter(
  formula: string,
  change: (workbook: WorkbookModel) => void,
  sheet = 'Blad1',
): string | null {
  const workbook = example();
  put(workbook, at(workbook, sheet, 'F2'), formula);
  change(workbook);
  return cellAt(workbook, sheet, 'F2')?.formula ?? null;
}

it.each<[string, Rename, string]>([
  ["='Scenario''s ''26'!A1", { kind: 'sheet', from: "Scenario's '26", to: 'Plan' }, 'Plan!A1'],
  ['=SUM(Blad1!A1:B2)+1', { kind: 'sheet', from: 'blad1', to: "Jan's blad" }, "SUM('Jan''s blad'!A1:B2)+1"],
  ['=Blad1!A:A', { kind: 'sheet', from: 'Blad1', to: '2026' }, "'2026'!A:A"],
  ['=Blad1!$A$1', { kind: 'sheet', from: 'Blad1', to: 'A1' }, "'A1'!$A$1"],
  ["='Scenario''s ''26'!Norm", { kind: 'sheet', from: "Scenario's '26", to: 'Plan' }, 'Plan!Norm'],
  ['="Blad1!A1"&Blad1!A1', { kind: 'sheet', from: 'Blad1', to: 'Plan' }, '"Blad1!A1"&Plan!A1'],
  ['=SUM(Programma[Code])', { kind: 'table', from: 'Programma', to: 'Lijst' }, 'SUM(Lijst[Code])'],
  ['=ROWS(Programma)', { kind: 'table', from: 'programma', to: 'Lijst' }, 'ROWS(Lijst)'],
  ['=Programma[@]', { kind: 'table', from: 'Programma', to: 'Lijst' }, 'Lijst[@]'],
  [
    "=Programma[@[Aantal '[stuks'] '#1]]",
    { kind: 'column', table: 'Programma', from: 'Aantal [stuks] #1', to: "Jan's @" },
    "Programma[@[Jan''s '@]]",
  ],
  [
    '=SUM(Programma[[#All],[Code]])',
    { kind: 'column', table: 'Programma', from: 'Code', to: 'Code [CBS]' },
    "SUM(Programma[[#All],[Code '[CBS']]])",
  ],
  [
    '=Code&Programma[@Code]',
    { kind: 'column', table: 'Programma', from: 'Code', to: 'X' },
    'Code&Programma[@X]',
  ],
  ['=Programma[@Code]', { kind: 'column', table: 'Ander', from: 'Code', to: 'X' }, 'Programma[@Code]'],
  ['=Norm*2', { kind: 'name', scope: null, from: 'Norm', to: 'Doel' }, 'Doel*2'],
  [
    "='Scenario''s ''26'!Norm",
    { kind: 'name', scope: null, from: 'Norm', to: 'Doel' },
    "'Scenario''s ''26'!Norm",
  ],
  [
    "='Scenario''s ''26'!Norm",
    { kind: 'name', scope: '2', from: 'Norm', to: 'Doel' },
    "'Scenario''s ''26'!Doel",
  ],
  ['=Norm', { kind: 'name', scope: '2', from: 'Norm', to: 'Doel' }, 'Norm'],
  ['=Normaal', { kind: 'name', scope: null, from: 'Norm', to: 'Doel' }, 'Normaal'],
])('%s after %p is %s', (formula, rename, expected) => {
  const renamed = formulaAfter(formula, (workbook) => {
    renameEverywhere(workbook, rename);
  });
  expect(renamed).toBe(expected);
});

test('a name of the sheet is the one meant in its own formulas', () => {
  const rename: Rename = { kind: 'name', scope: null, from: 'Norm', to: 'Doel' };
  const change = (workbook: WorkbookModel): void => {
    renameEverywhere(workbook, rename);
  };
  expect(formulaAfter('=Norm', change, "Scenario's '26")).toBe('Norm');
});

test('names and calculated columns follow, values stay', () => {
  const workbook = example();
  const [table] = sheetOf(workbook, 'Blad1').tables;
  const [column] = table?.columns ?? [];
  if (column !== undefined) {
    column.calculatedFormula = "'Scenario''s ''26'!A1";
  }
  put(workbook, at(workbook, 'Blad1', 'F2'), "='Scenario''s ''26'!A1");
  createCalculation(workbook).recalculateAll();
  renameEverywhere(workbook, { kind: 'sheet', from: "Scenario's '26", to: 'Plan' });
  expect(workbook.names[0]?.formula).toBe('Plan!$A$1');
  expect(column?.calculatedFormula).toBe('Plan!A1');
  expect(cellAt(workbook, 'Blad1', 'F2')?.value).toBe(3);
});

it.each<[string, Removal, string]>([
  ["='Scenario''s ''26'!A1*2", { kind: 'sheet', name: "Scenario's '26" }, '#REF!*2'],
  ['=SUM(Programma[Code],A1)', { kind: 'table', name: 'Programma' }, 'SUM(#REF!,A1)'],
  ['=ROWS(Programma)', { kind: 'table', name: 'Programma' }, 'ROWS(#REF!)'],
  ['=Blad1!A1', { kind: 'sheet', name: 'Blad' }, 'Blad1!A1'],
])('%s without %p is %s', (formula, removal, expected) => {
  const left = formulaAfter(formula, (workbook) => {
    removeEverywhere(workbook, removal);
  });
  expect(left).toBe(expected);
});

it.each<[string, readonly string[], string]>([
  ['=Programma[@Code]', ['Code'], '#REF!'],
  ["=SUM(Programma[[Code]:[Aantal '[stuks'] '#1]])", ['Code'], "SUM(Programma[Aantal '[stuks'] '#1])"],
  ["=SUM(Programma[[#All],[Code]:[Aantal '[stuks'] '#1]])", ['code', 'AANTAL [stuks] #1'], 'SUM(#REF!)'],
  ["=SUM(Programma[Aantal '[stuks'] '#1])", ['Code'], "SUM(Programma[Aantal '[stuks'] '#1])"],
])('%s without columns %p is %s', (formula, names, expected) => {
  const left = formulaAfter(formula, (workbook) => {
    const [table] = sheetOf(workbook, 'Blad1').tables;
    if (table === undefined) throw new Error('no table');
    const gone = new Set(names.map((name) => name.toLowerCase()));
    removeColumns(
      workbook,
      table,
      table.columns.filter(({ name }) => gone.has(name.toLowerCase())),
    );
  });
  expect(left).toBe(expected);
});

test('any name of a column survives there and back, and the formula keeps its meaning', () => {
  const columnName = fc
    .string({
      minLength: 1,
      maxLength: 6,
      unit: fc.constantFrom(...Array.from('aé1[]#\'@,:()&-!"$%*/;<=?^{}~| .')),
    })
    .filter((name) => name.trim() === name && name.toLowerCase() !== 'code');
  fc.assert(
    fc.property(columnName, (name) => {
      const workbook = example();
      const original = "SUM(Programma[Aantal '[stuks'] '#1])";
      put(workbook, at(workbook, 'Blad1', 'F2'), `=${original}`);
      renameEverywhere(workbook, { kind: 'column', table: 'Programma', from: 'Aantal [stuks] #1', to: name });
      const column = sheetOf(workbook, 'Blad1').tables[0]?.columns[1];
      if (column !== undefined) {
        column.name = name;
      }
      createCalculation(workbook).recalculateAll();
      expect(cellAt(workbook, 'Blad1', 'F2')?.value).toBe(30);
      renameEverywhere(workbook, { kind: 'column', table: 'Programma', from: name, to: 'Aantal [stuks] #1' });
      expect(cellAt(workbook, 'Blad1', 'F2')?.formula).toBe(original);
    }),
  );
});

test('any name of a sheet survives there and back, and the formula keeps its meaning', () => {
  const sheetName = fc
    .string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom(...'aZé1.-+&!()$#@,;=%'.split(''), "'", ' '),
    })
    .filter((name) => !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'blad1');
  fc.assert(
    fc.property(sheetName, (name) => {
      const workbook = example();
      const original = "'Scenario''s ''26'!A1*2";
      put(workbook, at(workbook, 'Blad1', 'F2'), `=${original}`);
      renameEverywhere(workbook, { kind: 'sheet', from: "Scenario's '26", to: name });
      sheetOf(workbook, "Scenario's '26").name = name;
      createCalculation(workbook).recalculateAll();
      expect(cellAt(workbook, 'Blad1', 'F2')?.value).toBe(6);
      renameEverywhere(workbook, { kind: 'sheet', from: name, to: "Scenario's '26" });
      expect(cellAt(workbook, 'Blad1', 'F2')?.formula).toBe(original);
    }),
  );
});
