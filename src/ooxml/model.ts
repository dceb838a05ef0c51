// SPDX-License-Identifier: EUPL-1.2
import type { ChartModel } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { DocumentProperties } from './document-properties';
import type { PageLayout } from './page-layout';

/**
 * The workbook as a spreadsheet program sees it: what the .xlsx layer reads and writes, and what the Excel host
 * holds in memory. Rows and columns are counted from zero everywhere; texts of formulas are those of Excel's
 * English user interface (`SUM(Programma[@Duur])`), without the equals sign and without the file's prefixes.
 */

import type { Shift } from './shift/shift';

/** Grid limits of Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Error values a cell can hold. */
export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a cell value; an object, so that the text "#N/A" stays a text. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell shows or computes to. `null` is an empty cell; dates are serial numbers. */
export type CellValue = null | number | string | boolean | CellError;

/**
 * One cell. Immutable: a change replaces the object, so that "did this cell change?" is a comparison of identities.
 * An array formula is held by the first cell of its range; the other cells have only a value.
 */
export interface Cell {
  readonly value: CellValue;
  /** Formula text without "=", or null for a constant. */
  readonly formula: string | null;
  /** Range that an array (CSE or spilled) formula fills; only on the cell that holds the formula. */
  readonly array?: Rect;
  readonly format: CellFormat;
}

/** Rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type BorderStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type UnderlineStyle = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: UnderlineStyle;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; themes and tints resolved. */
  readonly color: string;
}

export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** Immutable; the four edges a cell has of itself. */
export interface BorderFormat {
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  readonly right: BorderLine;
}

/**
 * Looks of a cell. Immutable and shared between cells. `source` is the record in the file's style table
 * (`cellXfs`) it was read from or derived from: the writer keeps whatever that record says beyond these members.
 */
export interface CellFormat {
  readonly source: number;
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** Solid fill as `#RRGGBB`, or null for none (patterns and gradients also read as null and are kept by `source`). */
  readonly fill: string | null;
  readonly border: BorderFormat;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The user typed an apostrophe: the content is a text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export interface ColumnModel {
  /** Width in characters of the default font, as in the file; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Format of empty cells in this column, or null. */
  readonly format: CellFormat | null;
}

export interface RowModel {
  /** Height in points; null for automatic. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly format: CellFormat | null;
}

export type TotalsFunction =
  'None' | 'Sum' | 'Average' | 'Count' | 'CountNumbers' | 'Max' | 'Min' | 'StdDev' | 'Var' | 'Custom';

export interface TableColumnModel {
  /** Unique within the table, stable under rename. */
  readonly id: number;
  name: string;
  /** Formula of a calculated column, without "="; null when the column is none. */
  calculatedFormula: string | null;
  totalsFunction: TotalsFunction;
  totalsLabel: string | null;
}

/** Condition that a row must meet in one column of a filter to be shown. */
export type ColumnFilter = {
  /** Place in the filter, counted from its left. */
  readonly column: number;
} & (
  | {
      readonly kind: 'values';
      /** Texts that cells show. */
      readonly values: readonly string[];
      readonly blank: boolean;
    }
  | {
      readonly kind: 'custom';
      /** One or two conditions such as `>=10`, `<>x*` or `=`. */
      readonly criteria: readonly string[];
      /** Both must hold; otherwise one of them. */
      readonly both: boolean;
    }
);

export interface TableModel {
  /** Unique within the workbook, stable under rename. */
  readonly id: number;
  name: string;
  /** Whole table: header, data and totals. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  /** Name of the table style (`TableStyleMedium2`), or null for none. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** A filter hides rows at present. */
  filtered: boolean;
  /** Conditions set since the file was read; null while those of the file stand. */
  filters: readonly ColumnFilter[] | null;
  /** Rows come from a query or connection: refreshing replaces them. */
  readonly external: boolean;
  columns: TableColumnModel[];
}

export interface Hyperlink {
  readonly range: Rect;
  /** Outside address (`https://…`, `mailto:`), or null for a place in this workbook. */
  readonly address: string | null;
  /** Place in this workbook: `'Wvrv Controle'!A1` or a name. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/**
 * Something on a sheet that only the file holds. A drawing is a picture, shape, chart or control over cells; the other
 * kinds are filled by Excel itself.
 */
export interface SheetObject {
  readonly kind: 'drawing' | 'pivotTable' | 'dataTable' | 'xmlMap';
  /** Cells it covers. */
  readonly range: Rect;
}

/** What a protected sheet can allow, as the file calls it. */
export const SHEET_PERMISSIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
  'objects',
  'scenarios',
] as const;
export type SheetPermission = (typeof SHEET_PERMISSIONS)[number];

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetModel {
  /** Identity for the life of the open workbook; never shown, never reused. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  /** Cells that exist in the file or were written, by `cellKey(row, column)`; absent means empty. */
  readonly cells: Map<number, Cell>;
  readonly columns: Map<number, ColumnModel>;
  readonly rows: Map<number, RowModel>;
  /** Characters. */
  defaultColumnWidth: number;
  /** Points. */
  defaultRowHeight: number;
  /** Rows and columns that do not scroll. */
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  tables: TableModel[];
  merges: Rect[];
  hyperlinks: Hyperlink[];
  dataValidations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  pageLayout: PageLayout;
  /** Notes and comments in cells; they are kept in the file as they stand. */
  readonly commentCount: number;
  isProtected: boolean;
  /** What may be done all the same while the sheet is protected. */
  permissions: readonly SheetPermission[];
  /** Filter on plain cells (not of a table). */
  autoFilter: {
    readonly range: Rect;
    readonly filtered: boolean;
    /** As those of a table. */
    readonly filters?: readonly ColumnFilter[] | null;
  } | null;
  objects: readonly SheetObject[];
  charts: readonly ChartModel[];
  /**
   * Cells inserted and deleted since the file was read, in order. The members above have followed already; the writer
   * lets follow what only the file holds.
   */
  shifts: readonly Shift[];
}

export interface NameModel {
  name: string;
  /** Id of the sheet it belongs to, or null for the workbook. */
  readonly scope: string | null;
  /** Without "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** XML that a program keeps in the file beside the sheets (ECMA-376 part 1, 15.2.4 and 22.5). */
export interface CustomXmlPart {
  /** GUID between braces. */
  readonly id: string;
  xml: string;
}

/** A whole workbook. Chart sheets and other sheets without cells are kept in the file but are not here. */
export interface WorkbookModel {
  /** In tab order. */
  sheets: SheetModel[];
  names: NameModel[];
  /** Format of a cell that nobody formatted. */
  readonly defaultFormat: CellFormat;
  activeSheetId: string;
  readonly date1904: boolean;
  calculationMode: CalculationMode;
  /** Sheets cannot be added, renamed, moved or deleted. */
  isStructureProtected: boolean;
  properties: DocumentProperties;
  customXmlParts: CustomXmlPart[];
}

/** Key of a cell in `SheetModel.cells`. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Whether a value is an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
