// SPDX-License-Identifier: EUPL-1.2
import { CellMap } from './cell-map';
import type { CustomXmlPart, NameModel, SheetModel, TableModel, WorkbookModel } from './model';

/** A sheet as it was, holding its own copies of everything that a host may change in place. */
export type SheetSnapshot = Readonly<Omit<SheetModel, 'tables'>> & { readonly tables: readonly TableModel[] };

/** A workbook as it was, to compare the present one with. Cells are immutable, so their maps are copied shallowly. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly order: readonly string[];
  readonly names: ReadonlyMap<NameModel, NameModel>;
  readonly activeSheetId: string;
  readonly calculationMode: WorkbookModel['calculationMode'];
  readonly isStructureProtected: boolean;
  readonly properties: WorkbookModel['properties'];
  readonly customXml: ReadonlyMap<CustomXmlPart, string>;
}

function tableSnapshot(table: TableModel): TableModel {
  return { ...table, columns: table.columns.map((column) => ({ ...column })) };
}

/** Copy of a sheet that later changes do not reach. */
export function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  return {
    ...sheet,
    cells: new CellMap(sheet.cells),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    tables: sheet.tables.map(tableSnapshot),
    merges: [...sheet.merges],
    hyperlinks: [...sheet.hyperlinks],
    dataValidations: [...sheet.dataValidations],
    conditionalFormats: [...sheet.conditionalFormats],
  };
}

/** Copy of a workbook that later changes do not reach. */
export function snapshotOf(workbook: WorkbookModel): Snapshot {
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
    order: workbook.sheets.map(({ id }) => id),
    names: new Map(workbook.names.map((name) => [name, { ...name }])),
    activeSheetId: workbook.activeSheetId,
    calculationMode: workbook.calculationMode,
    isStructureProtected: workbook.isStructureProtected,
    properties: workbook.properties,
    customXml: new Map(workbook.customXmlParts.map((part) => [part, part.xml])),
  };
}
