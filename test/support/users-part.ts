// SPDX-License-Identifier: EUPL-1.2

import { COLUMN_ROLES, columnMark, roundOfMark, SHEET_ROLES, sheetMark } from '../../src/core/plan/roles';
import { dictionaryOf } from '../../src/i18n/languages';
import { MAX_COLUMNS } from '../../src/ooxml/model';
import type { Cell, CellFormat, Rect, SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { splitSheet, parseRect } from '../../src/workbench/host/address';

const OUR_NAMES = new Set(
  (['nl', 'en'] as const).flatMap((language) => Object.values(dictionaryOf(language).plan.parameterNames)),
);

/** A rectangle on a sheet that is ours. */
interface OurPlace {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * Everything in a workbook that is the user's, as it can be seen: cells with values, formulas and all of their looks,
 * sizes, tables, merges, panes, protection, filters and names. What a write may not change in any way.
 *
 * @param other the workbook before or after, of which the places that are ours are left out too
 */
export function usersPart(workbook: WorkbookModel, other: WorkbookModel = workbook) {
  const both = [workbook, other];
  const ours = new Set(
    both.flatMap((each) => placesOf(each, SHEET_ROLES.map(sheetMark))).map(({ sheet }) => sheet),
  );
  const columns = both.flatMap((each) => placesOf(each, COLUMN_ROLES.map(columnMark)));
  return {
    sheets: workbook.sheets
      // A copy of a round that never came to its end is called by its mark.
      .filter(({ name }) => !ours.has(name) && roundOfMark(name) === null)
      .map((sheet) =>
        sheetPart(
          workbook,
          sheet,
          columns.filter((one) => one.sheet === sheet.name),
        ),
      ),
    names: workbook.names
      .filter(
        ({ name, scope }) =>
          (scope !== null || (!name.startsWith('_Wvrv.') && !OUR_NAMES.has(name))) &&
          !isOn(workbook, scope, ours),
      )
      .map(({ name, formula, visible, comment, scope }) => ({
        name,
        formula,
        visible,
        comment,
        scope: scope !== null,
      })),
    calculationMode: workbook.calculationMode,
  };
}

/** The same of a whole workbook, whoever's it is. */
export function everything(workbook: WorkbookModel) {
  const { sheets, names, calculationMode } = workbook;
  return {
    sheets: sheets.map((sheet) => {
      const part = sheetPart(workbook, sheet, []);
      // Numbers by which a file refers to itself say nothing about what is in it.
      const tables = part.tables.map(({ columns, ...table }) => ({
        ...table,
        id: 0,
        columns: columns.map((column) => ({ ...column, id: 0 })),
      }));
      return { ...part, tables, cells: part.cells.map((cell) => withoutHeaderPrefix(cell, part.tables)) };
    }),
    names: names
      .map(({ name, formula, visible, comment, scope }) => ({
        name,
        formula,
        visible,
        comment,
        scope: scope !== null,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    calculationMode,
  };
}

/** A header of a table is a text whatever it looks like: whether its cell says so as well makes no difference. */
function withoutHeaderPrefix<Placed extends { readonly at: readonly number[]; readonly format: CellFormat }>(
  cell: Placed,
  tables: readonly { readonly range: Rect }[],
): Placed {
  const [row = 0, column = 0] = cell.at;
  const isHeader = tables.some(({ range }) => row === range.row && holds(range, row, column));
  return isHeader ? { ...cell, format: { ...cell.format, quotePrefix: false } } : cell;
}

function placesOf(workbook: WorkbookModel, marks: readonly string[]): OurPlace[] {
  return marks.flatMap((mark) => markedPlace(workbook, mark) ?? []);
}

function markedPlace({ names, sheets }: WorkbookModel, mark: string): OurPlace | null {
  const formula = names.find(({ name, scope }) => name === mark && scope === null)?.formula ?? '';
  const { sheet: name, rest } = splitSheet(formula);
  const rect = parseRect(rest);
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined || rect === null) return null;
  const table = sheet.tables.find(({ range }) => holds(range, rect.row, rect.column));
  return { sheet: sheet.name, rect: { ...rect, rows: rowsBelow(sheet, rect, table?.range) } };
}

function rowsBelow(sheet: SheetModel, { row, column }: Rect, table: Rect | undefined): number {
  if (table !== undefined) return table.row + table.rows - row;
  let rows = 1;
  while (isLookUp(sheet.cells.get((row + rows) * MAX_COLUMNS + column))) rows += 1;
  return rows;
}

/** Whether a name belongs to one of some sheets, as what is printed on every page does. */
function isOn({ sheets }: WorkbookModel, scope: string | null, names: ReadonlySet<string>): boolean {
  return sheets.some(({ id, name }) => id === scope && names.has(name));
}

function isLookUp(cell: Cell | undefined): boolean {
  return /^IFERROR\((IF\(TRIM\(.*?\)="",)?INDEX\(/.test(cell?.formula ?? '');
}

function holds(range: Rect, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}

function sheetPart(workbook: WorkbookModel, sheet: SheetModel, ours: readonly OurPlace[]) {
  const isOurs = (row: number, column: number): boolean => ours.some(({ rect }) => holds(rect, row, column));
  const ourColumns = new Set(ours.map(({ rect }) => rect.column));
  const { name, visibility, tabColor, frozen, showGridlines, merges, isProtected, autoFilter } = sheet;
  return {
    name,
    visibility,
    tabColor,
    frozen,
    showGridlines,
    merges,
    isProtected,
    autoFilter,
    hyperlinks: sheet.hyperlinks,
    charts: sheet.charts.map(({ name: chart, range, title, legend, axes, series }) => ({
      chart,
      range,
      title,
      legend,
      axes,
      series,
    })),
    widths: [...sheet.columns]
      .filter(
        ([column, { width }]) =>
          !ourColumns.has(column) && width !== null && width !== sheet.defaultColumnWidth,
      )
      .sort(([a], [b]) => a - b),
    heights: [...sheet.rows].sort(([a], [b]) => a - b),
    cells: [...sheet.cells]
      .filter(
        ([key, cell]) =>
          !isOurs(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS) && isSomething(workbook, cell),
      )
      .sort(([a], [b]) => a - b)
      .map(([key, { value, formula, format }]) => ({
        at: [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS],
        value,
        formula,
        format: looks(format),
      })),
    tables: sheet.tables.map((table) => {
      const { range, columns } = table;
      const kept = columns.filter((_, index) => !isOurs(range.row, range.column + index));
      return { ...table, range: { ...range, columns: kept.length }, columns: kept };
    }),
  };
}

/** A cell without content that looks like any other is no cell. */
function isSomething({ defaultFormat }: WorkbookModel, { value, formula, format }: Cell): boolean {
  return (
    value !== null ||
    formula !== null ||
    JSON.stringify(looks(format)) !== JSON.stringify(looks(defaultFormat))
  );
}

/** Without the place in the file's table of styles, which says nothing about looks. */
function looks(format: CellFormat): CellFormat {
  return { ...format, source: 0 };
}
