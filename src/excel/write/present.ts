// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import type { Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import { readWindows } from '../read/blocks';
import type { Window } from '../read/blocks';
import type { OwnedColumn, OwnedSheet, Ownership } from '../read/ownership';

/** An Excel table as it is now. */
export interface PresentTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** A sheet of ours as it is now: what a failed write puts back. */
export interface PresentSheet extends OwnedSheet {
  /** Formulas and constants from A1, to the last row and column that hold something. */
  readonly formulas: readonly (readonly Content[])[];
  readonly table: PresentTable | null;
  readonly isProtected: boolean;
}

/** A column of ours in the user's table as it is now, its header included. */
export interface PresentColumn extends OwnedColumn {
  readonly formulas: readonly Content[];
  /** Null among plain cells. */
  readonly table: PresentTable | null;
}

/** A cell with a name, counted from zero. */
export interface NamedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** A constant, or a formula with "=". */
  readonly typed: Content;
}

/** Everything of ours that is in the workbook. */
export interface Present {
  readonly sheets: ReadonlyMap<SheetRole, PresentSheet>;
  /** Columns in the programme that the plan is about. */
  readonly columns: ReadonlyMap<ColumnRole, PresentColumn>;
  /** What the cells say that names of the plan refer to. */
  readonly names: ReadonlyMap<string, NamedCell>;
  /** Whether an earlier write was never finished: then it may be half of what it should be. */
  readonly isInterrupted: boolean;
}

/**
 * Reads what is ours, and nothing of the user's: four requests, and more only for blocks of large sheets.
 *
 * @requires ExcelApi 1.9
 */
export async function readPresent(
  context: Excel.RequestContext,
  plan: WritePlan,
  ownership: Ownership,
): Promise<Present> {
  const names = plan.sheets
    .flatMap((sheet) => sheet.names)
    .map(({ name }) => ({
      name,
      range: rangeOf(context, name).load('rowIndex,columnIndex,formulas,worksheet/id'),
    }));
  const sheets = await readSheets(context, ownership);
  const rows = plan.columns.kind === 'write' ? plan.columns.rowCount : 0;
  return {
    sheets,
    columns: await readColumns(context, columnsOf(plan, ownership), () => rows),
    names: new Map(
      names
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }): [string, NamedCell] => [name, namedCell(range)]),
    ),
    isInterrupted: ownership.isInterrupted,
  };
}

/**
 * Sheets of ours as they are now.
 *
 * @requires ExcelApi 1.9
 */
export async function readSheets(
  context: Excel.RequestContext,
  ownership: Ownership,
): Promise<ReadonlyMap<SheetRole, PresentSheet>> {
  const sheets = [...ownership.sheets].map(([role, owned]) => {
    const sheet = context.workbook.worksheets.getItem(owned.id);
    return {
      role,
      owned,
      used: sheet.getUsedRangeOrNullObject().load(PLACE),
      protection: sheet.protection.load('protected'),
      tables: sheet.tables.load('items/name'),
    };
  });
  await context.sync();
  const sheetTables = sheets.map(({ tables }) => firstTable(tables));
  const contents = await readWindows(
    context,
    sheets.map(({ owned, used }) => fromA1(owned.id, used)),
    'formulas',
  );
  return new Map(
    sheets.map(({ role, owned, protection }, index) => [
      role,
      {
        ...owned,
        formulas: filledPart(contents[index] ?? []),
        table: presentTable(sheetTables[index]),
        isProtected: protection.protected,
      },
    ]),
  );
}

/**
 * All columns of ours, wherever they are, down to the last used row of their sheet.
 *
 * @requires ExcelApi 1.9
 */
export async function readAllColumns(
  context: Excel.RequestContext,
  { columns }: Ownership,
): Promise<ReadonlyMap<ColumnRole, PresentColumn>> {
  const ids = [...new Set([...columns.values()].map(({ sheetId }) => sheetId))];
  const used = ids.map((id) => context.workbook.worksheets.getItem(id).getUsedRange().load(PLACE));
  await context.sync();
  const ends = new Map(ids.map((id, index) => [id, lastRow(used[index])]));
  return readColumns(context, [...columns], ({ sheetId, row }) =>
    Math.max(0, (ends.get(sheetId) ?? row) - row),
  );
}

/**
 * Columns of ours as they are now.
 *
 * @param rowsBelow rows to read below a header
 * @requires ExcelApi 1.9
 */
export async function readColumns(
  context: Excel.RequestContext,
  columns: readonly (readonly [ColumnRole, OwnedColumn])[],
  rowsBelow: (column: OwnedColumn) => number,
): Promise<ReadonlyMap<ColumnRole, PresentColumn>> {
  const found = columns.map(([role, owned]) => {
    const sheet = context.workbook.worksheets.getItem(owned.sheetId);
    const header = sheet.getRangeByIndexes(owned.row, owned.column, 1, 1);
    return { role, owned, tables: header.getTables(false).load('items/name') };
  });
  await context.sync();
  const tables = found.map((one) => firstTable(one.tables));
  const contents = await readWindows(
    context,
    found.map(({ owned }) => ({
      sheetId: owned.sheetId,
      row: owned.row,
      column: owned.column,
      rows: rowsBelow(owned) + 1,
      columns: 1,
    })),
    'formulas',
  );
  return new Map(
    found.map(({ role, owned }, index) => [
      role,
      {
        ...owned,
        formulas: (contents[index] ?? []).map(([content]) => content ?? null),
        table: presentTable(tables[index]),
      },
    ]),
  );
}

function lastRow(range: Excel.Range | undefined): number {
  return range === undefined ? 0 : range.rowIndex + range.rowCount - 1;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The user may have moved on to another programme: columns in the former one are not touched any more. */
function columnsOf({ columns }: WritePlan, ownership: Ownership): [ColumnRole, OwnedColumn][] {
  return columns.kind === 'skip'
    ? []
    : [...ownership.columns].filter(
        ([, { sheet, row }]) => sheet === columns.sheet && row === columns.headerRow,
      );
}

function namedCell({ rowIndex, columnIndex, formulas, worksheet }: Excel.Range): NamedCell {
  const typed = (formulas as Content[][])[0]?.[0] ?? null;
  return {
    sheetId: worksheet.id,
    row: rowIndex,
    column: columnIndex,
    typed: typed === '' ? null : typed,
  };
}

function rangeOf(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Where it is and whether its last row has totals come from one request: the user may show or hide those in between. */
function firstTable({ items: [table] }: { readonly items: readonly Excel.Table[] }): LoadedTable | null {
  return table === undefined
    ? null
    : { table: table.load('name,showTotals'), range: table.getRange().load(PLACE) };
}

function presentTable(loaded: LoadedTable | null | undefined): PresentTable | null {
  return loaded === null || loaded === undefined
    ? null
    : { name: loaded.table.name, hasTotals: loaded.table.showTotals, area: areaOf(loaded.range) };
}

/** From A1 to the end of what is used; one cell for an empty sheet. */
function fromA1(sheetId: string, used: Excel.Range): Window {
  return used.isNullObject
    ? { sheetId, row: 0, column: 0, rows: 1, columns: 1 }
    : {
        sheetId,
        row: 0,
        column: 0,
        rows: used.rowIndex + used.rowCount,
        columns: used.columnIndex + used.columnCount,
      };
}

/** Without the rows and columns at the end that only have a format: Excel counts those as used. */
function filledPart(cells: readonly (readonly Content[])[]): Content[][] {
  const lastRow = cells.findLastIndex((line) => line.some((content) => content !== null));
  const lastColumn = cells.reduce(
    (last, line) =>
      Math.max(
        last,
        line.findLastIndex((content) => content !== null),
      ),
    -1,
  );
  return cells.slice(0, lastRow + 1).map((line) => line.slice(0, lastColumn + 1));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
