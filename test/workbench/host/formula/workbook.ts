// SPDX-License-Identifier: EUPL-1.2
import { NO_PROPERTIES } from '../../../../src/ooxml/document-properties';
import { emptySheet } from '../../../../src/ooxml/empty-sheet';
import { fromCol } from '@borgar/fx';
import { newTable } from '../../../../src/ooxml/new-table';
import type {
  Cell,
  CellFormat,
  CellValue,
  NameModel,
  Rect,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../../../src/ooxml/model';
import { cellKey } from '../../../../src/ooxml/model';
import type { CellAddress } from '../../../../src/workbench/host/formula/calculation';
import { normaliseFormula } from '../../../../src/workbench/host/formula/normalise';

/** What a test puts in a cell: a value, or a formula as a text with an equals sign. */
export type Content = CellValue;

const noLine = { style: 'None', weight: 'Thin', color: '#000000' } as const;

const plain: CellFormat = {
  source: 0,
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  border: { top: noLine, bottom: noLine, left: noLine, right: noLine },
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/** A workbook with the named sheets, in that order; their ids are "1", "2" … */
export function workbookOf(...sheetNames: readonly string[]): WorkbookModel {
  const sheets = sheetNames.map((name, index) => emptySheet(String(index + 1), name));
  return {
    sheets,
    names: [],
    defaultFormat: plain,
    activeSheetId: '1',
    date1904: false,
    calculationMode: 'Automatic',
    isStructureProtected: false,
    properties: NO_PROPERTIES,
    customXmlParts: [],
  };
}

export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** Address of a cell in A1 style. */
export function at(workbook: WorkbookModel, sheet: string, address: string): CellAddress {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheetId: sheetOf(workbook, sheet).id, row: Number(digits) - 1, column: fromCol(letters) };
}

export function cellAt(workbook: WorkbookModel, sheet: string, address: string): Cell | undefined {
  const { row, column } = at(workbook, sheet, address);
  return sheetOf(workbook, sheet).cells.get(cellKey(row, column));
}

/** Writes a cell as the host does: a formula is normalised and has no value yet. */
export function put(workbook: WorkbookModel, place: CellAddress, content: Content): void {
  const sheet = workbook.sheets.find(({ id }) => id === place.sheetId);
  const cell: Cell =
    typeof content === 'string' && content.startsWith('=')
      ? { value: null, formula: normaliseFormula(content, place, workbook), format: plain }
      : { value: content, formula: null, format: plain };
  sheet?.cells.set(cellKey(place.row, place.column), cell);
}

/** Writes rows of cells from a place; undefined leaves a cell out. */
export function fill(
  workbook: WorkbookModel,
  sheet: string,
  address: string,
  rows: readonly (readonly (Content | undefined)[])[],
): void {
  const { sheetId, row, column } = at(workbook, sheet, address);
  rows.forEach((contents, down) => {
    contents.forEach((content, right) => {
      if (content !== undefined) {
        put(workbook, { sheetId, row: row + down, column: column + right }, content);
      }
    });
  });
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells.get(cellKey(row, column))?.value;
  return typeof value === 'string' ? value : '';
}

/** Makes a table of a range, its columns called by its first row. */
export function addTable(
  workbook: WorkbookModel,
  sheetName: string,
  name: string,
  range: Rect,
  showTotals: boolean,
): TableModel {
  const sheet = sheetOf(workbook, sheetName);
  const columns = Array.from({ length: range.columns }, (_, index) =>
    textAt(sheet, range.row, range.column + index),
  );
  const id = workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 1);
  const table: TableModel = { ...newTable(id, name, range, columns), showTotals };
  sheet.tables.push(table);
  return table;
}

export function addName(
  workbook: WorkbookModel,
  name: string,
  formula: string,
  scope: string | null = null,
): NameModel {
  const model: NameModel = { name, scope, formula, visible: true, comment: '' };
  workbook.names.push(model);
  return model;
}
