// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../src/ooxml/create-workbook';
import { cellKey } from '../../src/ooxml/model';
import type { CellValue } from '../../src/ooxml/model';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { addTable, constant } from './table';

/** A sheet `Programma` with a row of headers in A1 and rows below it; contents keep the type they are given in. */
export interface ProgrammeSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** An Excel table `Programma`, or plain cells. */
  readonly isTable: boolean;
}

/** A programme as a workbook: unlike in a .csv, a number can be a text and a cell can hold an error. */
export function programmeBytes({ headers, rows, isTable }: ProgrammeSheet): Uint8Array {
  const open = createWorkbook({ sheetName: 'Programma' });
  const { sheets, defaultFormat } = open.workbook;
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  if (isTable) {
    addTable(sheet, defaultFormat, { id: 1, name: 'Programma', columns: headers }, rows);
  } else {
    [headers, ...rows].forEach((values, row) => {
      values.forEach((value, column) => {
        if (value !== null) sheet.cells.set(cellKey(row, column), constant(value, defaultFormat));
      });
    });
  }
  return saveWorkbook(open);
}
