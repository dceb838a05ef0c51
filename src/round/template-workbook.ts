// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredMunicipality } from '../core/register/municipality-register';
import { stockOf } from '../core/register/stock';
import {
  TEMPLATE_FIELDS,
  TEMPLATE_LINES,
  TEMPLATE_TABLES,
  TEMPLATE_VERSION,
  type TemplateField,
} from '../core/round/template';
import type { TemplateTexts } from '../i18n/round-texts';
import { createWorkbook } from '../ooxml/create-workbook';
import { emptySheet } from '../ooxml/empty-sheet';
import type { CellFormat, SheetModel, WorkbookModel } from '../ooxml/model';
import { newTable } from '../ooxml/new-table';
import { saveWorkbook } from '../ooxml/save-workbook';
import {
  put,
  putTitle,
  setHeight,
  setUpPrint,
  setWidths,
  stylesOf,
  wrappedHeight,
  type Styles,
} from './paper';
import { markRound } from './round-mark';
import { FIRST_FIELD, isHomes, LINES_HEADER, STOCK_HEADER, TOTALS_ROW } from './template-layout';
import { templateValidations } from './template-validations';

const HEADER_HEIGHT = 33;
const FIELD_WIDTHS: Readonly<Partial<Record<TemplateField, number>>> = { plan: 32, year: 16, status: 15 };
const COUNT_WIDTH = 12;
const EXPLANATION_CHARACTERS = 92;

/** For whom a template is made, and for which round. */
export interface TemplateRequest {
  readonly municipality: RegisteredMunicipality;
  /** `2026-1`, or null. */
  readonly round: string | null;
  readonly texts: TemplateTexts;
}

/**
 * A workbook for a municipality to fill in: its code, name and stock are there, cells say what belongs in them and
 * refuse what cannot be, and the round and the version of the form travel with the file.
 *
 * @returns an .xlsx file
 */
export function templateWorkbook({ municipality, round, texts }: TemplateRequest): Uint8Array {
  const open = createWorkbook({ sheetName: texts.sheet });
  const { workbook } = open;
  const [programme] = workbook.sheets;
  if (programme === undefined) throw new Error('A new workbook has a sheet');
  const explanation = emptySheet('explanation', texts.explanationSheet);
  workbook.sheets.push(explanation);
  const styles = stylesOf(workbook);
  const title = texts.title(municipality.name);
  putTitle(programme, styles, title, texts.note);
  fillStock(programme, styles, municipality, texts);
  fillLines(programme, styles, municipality, texts);
  programme.dataValidations = [...templateValidations(texts)];
  programme.frozen = { rows: LINES_HEADER + 1, columns: FIRST_FIELD + 1 };
  setUpPrint(workbook, programme, { landscape: true, headerRows: LINES_HEADER + 1, name: title });
  fillExplanation(workbook, explanation, { municipality, round, texts });
  workbook.properties = { ...workbook.properties, title, subject: round ?? '' };
  markRound(workbook, { round, template: TEMPLATE_VERSION });
  return saveWorkbook(open);
}

/** A table of one row, so that the reader finds the stock where it looks for it. */
function fillStock(
  sheet: SheetModel,
  styles: Styles,
  { code, name, province }: RegisteredMunicipality,
  texts: TemplateTexts,
): void {
  const stock = stockOf(code);
  const headers = [
    texts.headers.code,
    texts.headers.name,
    texts.headers.province,
    texts.stock,
    texts.socialStock,
    texts.stockSource,
  ];
  putHeaders(sheet, styles, STOCK_HEADER, headers, (column) => column === 3 || column === 4);
  const row = STOCK_HEADER + 1;
  put(sheet, [row, 0], code, styles.given);
  put(sheet, [row, 1], name, styles.given);
  put(sheet, [row, 2], province, styles.given);
  put(sheet, [row, 3], stock?.stock ?? null, styles.inputCount);
  put(sheet, [row, 4], stock?.socialStock ?? null, styles.inputCount);
  put(sheet, [row, 5], stock === null ? texts.stockUnknown : texts.stockSourceText, styles.aside);
  const range = { row: STOCK_HEADER, column: 0, rows: 2, columns: headers.length };
  sheet.tables.push({ ...newTable(1, TEMPLATE_TABLES.stock, range, headers), showFilterButton: false });
}

function fillLines(
  sheet: SheetModel,
  styles: Styles,
  { code, name }: RegisteredMunicipality,
  texts: TemplateTexts,
): void {
  const headers = [
    texts.headers.code,
    texts.headers.name,
    ...TEMPLATE_FIELDS.map((field) => texts.headers[field]),
  ];
  putHeaders(sheet, styles, LINES_HEADER, headers, (column) => {
    const field = TEMPLATE_FIELDS[column - FIRST_FIELD];
    return field === 'year' || (field !== undefined && isHomes(field));
  });
  put(sheet, [TOTALS_ROW, FIRST_FIELD], texts.filledIn, styles.label);
  for (let line = 1; line <= TEMPLATE_LINES; line += 1) {
    put(sheet, [LINES_HEADER + line, 0], code, styles.given);
    put(sheet, [LINES_HEADER + line, 1], name, styles.given);
    TEMPLATE_FIELDS.forEach((field, index) => {
      put(sheet, [LINES_HEADER + line, FIRST_FIELD + index], null, lookOf(field, styles));
    });
  }
  TEMPLATE_FIELDS.forEach((field, index) => {
    if (!isHomes(field)) return;
    const formula = `SUBTOTAL(109,${TEMPLATE_TABLES.programme}[${texts.headers[field]}])`;
    put(sheet, [TOTALS_ROW, FIRST_FIELD + index], 0, styles.total, formula);
  });
  const range = { row: LINES_HEADER, column: 0, rows: TEMPLATE_LINES + 1, columns: headers.length };
  sheet.tables.push({
    ...newTable(2, TEMPLATE_TABLES.programme, range, headers),
    style: 'TableStyleLight1',
    showBandedRows: false,
  });
  setWidths(sheet, [15, 20, ...TEMPLATE_FIELDS.map((field) => FIELD_WIDTHS[field] ?? COUNT_WIDTH)]);
}

function putHeaders(
  sheet: SheetModel,
  styles: Styles,
  row: number,
  headers: readonly string[],
  isNumber: (column: number) => boolean,
): void {
  headers.forEach((header, column) => {
    put(sheet, [row, column], header, isNumber(column) ? styles.numberHeader : styles.header);
  });
  setHeight(sheet, row, HEADER_HEIGHT);
}

function lookOf(field: TemplateField, styles: Styles): CellFormat {
  if (field === 'year') return styles.inputYear;
  return isHomes(field) ? styles.inputCount : styles.input;
}

function fillExplanation(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { municipality, round, texts }: TemplateRequest,
): void {
  const styles = stylesOf(workbook);
  putTitle(sheet, styles, texts.explanationTitle, `${municipality.name} (${municipality.code})`);
  const lines: readonly (readonly [string, string])[] = [
    [texts.roundLabel, round ?? texts.noRound],
    [texts.versionLabel, TEMPLATE_VERSION],
    ...texts.explanation,
  ];
  lines.forEach(([label, text], index) => {
    const row = 3 + index;
    put(sheet, [row, 0], label, styles.label);
    put(sheet, [row, 1], text, styles.wrapped);
    setHeight(sheet, row, wrappedHeight(text, EXPLANATION_CHARACTERS));
  });
  setWidths(sheet, [26, 96]);
  sheet.showGridlines = false;
  setUpPrint(workbook, sheet, { landscape: false, headerRows: 0, name: texts.title(municipality.name) });
}

/**
 * Name of the file for a municipality; the register has no signs that a file system refuses.
 *
 * @example templateFileName(amsterdam, '2026-1') // 'GM0363 Amsterdam 2026-1.xlsx'
 */
export function templateFileName({ code, name }: RegisteredMunicipality, round: string | null): string {
  return `${[code, name, ...(round === null ? [] : [round])].join(' ')}.xlsx`;
}
