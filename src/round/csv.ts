// SPDX-License-Identifier: EUPL-1.2

import Papa from 'papaparse';
import { createWorkbook } from '../ooxml/create-workbook';
import { cellKey } from '../ooxml/model';
import type { OpenWorkbook } from '../ooxml/open-workbook';
import { saveWorkbook } from '../ooxml/save-workbook';

/** Whole or decimal numbers as a computer writes them; anything else stays the text it is. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Thousands for one person, decimals for another: stays a text, so that the reading can say so. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Lines by which the delimiter is recognised. */
const PREVIEW = 50;

/** What Excel refuses in the name of a sheet: these signs, and an apostrophe at either end. */
const REFUSED = /[[\]:*?/\\]|^'|'$/g;
const LONGEST_NAME = 31;

/**
 * A .csv file as a workbook with one sheet, the way Excel opens it: numbers become numbers, the rest texts, and
 * every line stays the row it was. The delimiter is recognised; a byte-order mark is no content.
 *
 * @param name of the sheet; what Excel refuses in it is replaced
 */
export function openCsv(text: string, name: string): OpenWorkbook {
  const open = createWorkbook({ sheetName: name.slice(0, LONGEST_NAME).replace(REFUSED, '_') || 'csv' });
  const { sheets, defaultFormat } = open.workbook;
  rowsOf(text.replace(/^\uFEFF/, '')).forEach((fields, row) => {
    fields.forEach((field, column) => {
      if (field !== '') {
        const value = isNumber(field.trim()) ? Number(field) : field;
        sheets[0]?.cells.set(cellKey(row, column), { value, formula: null, format: defaultFormat });
      }
    });
  });
  return open;
}

/** The same as an .xlsx file. */
export function workbookFromCsv(text: string, name: string): Uint8Array {
  return saveWorkbook(openCsv(text, name));
}

/** The delimiter is recognised without the empty lines, which say nothing about it; then they stay in their place. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = linesOf(text);
  const { delimiter } = Papa.parse(lines, { skipEmptyLines: true, preview: PREVIEW }).meta;
  return Papa.parse<string[]>(lines, { delimiter, newline: '\n' }).data;
}

/**
 * A text of which every line ends in the same way, the one that Excel has within a cell. What was joined from several
 * files ends in several ways, and reading it by one of them would join two lines.
 */
export function linesOf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) && !AMBIGUOUS.test(text);
}

/** The text of a .csv file: UTF-8, or else the code page in which Excel on Windows saves one. */
export function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
