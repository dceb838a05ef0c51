// SPDX-License-Identifier: EUPL-1.2
import { parseRange, rangeReference } from '../address';
import { totalsFunction } from '../enumerations';
import { isEqual } from '../equal';
import { formulaInFile } from '../formula/file-form';
import { cellKey } from '../model';
import type { Cell, Rect, TableColumnModel, TableModel } from '../model';
import type { AttributeValues } from '../xml/build';
import { tag } from '../xml/build';
import { encodeXString, escapeText } from '../xml/escape';
import { XmlEditor } from '../xml/editor';
import { filterColumnsXml } from './filter-columns';
import { FILTER, TABLE, TABLE_COLUMN } from '../xml/sequences';
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** The cells of the sheet a table is on. */
type Cells = ReadonlyMap<number, Cell>;

/** A text in an attribute of a table, where line breaks too are written as escapes. */
function xString(text: string | null): string | null {
  return text === null ? null : encodeXString(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

/** The part of a table that its filter covers: all but the totals. */
function filterReference({ range, showTotals }: TableModel): string {
  return rangeReference({ ...range, rows: range.rows - (showTotals ? 1 : 0) });
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Formula below a column with totals of its own making; the sheet has it, the table repeats it. */
function totalsFormula(table: TableModel, index: number, cells: Cells): string | null {
  if (!table.showTotals || table.columns[index]?.totalsFunction !== 'Custom') return null;
  const { row, rows, column } = table.range;
  return cells.get(cellKey(row + rows - 1, column + index))?.formula ?? null;
}

function formulaElement(editor: XmlEditor, name: string, formula: string | null): string | null {
  return formula === null ? null : editor.tag(name, {}, escapeText(encodeXString(formulaInFile(formula))));
}

function columnAttributes(before: TableColumnModel | undefined, now: TableColumnModel): AttributeValues {
  const attributes: Record<string, string | number | null> = {};
  if (before?.id !== now.id) attributes.id = now.id;
  if (before?.name !== now.name) attributes.name = xString(now.name);
  if ((before?.totalsLabel ?? null) !== now.totalsLabel) attributes.totalsRowLabel = xString(now.totalsLabel);
  if ((before?.totalsFunction ?? 'None') !== now.totalsFunction) {
    const isNone = now.totalsFunction === 'None';
    attributes.totalsRowFunction = isNone ? null : totalsFunction.inFile(now.totalsFunction);
  }
  return attributes;
}

function columnXml(
  editor: XmlEditor,
  element: XmlElement | undefined,
  before: TableColumnModel | undefined,
  now: TableColumnModel,
  totals: string | null,
): string {
  const attributes = columnAttributes(before, now);
  const children: Record<string, string | null> = {};
  if ((before?.calculatedFormula ?? null) !== now.calculatedFormula) {
    const name = 'calculatedColumnFormula';
    children[name] = formulaElement(editor, name, now.calculatedFormula);
  }
  if (now.totalsFunction !== 'Custom') {
    if (before?.totalsFunction === 'Custom') children.totalsRowFormula = null;
  } else if (totals !== null && child(element, 'totalsRowFormula')?.text !== formulaInFile(totals)) {
    children.totalsRowFormula = formulaElement(editor, 'totalsRowFormula', totals);
  }
  if (element !== undefined) return editor.derive(element, attributes, children, TABLE_COLUMN);
  const content = TABLE_COLUMN.map((name) => children[name] ?? '').join('');
  return editor.tag('tableColumn', attributes, content);
}

function patchColumns(editor: XmlEditor, before: TableModel, now: TableModel, cells: Cells): void {
  const list = child(editor.root, 'tableColumns');
  if (list === undefined) return;
  const elements = new Map(
    childrenOf(list, 'tableColumn').map((element) => [numeric(element, 'id'), element]),
  );
  const xml = now.columns.map((column, i) => {
    const old = before.columns.find(({ id }) => id === column.id);
    return columnXml(editor, elements.get(column.id), old, column, totalsFormula(now, i, cells));
  });
  const sources = childrenOf(list, 'tableColumn').map((element) => editor.source(element));
  if (isEqual(sources, xml)) return;
  editor.replace(list, editor.derive(list, { count: xml.length }, { tableColumn: xml.join('') }));
}

/** XML of the filter's columns: they count from the table's left and follow their column; one that is gone goes. */
function filterColumns(
  editor: XmlEditor,
  filter: XmlElement,
  before: TableModel,
  now: TableModel,
): string | null {
  if (now.filters !== null) return filterColumnsXml(editor, now.filters);
  if (before.filtered && !now.filtered) return null;
  const columns = childrenOf(filter, 'filterColumn').map((element) => {
    const id = before.columns[numeric(element, 'colId') ?? -1]?.id;
    const colId = now.columns.findIndex((column) => column.id === id);
    return colId < 0 ? '' : editor.derive(element, { colId });
  });
  return columns.length === 0 ? null : columns.join('');
}

function patchFilter(editor: XmlEditor, before: TableModel, now: TableModel): void {
  const filter = child(editor.root, 'autoFilter');
  if (!now.showFilterButton || !now.showHeaders) {
    if (filter !== undefined) editor.remove(filter);
    return;
  }
  const ref = filterReference(now);
  if (filter === undefined) {
    const columns = filterColumnsXml(editor, now.filters ?? []) ?? '';
    editor.insertInOrder(editor.root, 'autoFilter', editor.tag('autoFilter', { ref }, columns), TABLE);
  } else {
    const filterColumn = filterColumns(editor, filter, before, now);
    editor.replace(filter, editor.derive(filter, { ref }, { filterColumn }, FILTER));
  }
}

/** A remembered sort of rows that are no longer in the table goes: Excel refuses one outside it. */
function patchSort(editor: XmlEditor, { range }: TableModel): void {
  const sort = child(editor.root, 'sortState');
  const sorted = parseRange(sort?.attributes.ref ?? '');
  if (sort !== undefined && (sorted === null || !contains(range, sorted))) editor.remove(sort);
}

function patchStyle(editor: XmlEditor, before: TableModel, now: TableModel): void {
  const styled = ({ style, ...rest }: TableModel): unknown => [
    style,
    rest.showBandedRows,
    rest.showBandedColumns,
    rest.highlightFirstColumn,
    rest.highlightLastColumn,
  ];
  if (isEqual(styled(before), styled(now))) return;
  const attributes: AttributeValues = {
    name: now.style,
    showFirstColumn: now.highlightFirstColumn,
    showLastColumn: now.highlightLastColumn,
    showRowStripes: now.showBandedRows,
    showColumnStripes: now.showBandedColumns,
  };
  const element = child(editor.root, 'tableStyleInfo');
  if (element !== undefined) editor.setAttributes(element, attributes);
  else editor.insertInOrder(editor.root, 'tableStyleInfo', editor.tag('tableStyleInfo', attributes), TABLE);
}

/** Text of a table part with the changes of its table applied. */
export function patchTable(text: string, before: TableModel, now: TableModel, cells: Cells): string {
  const editor = new XmlEditor(text);
  const attributes: Record<string, AttributeValues[string]> = {};
  if (before.name !== now.name) Object.assign(attributes, { name: now.name, displayName: now.name });
  if (!isEqual(before.range, now.range)) attributes.ref = rangeReference(now.range);
  if (before.showHeaders !== now.showHeaders) attributes.headerRowCount = now.showHeaders ? null : 0;
  if (before.showTotals !== now.showTotals) {
    attributes.totalsRowCount = now.showTotals ? 1 : null;
    attributes.totalsRowShown = now.showTotals ? null : false;
  }
  editor.setAttributes(editor.root, attributes);
  patchFilter(editor, before, now);
  patchSort(editor, now);
  patchColumns(editor, before, now, cells);
  patchStyle(editor, before, now);
  return editor.result();
}

/**
 * Text of the part of a new table.
 *
 * @param namespace of SpreadsheetML in this package, transitional or strict.
 */
export function newTable(table: TableModel, namespace: string, cells: Cells): string {
  const columns = tag('tableColumns', { count: 0 });
  const skeleton = tag('table', { xmlns: namespace, id: table.id, ref: 'A1' }, columns);
  const blank: TableModel = {
    id: table.id,
    name: '',
    range: { row: 0, column: 0, rows: 1, columns: 1 },
    showHeaders: true,
    showTotals: true,
    style: '',
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: false,
    filtered: false,
    filters: null,
    external: false,
    columns: [],
  };
  const before = { ...blank, showTotals: !table.showTotals };
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + patchTable(skeleton, before, table, cells);
}
