// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Cell, CellFormat, Rect, SheetModel } from '../../../ooxml/model';
import type { CellAddress } from '../formula/calculation';
import { createNormalise } from '../formula/normalise';
import type { Normalise } from '../formula/normalise';
import { FormulaSyntaxError } from '../formula/syntax';
import { cellAt, cellCount, columnOf, existingCells, inheritedFormat, intersection, rowOf } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { API_LOCALE } from '../user-locale';
import type { UserLocale } from '../user-locale';
import { fillCalculatedColumns } from './calculated-columns';
import { ensureCellsEditable } from './editable';
import { reportChange } from './report-change';
import { renameColumns } from './table-headers';
import { headerRect, tablesTouching } from './table-parts';
import { readTotals } from './totals';
import { readContent } from './typing';

/** Office.js handles no more cells than this in one range. */
const MAX_WRITTEN_CELLS = 5_000_000;

/** What to write at a place of the rectangle, counted from its corner; null or undefined leaves the cell as it is. */
export type ContentAt = (row: number, column: number) => unknown;

/**
 * Writes values or formulas to a range as `range.values` and `range.formulas` do, with all that Excel does then:
 * header cells rename columns, formulas fill table columns, dependents are recalculated, handlers are told. Nothing
 * is written when one of the contents is refused.
 *
 * @throws ApiError AccessDenied on a protected sheet; InvalidArgument for a formula that Excel would not take;
 *   InvalidOperation for a part of an array formula
 */
export function writeContent(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  contentAt: ContentAt,
  locale: UserLocale = API_LOCALE,
): void {
  if (cellCount(rect) > MAX_WRITTEN_CELLS) throw invalidArgument('more than five million cells at once');
  ensureCellsEditable(host, sheet, rect);
  ensureWholeArrays(host, sheet, rect);
  writeHeaders(host, sheet, rect, contentAt, locale);

  const isHeader = headerTest(sheet, rect);
  const normalise = createNormalise(host.workbook);
  const writes = new Map<number, Cell>();
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const input = contentAt(row, column);
      if (input === null || input === undefined || isHeader(rect.row + row, rect.column + column)) continue;
      const at = { sheetId: sheet.id, row: rect.row + row, column: rect.column + column };
      writes.set(cellKey(at.row, at.column), makeCell(host, sheet, at, input, normalise, locale));
    }
  }
  store(host, sheet, rect, writes);
}

/** A cell to put at a place of the rectangle, counted from its corner; undefined leaves the cell as it is. */
export type CellAt = (row: number, column: number) => Cell | undefined;

/**
 * Puts whole cells, looks included, in a range, as copying and sorting do: what is copied is not read as if it were
 * typed. All else is as `writeContent` does it.
 *
 * @throws ApiError as `writeContent`
 */
export function putCells(host: Host, sheet: SheetModel, rect: Rect, cellAtPlace: CellAt): void {
  ensureCellsEditable(host, sheet, rect);
  ensureWholeArrays(host, sheet, rect);
  const headerAt: ContentAt = (row, column) => {
    const cell = cellAtPlace(row, column);
    return cell && `'${displayText(cell.value, cell.format.numberFormat)}`;
  };
  writeHeaders(host, sheet, rect, headerAt, API_LOCALE);
  const isHeader = headerTest(sheet, rect);
  const writes = new Map<number, Cell>();
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const cell = cellAtPlace(row, column);
      if (!cell || isHeader(rect.row + row, rect.column + column)) continue;
      writes.set(cellKey(rect.row + row, rect.column + column), cell);
    }
  }
  store(host, sheet, rect, writes);
}

/** Empties cells, also of whole rows and columns; formats stay. Header cells get names such as `Column1`. */
export function clearContent(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureCellsEditable(host, sheet, rect);
  ensureWholeArrays(host, sheet, rect);
  writeHeaders(host, sheet, rect, () => '', API_LOCALE);
  const isHeader = headerTest(sheet, rect);
  const writes = new Map<number, Cell>();
  for (const [key, cell] of existingCells(sheet, rect)) {
    if (isHeader(rowOf(key), columnOf(key))) continue;
    writes.set(key, { value: null, formula: null, format: withPrefix(cell.format, false) });
  }
  store(host, sheet, rect, writes);
}

function store(host: Host, sheet: SheetModel, rect: Rect, writes: ReadonlyMap<number, Cell>): void {
  const single = cellCount(rect) === 1 ? cellAt(host.workbook, sheet, rect.row, rect.column) : null;
  const tables = tablesTouching(sheet, rect);
  const before = new Map<number, Cell | undefined>();
  if (tables.length > 0) for (const key of writes.keys()) before.set(key, sheet.cells.get(key));
  for (const [key, cell] of writes) putCell(host, sheet, key, cell);
  host.calculation.changed(keyAddresses(sheet, writes.keys()));
  for (const table of tables) {
    for (const filled of fillCalculatedColumns(host, sheet, table, rect, before)) {
      host.calculation.changed(addresses(sheet, filled));
    }
    readTotals(sheet, table, rect);
  }
  reportChange(host, sheet, rect, single);
}

/** A cell without content that looks like its row or column needs no record. */
function putCell(host: Host, sheet: SheetModel, key: number, cell: Cell): void {
  const isEmpty = cell.value === null && cell.formula === null;
  const inherited = inheritedFormat(host.workbook, sheet, rowOf(key), columnOf(key));
  if (isEmpty && cell.format === inherited) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

function makeCell(
  host: Host,
  sheet: SheetModel,
  at: CellAddress,
  input: unknown,
  normalise: Normalise,
  locale: UserLocale,
): Cell {
  const { workbook } = host;
  const { format } = cellAt(workbook, sheet, at.row, at.column);
  const content = readContent(input, format, workbook.date1904, locale);
  if (content.kind === 'formula') {
    return {
      value: null,
      formula: checkedFormula(content.text, at, normalise),
      format: withPrefix(format, false),
    };
  }
  const { value, quotePrefix, numberFormat } = content;
  const prefixed = withPrefix(format, quotePrefix);
  const takesFormat = numberFormat !== null && format.numberFormat === 'General';
  return { value, formula: null, format: takesFormat ? { ...prefixed, numberFormat } : prefixed };
}

function withPrefix(format: CellFormat, quotePrefix: boolean): CellFormat {
  return format.quotePrefix === quotePrefix ? format : { ...format, quotePrefix };
}

/** Formula as Excel stores it. @throws ApiError InvalidArgument */
export function checkedFormula(text: string, at: CellAddress, normalise: Normalise): string {
  try {
    return normalise(text, at);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument(`=${text}: ${error.message}`);
    throw error;
  }
}

/** Header cells come first, so that formulas in the same write can use the new names. */
function writeHeaders(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  contentAt: ContentAt,
  locale: UserLocale,
): void {
  for (const table of tablesTouching(sheet, rect)) {
    const header = headerRect(table);
    const touched = header && intersection(header, rect);
    if (!touched) continue;
    const wanted = new Map<number, string>();
    for (let column = touched.column; column < touched.column + touched.columns; column++) {
      const input = contentAt(touched.row - rect.row, column - rect.column);
      if (input === null || input === undefined) continue;
      const { format } = cellAt(host.workbook, sheet, touched.row, column);
      const content = readContent(input, format, host.workbook.date1904, locale);
      if (content.kind === 'formula') throw invalidArgument('a header cell of a table holds a text');
      const text = displayText(content.value, content.numberFormat ?? format.numberFormat, locale);
      wanted.set(column - table.range.column, text);
    }
    renameColumns(host, sheet, table, wanted);
  }
}

function headerTest(sheet: SheetModel, rect: Rect): (row: number, column: number) => boolean {
  const headers = tablesTouching(sheet, rect).flatMap((table) => headerRect(table) ?? []);
  return (row, column) =>
    headers.some(
      (header) => row === header.row && column >= header.column && column < header.column + header.columns,
    );
}

/** An array formula is changed as a whole or not at all. */
function ensureWholeArrays(host: Host, sheet: SheetModel, rect: Rect): void {
  for (const array of host.arrays.get(sheet.id) ?? []) {
    if (!sheet.cells.get(cellKey(array.row, array.column))?.array) continue;
    const shared = intersection(array, rect);
    if (shared && cellCount(shared) < cellCount(array)) {
      throw invalidOperation('a part of an array formula cannot be changed');
    }
  }
}

/** Formulas that read these cells are computed again; for cells that a change of a table emptied, filled or moved. */
export function touchCells(host: Host, sheet: SheetModel, rect: Rect): void {
  host.calculation.changed(addresses(sheet, rect));
}

/** Addresses of all cells of a rectangle. */
export function* addresses(sheet: SheetModel, rect: Rect): Generator<CellAddress> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      yield { sheetId: sheet.id, row, column };
    }
  }
}

function* keyAddresses(sheet: SheetModel, keys: Iterable<number>): Generator<CellAddress> {
  for (const key of keys) yield { sheetId: sheet.id, row: rowOf(key), column: columnOf(key) };
}

/** Empties one cell as part of another change; its format stays. */
export function putBlank(host: Host, sheet: SheetModel, key: number): void {
  const { format } = cellAt(host.workbook, sheet, rowOf(key), columnOf(key));
  putCell(host, sheet, key, { value: null, formula: null, format });
  host.calculation.changed(keyAddresses(sheet, [key]));
}
