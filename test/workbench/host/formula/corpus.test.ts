// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from '../../../../src/ooxml/model';
import { cellKey, isCellError } from '../../../../src/ooxml/model';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import { CORPUS, corpusWorkbook, FORMULA_SHEET, spelledOut } from './corpus';
import type { Difference } from './differences';
import { EXPLAINED } from './differences';
import { hasLibreOffice, recalculatedByLibreOffice } from '../../../support/libreoffice';
import { packWorkbook } from './package';
import { put, sheetOf } from './workbook';

const workbook = corpusWorkbook();
const sheet = sheetOf(workbook, FORMULA_SHEET);
CORPUS.forEach((formula, row) => {
  put(workbook, { sheetId: sheet.id, row, column: 0 }, `=${spelledOut(formula)}`);
});
const outcome = createCalculation(workbook).recalculateAll();

const ours = (row: number): CellValue => sheet.cells.get(cellKey(row, 0))?.value ?? null;

/** The same value; numbers may differ in what a file rounds off when it is written. */
function agree(left: CellValue, right: CellValue): boolean {
  if (typeof left === 'number' && typeof right === 'number') {
    return Math.abs(left - right) <= 1e-14 * Math.max(Math.abs(left), Math.abs(right));
  }
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}

test('every formula of the corpus is computed', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(CORPUS).size).toBe(CORPUS.length);
  expect(outcome.unsupported).toEqual([]);
  expect(outcome.circular).toEqual([]);
});

const judged = hasLibreOffice();
if (!judged) {
  console.warn('The formula corpus is not compared with LibreOffice: there is no soffice command.');
}

(judged ? describe : describe.skip)('LibreOffice as the judge', () => {
  test('differs exactly where Excel is known to differ from it', () => {
    const theirs = sheetOf(recalculatedByLibreOffice(packWorkbook(workbook)), FORMULA_SHEET).cells;
    const found = CORPUS.map((formula, row): Difference => [
      formula,
      ours(row),
      theirs.get(cellKey(row, 0))?.value ?? null,
    ]).filter(([, left, right]) => !agree(left, right));
    const expected = EXPLAINED.flatMap(({ differences }) => differences);
    const byFormula = ([left]: Difference, [right]: Difference): number => (left < right ? -1 : 1);
    expect([...found].sort(byFormula)).toEqual([...expected].sort(byFormula));
  });
});
