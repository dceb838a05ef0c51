// SPDX-License-Identifier: EUPL-1.2
import { columnLetters, parseRange, rangeReference } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './model';
import type { NameModel, Rect, SheetModel, WorkbookModel } from './model';

/** Names of a sheet that say how it is printed (ECMA-376 part 1, 18.2.5). */
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** Neighbouring rows or columns. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Rows and columns that are repeated on every page. */
export interface PrintTitles {
  readonly rows: Span | null;
  readonly columns: Span | null;
}

/** The reference behind the sheet's name: `$1:$4`. */
const WITHOUT_SHEET = /^(?:'(?:[^']|'')*'|[^'!]+)!(.*)$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

function nameOf({ names }: WorkbookModel, sheet: SheetModel, name: string): NameModel | undefined {
  return names.find((each) => each.scope === sheet.id && each.name.toLowerCase() === name.toLowerCase());
}

/** Parts of a formula that lists references, each without its sheet. */
function references(formula: string): readonly string[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => WITHOUT_SHEET.exec(part)?.[1] ?? part);
}

function setName(workbook: WorkbookModel, sheet: SheetModel, name: string, formula: string | null): void {
  const present = nameOf(workbook, sheet, name);
  if (present !== undefined && formula !== null) present.formula = formula;
  else if (formula !== null) {
    workbook.names.push({ name, scope: sheet.id, formula, visible: true, comment: '' });
  } else workbook.names = workbook.names.filter((each) => each !== present);
}

function quoted({ name }: SheetModel): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** What is repeated on every page of a sheet. */
export function printTitlesOf(workbook: WorkbookModel, sheet: SheetModel): PrintTitles {
  let rows: Span | null = null;
  let columns: Span | null = null;
  for (const reference of references(nameOf(workbook, sheet, PRINT_TITLES)?.formula ?? '')) {
    const [, top, bottom] = ROWS.exec(reference) ?? [];
    const [, left, right] = COLUMNS.exec(reference) ?? [];
    if (top !== undefined) rows = { first: Number(top) - 1, count: Number(bottom) - Number(top) + 1 };
    const area = left === undefined ? null : parseRange(`${left}1:${right ?? ''}1`);
    if (area !== null) columns = { first: area.column, count: area.columns };
  }
  return { rows, columns };
}

/** Repeats rows and columns on every page; null for none. */
export function setPrintTitles(workbook: WorkbookModel, sheet: SheetModel, titles: PrintTitles): void {
  const { rows, columns } = titles;
  const sheetName = quoted(sheet);
  const parts = [
    columns === null
      ? null
      : `${sheetName}!$${columnLetters(columns.first)}:$${columnLetters(columns.first + columns.count - 1)}`,
    rows === null ? null : `${sheetName}!$${rows.first + 1}:$${rows.first + rows.count}`,
  ].filter((part) => part !== null);
  setName(workbook, sheet, PRINT_TITLES, parts.length === 0 ? null : parts.join(','));
}

/** Areas that are printed; empty for everything. */
export function printAreaOf(workbook: WorkbookModel, sheet: SheetModel): readonly Rect[] {
  return references(nameOf(workbook, sheet, PRINT_AREA)?.formula ?? '').flatMap((reference) => {
    const [, top, bottom] = ROWS.exec(reference) ?? [];
    const [, left, right] = COLUMNS.exec(reference) ?? [];
    const whole =
      top !== undefined
        ? `A${top}:${columnLetters(MAX_COLUMNS - 1)}${bottom ?? ''}`
        : left !== undefined
          ? `${left}1:${right ?? ''}${MAX_ROWS}`
          : reference;
    return parseRange(whole) ?? [];
  });
}

/** Prints only one area of a sheet; null prints everything. */
export function setPrintArea(workbook: WorkbookModel, sheet: SheetModel, area: Rect | null): void {
  const absolute = (rect: Rect): string => rangeReference(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  setName(workbook, sheet, PRINT_AREA, area === null ? null : `${quoted(sheet)}!${absolute(area)}`);
}
