// SPDX-License-Identifier: EUPL-1.2

import { joinSections, literalText } from '../ooxml/header-footer';
import { cellKey } from '../ooxml/model';
import type { CellFormat, CellValue, SheetModel, WorkbookModel } from '../ooxml/model';
import { setPrintTitles } from '../ooxml/print-names';

/** Number of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
/** Points. */
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 15;

/** What Excel would take for the beginning of a formula if the cell were edited. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** Looks of the workbooks of a round. */
export function stylesOf({ defaultFormat: base }: WorkbookModel) {
  const font = (changes: Partial<CellFormat['font']>): CellFormat => ({
    ...base,
    font: { ...base.font, ...changes },
  });
  const header: CellFormat = {
    ...font({ bold: true, color: '#FFFFFF' }),
    fill: '#1F4E79',
    wrapText: true,
    vertical: 'Center',
  };
  const text: CellFormat = { ...base, vertical: 'Top' };
  const input: CellFormat = {
    ...font({ color: '#1A3E72' }),
    fill: '#FFF8E1',
    border: { ...base.border, bottom: { style: 'Continuous', weight: 'Thin', color: '#E6DCB8' } },
  };
  return {
    title: font({ bold: true, size: 16, color: '#1F2933' }),
    note: font({ italic: true, color: '#52606D' }),
    aside: {
      ...font({ italic: true, color: '#52606D' }),
      indent: 1,
      horizontal: 'Left',
    } satisfies CellFormat,
    header,
    numberHeader: { ...header, horizontal: 'Right' } satisfies CellFormat,
    text,
    wrapped: { ...text, wrapText: true } satisfies CellFormat,
    /** What is filled in before, and not meant to be changed. */
    given: { ...font({ color: '#52606D' }), fill: '#F1F3F5' } satisfies CellFormat,
    /** What somebody is asked to fill in. */
    input,
    count: { ...text, numberFormat: '#,##0' } satisfies CellFormat,
    /** With its sign, so that more and less are told apart. */
    difference: { ...text, numberFormat: '+#,##0;-#,##0;0' } satisfies CellFormat,
    inputCount: { ...input, numberFormat: '#,##0' } satisfies CellFormat,
    /** A year has no thousands. */
    inputYear: { ...input, numberFormat: '0' } satisfies CellFormat,
    total: { ...font({ bold: true }), numberFormat: '#,##0' } satisfies CellFormat,
    label: { ...font({ bold: true }), vertical: 'Top' } satisfies CellFormat,
  };
}

export type Styles = ReturnType<typeof stylesOf>;

/**
 * Puts a value or formula of ours in a cell. A text is always a text: one that looks like the beginning of a formula
 * keeps the apostrophe that it would have when typed, so that it stays one when somebody edits the cell.
 */
export function put(
  sheet: SheetModel,
  [row, column]: readonly [row: number, column: number],
  value: CellValue,
  format: CellFormat,
  formula: string | null = null,
): void {
  const isRisky = formula === null && typeof value === 'string' && LIKE_A_FORMULA.test(value);
  const dressed = isRisky ? { ...format, quotePrefix: true } : format;
  sheet.cells.set(cellKey(row, column), { value, formula, format: dressed });
}

/** Height of a row in points. */
export function setHeight(sheet: SheetModel, row: number, height: number): void {
  sheet.rows.set(row, { height, hidden: false, format: null });
}

/** A title above a sheet, and what it is in one sentence. */
export function putTitle(sheet: SheetModel, styles: Styles, title: string, note: string): void {
  put(sheet, [0, 0], title, styles.title);
  put(sheet, [1, 0], note, styles.note);
  setHeight(sheet, 0, TITLE_HEIGHT);
}

/** Widths of the first columns, in characters. */
export function setWidths(sheet: SheetModel, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.columns.set(column, { width, hidden: false, format: null });
  });
}

/** Height of a row with a text that is broken over lines of so many characters. */
export function wrappedHeight(text: string, characters: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
  return Math.min(MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 3);
}

/** Points; Excel has no higher rows. */
const MAX_ROW_HEIGHT = 409;

/** On A4, as wide as one page, headers repeated, page numbers below. */
export function setUpPrint(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { landscape, headerRows, name }: { landscape: boolean; headerRows: number; name: string },
): void {
  const { headerFooter } = sheet.pageLayout;
  const footer = joinSections({ left: literalText(name), center: '&A', right: '&P / &N' });
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: landscape ? 'Landscape' : 'Portrait',
    paperSize: A4,
    fit: { wide: 1, tall: 0 },
    headerFooter: { ...headerFooter, odd: { header: '', footer } },
  };
  const rows = headerRows === 0 ? null : { first: 0, count: headerRows };
  setPrintTitles(workbook, sheet, { rows, columns: null });
}
