// SPDX-License-Identifier: EUPL-1.2

import type {
  CustomXmlPart,
  NameModel,
  Rect,
  SheetModel,
  TableColumnModel,
  TableModel,
} from '../../ooxml/model';

interface WorkbookPart {
  readonly kind?: never;
}
interface SheetPart {
  readonly sheet: SheetModel;
}
/** Cells; an object that an add-in holds follows them when they move, so these members change. */
interface AreaPart extends SheetPart {
  rect: Rect;
  /** All of its cells were deleted. */
  isLost?: boolean;
}
interface TablePart extends SheetPart {
  readonly table: TableModel;
}

/** A conditional format by its id in the sheet: a change replaces the record. */
interface ConditionPart extends SheetPart {
  readonly conditionId: number;
}

/** A chart by its id in the sheet: a change replaces the record. */
interface ChartPart extends SheetPart {
  readonly chartId: string;
}
interface ChartSeriesPart extends ChartPart {
  readonly index: number;
}

/** The four outer edges, the two inner kinds and the diagonals, as the API names them. */
export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** For each implemented class of the API: which part of the workbook one of its objects stands for. */
interface Parts {
  Workbook: WorkbookPart;
  Application: WorkbookPart;
  Runtime: WorkbookPart;
  WorkbookCreated: { readonly id: string };
  WorkbookProtection: WorkbookPart;
  SettingCollection: WorkbookPart;
  Setting: { readonly key: string };
  CustomXmlPartCollection: WorkbookPart;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly part: CustomXmlPart };
  WorksheetCollection: WorkbookPart;
  Worksheet: SheetPart;
  WorksheetProtection: SheetPart;
  WorksheetFreezePanes: SheetPart;
  AutoFilter: SheetPart & { readonly table: TableModel | null };
  NamedItemCollection: { readonly sheet: SheetModel | null };
  NamedItem: { readonly name: NameModel };
  Range: AreaPart;
  RangeFormat: AreaPart;
  RangeFill: AreaPart;
  RangeFont: AreaPart;
  RangeBorderCollection: AreaPart;
  RangeBorder: AreaPart & { readonly edge: BorderEdge };
  FormatProtection: AreaPart;
  DataValidation: AreaPart;
  ConditionalFormatCollection: AreaPart;
  ConditionalFormat: ConditionPart;
  CellValueConditionalFormat: ConditionPart;
  CustomConditionalFormat: ConditionPart;
  ConditionalFormatRule: ConditionPart;
  ConditionalRangeFormat: ConditionPart;
  ConditionalRangeFont: ConditionPart;
  ConditionalRangeFill: ConditionPart;
  ChartCollection: SheetPart;
  Chart: ChartPart;
  ChartTitle: ChartPart;
  ChartLegend: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart & { readonly axis: 'value' | 'category' };
  ChartSeriesCollection: ChartPart;
  ChartSeries: ChartSeriesPart;
  ChartSeriesFormat: ChartSeriesPart;
  ChartFill: ChartSeriesPart;
  ChartLineFormat: ChartSeriesPart;
  PageLayout: SheetPart;
  HeaderFooterGroup: SheetPart;
  HeaderFooter: SheetPart & { readonly pages: 'odd' | 'even' | 'first' };
  DocumentProperties: WorkbookPart;
  RangeSort: AreaPart;
  TableCollection: { readonly sheet: SheetModel | null };
  TableScopedCollection: { readonly tables: readonly TablePart[] };
  Table: TablePart;
  TableColumnCollection: TablePart;
  TableColumn: TablePart & { readonly column: TableColumnModel };
  TableRowCollection: TablePart;
  TableSort: TablePart;
  Filter: TablePart & { readonly column: TableColumnModel };
  TableRow: TablePart & { readonly index: number };
}

export type ClassName = keyof Parts;

/** One object of the API as the host sees it: a class and the part of the workbook it stands for, nothing else. */
export type HostObject = { readonly [K in ClassName]: { readonly type: K } & Parts[K] }[ClassName];

export type ObjectOf<K extends ClassName> = Extract<HostObject, { readonly type: K }>;
export type RangeObject = ObjectOf<'Range'>;

/**
 * A property whose class the host does not implement. Getting it is free, as in Excel; using it answers ApiNotFound.
 */
interface UnimplementedObject {
  readonly type: 'Unimplemented';
  readonly className: string;
}

/** Result of `…OrNullObject` when there is nothing, and of everything asked from such a result. */
export interface NullObject {
  readonly type: 'Null';
}
export const NULL_OBJECT: NullObject = { type: 'Null' };

export type AnyObject = HostObject | UnimplementedObject | NullObject;

const TYPE = 'type';

/** A range of cells. */
export function rangeObject(sheet: SheetModel, rect: Rect): RangeObject {
  return { type: 'Range', sheet, rect };
}

/** Whether an argument of a call is an object of the given class. */
export function isObjectOf<K extends ClassName>(value: unknown, type: K): value is ObjectOf<K> {
  return typeof value === 'object' && value !== null && TYPE in value && value[TYPE] === type;
}
