// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { cellKey } from '../../src/ooxml/model';
import type { CellFormat, CellValue, SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { newTable } from '../../src/ooxml/new-table';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { constant } from './table';

/** Where a programme stands in a workbook, and what the user has around it. */
export interface ProgrammePlacement {
  readonly sheet?: string;
  /** Name of the Excel table; null for plain cells. */
  readonly table?: string | null;
  readonly row?: number;
  readonly column?: number;
  readonly hasTotals?: boolean;
  readonly headers?: readonly string[];
  readonly rows?: readonly (readonly CellValue[])[];
  /** Anything else, done to the finished model. */
  readonly also?: (workbook: WorkbookModel, sheet: SheetModel) => void;
}

const CSV = path.resolve('assets/data/mra-voorbeeld.csv');
const [HEADERS = [], ...LINES] = Papa.parse<string[]>(readFileSync(CSV, 'utf8'), {
  skipEmptyLines: true,
}).data;

export const PROGRAMME_HEADERS: readonly string[] = HEADERS;
export const PROGRAMME_ROWS: readonly (readonly CellValue[])[] = LINES.map((line) =>
  line.map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);
/** Column from which the cells are numbers. */
const FIRST_NUMBER = 4;

/** A workbook with the first municipalities of the example, at any place; by default a table `Plan` on `Blad` at B3. */
export function placedProgramme({
  sheet: name = 'Blad',
  table = 'Plan',
  row = 2,
  column = 1,
  hasTotals = false,
  headers = PROGRAMME_HEADERS,
  rows = PROGRAMME_ROWS.slice(0, 4),
  also = () => undefined,
}: ProgrammePlacement = {}): Uint8Array {
  const open = createWorkbook({ sheetName: name });
  const { workbook } = open;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  putRows(sheet, workbook.defaultFormat, row, column, [headers, ...rows]);
  if (hasTotals) {
    const sums = headers.map((_, index) =>
      index < FIRST_NUMBER ? null : rows.reduce((sum, line) => sum + Number(line[index]), 0),
    );
    putRows(sheet, workbook.defaultFormat, row + 1 + rows.length, column, [['Totaal', ...sums.slice(1)]]);
  }
  if (table !== null) {
    const range = { row, column, rows: 1 + rows.length + Number(hasTotals), columns: headers.length };
    sheet.tables.push({ ...newTable(1, table, range, headers), showTotals: hasTotals });
  }
  also(workbook, sheet);
  return saveWorkbook(open);
}

/** Puts constants on a sheet. */
export function putRows(
  sheet: SheetModel,
  format: CellFormat,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): void {
  rows.forEach((line, y) => {
    line.forEach((value, x) => {
      if (value !== null) sheet.cells.set(cellKey(row + y, column + x), constant(value, format));
    });
  });
}

/** Adds an empty sheet. */
export function addSheetTo(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = emptySheet(`extra ${name}`, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** The cells in which our columns come, as a user leaves them who formatted that part of the sheet as text. */
export function formatFreeCells(
  { defaultFormat }: WorkbookModel,
  { cells, columns, tables: [table] }: SheetModel,
): void {
  const rows = table?.range.rows ?? 4;
  const free = 1 + HEADERS.length;
  for (let row = 2; row < 2 + rows; row += 1) {
    for (let column = free; column < free + 5; column += 1) {
      const format = { ...defaultFormat, numberFormat: '@', fill: row === 3 ? '#FFEE00' : null };
      cells.set(cellKey(row, column), { value: null, formula: null, format });
    }
  }
  columns.set(free, { width: 30, hidden: false, format: null });
}
