// SPDX-License-Identifier: EUPL-1.2
import type { NameModel, SheetModel, TableModel, WorkbookModel } from '../../../ooxml/model';

export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Finds sheets, tables and names by what formulas call them; upper and lower case are the same. */
export interface Directory {
  sheet(name: string): SheetModel | undefined;
  sheetById(id: string): SheetModel | undefined;
  table(name: string): PlacedTable | undefined;
  /** Table that holds a cell. */
  tableAt(sheet: SheetModel, row: number, column: number): PlacedTable | undefined;
  /** A name of the sheet goes before the same name of the workbook. */
  name(name: string, sheet: SheetModel): NameModel | undefined;
}

/** A directory of the workbook as it is now; make a new one after its structure changed. */
export function createDirectory(workbook: WorkbookModel): Directory {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const tables = new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const),
    ),
  );
  const names = new Map(workbook.names.map((name) => [nameKey(name.scope, name.name), name]));
  return {
    sheet: (name) => byName.get(name.toLowerCase()),
    sheetById: (id) => byId.get(id),
    table: (name) => tables.get(name.toLowerCase()),
    tableAt: (sheet, row, column) => {
      const table = sheet.tables.find(({ range }) => isInside(range, row, column));
      return table === undefined ? undefined : { sheet, table };
    },
    name: (name, sheet) => names.get(nameKey(sheet.id, name)) ?? names.get(nameKey(null, name)),
  };
}

function nameKey(scope: string | null, name: string): string {
  return `${scope ?? ''}\n${name.toLowerCase()}`;
}

function isInside(range: TableModel['range'], row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}
