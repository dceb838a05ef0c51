// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../ooxml/create-workbook';
import { emptySheet } from '../../ooxml/empty-sheet';
import { cellKey } from '../../ooxml/model';
import type { Cell, CellFormat, CellValue, SheetModel, TableModel, WorkbookModel } from '../../ooxml/model';
import { newTable } from '../../ooxml/new-table';
import { joinSections } from '../../ooxml/header-footer';
import { setPrintTitles } from '../../ooxml/print-names';
import { saveWorkbook } from '../../ooxml/save-workbook';
import { EXPLANATION, PRECISION_LABEL, PRECISION_NAME } from './explanation';

const PROGRAMME = 'Programma';
/** What the file says about itself; no time, so that the same data give the same file. */
const PROPERTIES = {
  title: 'Woningbouwprogramma Metropoolregio Amsterdam (voorbeeld)',
  subject: 'Voorbeeld bij de Wvrv-rekenhulp',
  creator: 'Wvrv-rekenhulp',
  keywords: 'woningbouwprogramma; sociale huur; betaalbaar; Wvrv; voorbeeld',
  description: 'Deels verzonnen: zie het blad Toelichting.',
};
/** Number of the paper (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
const HEADER_ROW = 3;
/** Columns with numbers begin after code, municipality, province and subregion. */
const TEXT_COLUMNS = 4;
/** Points. */
const TITLE_HEIGHT = 24;
const HEADER_HEIGHT = 33;
const LINE_HEIGHT = 15;
const CHARACTERS_PER_LINE = 88;
const WIDTHS = [17, 20, 15, 26, 15, 14, 12, 12, 12, 15, 10, 11, 9, 13, 15];

/**
 * A workbook as a civil servant would keep it: the programme as a table with totals, and a sheet that says where
 * everything comes from.
 *
 * @param headers of the columns
 * @param rows per municipality, numbers as texts
 */
export function exampleWorkbook(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const open = createWorkbook({ sheetName: PROGRAMME });
  const { workbook } = open;
  const [programme] = workbook.sheets;
  if (programme === undefined) {
    throw new Error('A new workbook has a sheet');
  }
  const explanation = emptySheet('Toelichting', 'Toelichting');
  workbook.sheets.push(explanation);
  fillProgramme(workbook, programme, headers, rows);
  fillExplanation(workbook, explanation);
  setUpPrint(workbook, programme, HEADER_ROW + 1);
  setUpPrint(workbook, explanation, 0);
  workbook.properties = { ...workbook.properties, ...PROPERTIES };
  return saveWorkbook(open);
}

/** Landscape on A4, as wide as one page, headers repeated, page numbers below. */
function setUpPrint(workbook: WorkbookModel, sheet: SheetModel, headerRows: number): void {
  const { headerFooter } = sheet.pageLayout;
  const footer = joinSections({ left: '&F', center: '&A', right: '&P / &N' });
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: 'Landscape',
    paperSize: A4,
    fit: { wide: 1, tall: 0 },
    headerFooter: { ...headerFooter, odd: { header: '', footer } },
  };
  const rows = headerRows === 0 ? null : { first: 0, count: headerRows };
  setPrintTitles(workbook, sheet, { rows, columns: null });
}

function fillProgramme(
  workbook: WorkbookModel,
  sheet: SheetModel,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const styles = stylesOf(workbook.defaultFormat);
  const put = putter(sheet);
  put(0, 0, 'Woningbouwprogramma Metropoolregio Amsterdam (voorbeeld)', styles.title);
  put(
    1,
    0,
    'Bruto programma in woningen, per gemeente. Herkomst en beperkingen: zie het blad Toelichting.',
    styles.note,
  );
  headers.forEach((header, column) => {
    put(HEADER_ROW, column, header, column < TEXT_COLUMNS ? styles.header : styles.numberHeader);
  });
  rows.forEach((row, index) => {
    row.forEach((field, column) => {
      const isNumber = column >= TEXT_COLUMNS;
      put(
        HEADER_ROW + 1 + index,
        column,
        isNumber ? Number(field) : field,
        isNumber ? styles.count : styles.text,
      );
    });
  });
  const totals = HEADER_ROW + 1 + rows.length;
  put(totals, 0, 'Totaal', styles.total);
  headers.forEach((header, column) => {
    if (column >= TEXT_COLUMNS) {
      const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
      put(totals, column, sum, styles.totalCount, `SUBTOTAL(109,${PROGRAMME}[${header}])`);
    }
  });
  sheet.tables.push(tableOf(headers, rows.length));
  WIDTHS.forEach((width, column) => {
    sheet.columns.set(column, { width, hidden: false, format: null });
  });
  sheet.rows.set(0, { height: TITLE_HEIGHT, hidden: false, format: null });
  sheet.rows.set(HEADER_ROW, { height: HEADER_HEIGHT, hidden: false, format: null });
  sheet.frozen = { rows: HEADER_ROW + 1, columns: 2 };
}

function tableOf(headers: readonly string[], rows: number): TableModel {
  const range = { row: HEADER_ROW, column: 0, rows: rows + 2, columns: headers.length };
  const table = newTable(1, PROGRAMME, range, headers);
  return {
    ...table,
    showTotals: true,
    columns: table.columns.map((column, index) => ({
      ...column,
      totalsFunction: index >= TEXT_COLUMNS ? 'Sum' : 'None',
      totalsLabel: index === 0 ? 'Totaal' : null,
    })),
  };
}

function fillExplanation(workbook: WorkbookModel, sheet: SheetModel): void {
  const styles = stylesOf(workbook.defaultFormat);
  const put = putter(sheet);
  put(0, 0, 'Toelichting bij het voorbeeld', styles.title);
  EXPLANATION.forEach(([label, text], index) => {
    put(2 + index, 0, label, styles.label);
    put(2 + index, 1, text, label === PRECISION_LABEL ? styles.percentage : styles.wrapped);
    if (label === PRECISION_LABEL) {
      const formula = `'${sheet.name}'!$B$${3 + index}`;
      workbook.names.push({ name: PRECISION_NAME, scope: null, formula, visible: true, comment: '' });
    }
  });
  sheet.rows.set(0, { height: TITLE_HEIGHT, hidden: false, format: null });
  EXPLANATION.forEach(([, text], index) => {
    const lines = Math.ceil(String(text).length / CHARACTERS_PER_LINE);
    sheet.rows.set(2 + index, { height: lines * LINE_HEIGHT + 3, hidden: false, format: null });
  });
  sheet.columns.set(0, { width: 26, hidden: false, format: null });
  sheet.columns.set(1, { width: 96, hidden: false, format: null });
  sheet.showGridlines = false;
}

function putter(sheet: SheetModel) {
  return (
    row: number,
    column: number,
    value: CellValue,
    format: CellFormat,
    formula: string | null = null,
  ): void => {
    const cell: Cell = { value, formula, format };
    sheet.cells.set(cellKey(row, column), cell);
  };
}

function stylesOf(base: CellFormat) {
  const font = (changes: Partial<CellFormat['font']>): CellFormat => ({
    ...base,
    font: { ...base.font, ...changes },
  });
  const text: CellFormat = { ...base, vertical: 'Top' };
  const count: CellFormat = { ...base, numberFormat: '#,##0' };
  const header: CellFormat = {
    ...font({ bold: true, color: '#FFFFFF' }),
    fill: '#4472C4',
    wrapText: true,
    vertical: 'Center',
  };
  return {
    title: font({ bold: true, size: 16, color: '#1F2933' }),
    note: font({ italic: true, color: '#52606D' }),
    header,
    numberHeader: { ...header, horizontal: 'Right' } satisfies CellFormat,
    text: base,
    count,
    total: font({ bold: true }),
    totalCount: { ...font({ bold: true }), numberFormat: '#,##0' } satisfies CellFormat,
    label: { ...font({ bold: true }), vertical: 'Top' } satisfies CellFormat,
    wrapped: { ...text, wrapText: true } satisfies CellFormat,
    percentage: { ...text, numberFormat: '0.0%', horizontal: 'Left' } satisfies CellFormat,
  };
}
