// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../src/ooxml/create-workbook';
import { cellKey } from '../../src/ooxml/model';
import type { CellValue, WorkbookModel } from '../../src/ooxml/model';
import { uncalculatedOn } from '../../src/round/uncalculated';

/** A workbook with a sheet of formulas, from their rows and outcomes; column C. */
function formulas(outcomes: readonly (readonly [row: number, outcome: CellValue])[]): WorkbookModel {
  const { workbook } = createWorkbook({ sheetName: 'Programma' });
  for (const [row, value] of outcomes) {
    workbook.sheets[0]?.cells.set(cellKey(row, 2), {
      value,
      formula: 'A1+1',
      format: workbook.defaultFormat,
    });
  }
  return workbook;
}

describe('formulas without an outcome', () => {
  it('are counted, with the first of them in the order of the sheet', () => {
    const workbook = formulas([
      [8, null],
      [3, null],
      [1, 5],
      [2, ''],
    ]);
    expect(uncalculatedOn(workbook, 'Programma')).toEqual({ sheet: 'Programma', address: 'C4', cells: 2 });
    expect(uncalculatedOn(workbook, 'Anders')).toBeNull();
    expect(uncalculatedOn(formulas([[1, 0]]), 'Programma')).toBeNull();
  });

  it('can be more than a call takes arguments', () => {
    const count = 200_000;
    expect(() => Math.min(...Array<number>(count).fill(1))).toThrow(RangeError);
    const workbook = formulas(Array.from({ length: count }, (_, row) => [row + 1, null]));
    expect(uncalculatedOn(workbook, 'Programma')).toEqual({
      sheet: 'Programma',
      address: 'C2',
      cells: count,
    });
  });
});
