// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookModel } from '../../../../src/ooxml/model';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import { addTable, cellAt, fill, sheetOf, workbookOf } from './workbook';

/** 1, 2, a subtotal of both, 4 and 8 under a header; row 5 (with 4) is hidden. */
function listWorkbook(formula: string): WorkbookModel {
  const workbook = workbookOf('Blad1');
  fill(workbook, 'Blad1', 'A1', [['n'], [1], [2], ['=SUBTOTAL(9,A2:A3)'], [4], [8]]);
  fill(workbook, 'Blad1', 'C1', [[formula]]);
  sheetOf(workbook, 'Blad1').rows.set(4, { height: null, hidden: true, format: null });
  return workbook;
}

function resultOf(workbook: WorkbookModel): unknown {
  createCalculation(workbook).recalculateAll();
  return cellAt(workbook, 'Blad1', 'C1')?.value;
}

it.each([
  ['=SUBTOTAL(9,A2:A6)', 15],
  ['=SUBTOTAL(109,A2:A6)', 11],
  ['=SUBTOTAL(2,A2:A6)', 4],
  ['=SUBTOTAL(103,A1:A6)', 4],
  ['=SUBTOTAL(101,A2:A6,A2)', 3],
  ['=SUBTOTAL(104,A2:A6)', 8],
  ['=SUBTOTAL(0,A2:A6)', { error: '#VALUE!' }],
  ['=SUBTOTAL(9,{1,2})', { error: '#VALUE!' }],
])('%s leaves out other subtotals, and hidden rows only above 100: %p', (formula, expected) => {
  expect(resultOf(listWorkbook(formula))).toEqual(expected);
});

test('rows that a filter of the sheet hides never count', () => {
  const workbook = listWorkbook('=SUBTOTAL(9,A2:A6)');
  const range = { row: 0, column: 0, rows: 6, columns: 1 };
  sheetOf(workbook, 'Blad1').autoFilter = { range, filtered: true };
  expect(resultOf(workbook)).toBe(11);
});

test('rows that a filter of a table hides never count', () => {
  const workbook = listWorkbook('=SUBTOTAL(9,A2:A6)');
  const table = addTable(workbook, 'Blad1', 'T', { row: 0, column: 0, rows: 6, columns: 1 }, false);
  sheetOf(workbook, 'Blad1').tables = [{ ...table, filtered: true }];
  expect(resultOf(workbook)).toBe(11);
});
