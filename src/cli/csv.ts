// SPDX-License-Identifier: EUPL-1.2

import Papa from 'papaparse';
import { createWorkbook } from '../ooxml/create-workbook';
import { cellKey } from '../ooxml/model';
import { saveWorkbook } from '../ooxml/save-workbook';

/** Whole or decimal numbers as a computer writes them; anything else stays the text it is. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A .csv file as a workbook with one sheet, the way Excel opens it: numbers become numbers, the rest texts. The
 * delimiter is recognised; a byte-order mark is no content.
 *
 * @param sheetName name of the sheet
 */
export function workbookFromCsv(text: string, sheetName: string): Uint8Array {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const open = createWorkbook({ sheetName });
  const { sheets, defaultFormat } = open.workbook;
  data.forEach((fields, row) => {
    fields.forEach((field, column) => {
      if (field !== '') {
        const value = NUMBER.test(field.trim()) ? Number(field) : field;
        sheets[0]?.cells.set(cellKey(row, column), { value, formula: null, format: defaultFormat });
      }
    });
  });
  return saveWorkbook(open);
}
