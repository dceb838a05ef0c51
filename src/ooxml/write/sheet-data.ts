// SPDX-License-Identifier: EUPL-1.2
import { cellReference } from '../address';
import { isEqual } from '../equal';
import { MAX_COLUMNS } from '../model';
import type { RowModel, SheetModel } from '../model';
import { columnIndex } from '../read/cells';
import type { SheetSnapshot } from '../snapshot';
import type { AttributeValues } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { cellXml, isFormulaChanged } from './cell';
import type { CellChange } from './cell';
import type { SaveContext } from './context';
import { RowIndexer } from './row-index';

const NO_ROW: RowModel = { height: null, hidden: false, format: null };

/** What changed in the rows of a sheet: cells by column within their row, and rows whose own properties changed. */
export interface RowChanges {
  readonly cells: ReadonlyMap<number, Map<number, CellChange>>;
  readonly rows: ReadonlySet<number>;
}

/** Compares the cells (by identity) and rows (by value) of a sheet with what was read. */
export function rowChanges(before: SheetSnapshot, now: SheetModel): RowChanges {
  const cells = new Map<number, Map<number, CellChange>>();
  const changeOf = (key: number, change: CellChange): void => {
    const row = Math.floor(key / MAX_COLUMNS);
    const ofRow = cells.get(row) ?? new Map<number, CellChange>();
    cells.set(row, ofRow.set(key % MAX_COLUMNS, change));
  };
  for (const [key, cell] of now.cells) {
    const old = before.cells.get(key);
    if (old !== cell) changeOf(key, { before: old, now: cell, ownFormula: false });
  }
  for (const [key, old] of before.cells) {
    if (!now.cells.has(key)) changeOf(key, { before: old, now: undefined, ownFormula: false });
  }
  const rows = new Set<number>();
  for (const row of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    if (!isEqual(before.rows.get(row), now.rows.get(row))) rows.add(row);
  }
  return { cells, rows };
}

export function hasRowChanges(changes: RowChanges): boolean {
  return changes.cells.size > 0 || changes.rows.size > 0;
}

/** Gives the other members of a group their own text when the cell that defines it loses its formula. */
function withOwnFormulas(changes: RowChanges, indexer: RowIndexer, now: SheetModel): RowChanges {
  const cells = new Map(changes.cells);
  for (const { definedAt, members } of indexer.groups) {
    const change = cells.get(Math.floor(definedAt / MAX_COLUMNS))?.get(definedAt % MAX_COLUMNS);
    if (change === undefined || !isFormulaChanged(change.before, change.now)) continue;
    for (const key of members) {
      const row = Math.floor(key / MAX_COLUMNS);
      const ofRow = new Map(cells.get(row));
      const cell = now.cells.get(key);
      const known = ofRow.get(key % MAX_COLUMNS) ?? { before: cell, now: cell };
      cells.set(row, ofRow.set(key % MAX_COLUMNS, { ...known, ownFormula: true }));
    }
  }
  return { ...changes, cells };
}

function touchedRows({ cells, rows }: RowChanges): Set<number> {
  return new Set([...cells.keys(), ...rows]);
}

/** Sheet part ready to edit, with an index of its rows and the changes they need. */
export interface IndexedSheet {
  readonly editor: XmlEditor;
  readonly indexer: RowIndexer;
  readonly changes: RowChanges;
}

/** Parses a sheet part, keeping in memory only the rows that will change. */
export function indexSheet(text: string, changes: RowChanges, now: SheetModel): IndexedSheet {
  const parse = (wanted: ReadonlySet<number>): Omit<IndexedSheet, 'changes'> => {
    const indexer = new RowIndexer(wanted);
    const onChild = (row: XmlElement): void => {
      indexer.add(row);
    };
    return { indexer, editor: new XmlEditor(text, { within: 'sheetData', onChild }) };
  };
  const wanted = touchedRows(changes);
  const first = parse(wanted);
  const all = withOwnFormulas(changes, first.indexer, now);
  const again = [...all.cells.keys()].some((row) => !wanted.has(row));
  return { ...(again ? parse(touchedRows(all)) : first), changes: all };
}

function rowAttributes(before: RowModel, now: RowModel, context: SaveContext): AttributeValues {
  const attributes: Record<string, AttributeValues[string]> = {};
  if (before.height !== now.height) {
    attributes.ht = now.height;
    attributes.customHeight = now.height === null ? null : true;
  }
  if (before.hidden !== now.hidden) attributes.hidden = now.hidden ? true : null;
  if (!isEqual(before.format, now.format)) {
    attributes.s = now.format === null ? null : context.styleIndex(now.format);
    attributes.customFormat = now.format === null ? null : true;
  }
  return attributes;
}

/** The `spans` hint widened to cell columns that it leaves out; null when it needs no change. */
function widenedSpans(spans: string | undefined, columns: readonly number[]): string | undefined {
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (match === null) return undefined;
  const from = Math.min(Number(match[1]), ...columns.map((column) => column + 1));
  const to = Math.max(Number(match[2]), ...columns.map((column) => column + 1));
  return `${from}:${to}`;
}

/** Applies changes to the cells of one row element. */
function patchRow(
  editor: XmlEditor,
  { index, element }: RowIndexer['rows'][number],
  changes: ReadonlyMap<number, CellChange>,
  context: SaveContext,
): void {
  const left = [...changes].sort(([a], [b]) => a - b);
  const present = new Map<number, XmlElement>();
  let previous = -1;
  for (const cell of element.children) {
    if (cell.name !== 'c') continue;
    const column = columnIndex(cell, previous) ?? previous;
    previous = column;
    present.set(column, cell);
    if (cell.attributes.r === undefined && !changes.has(column)) {
      editor.setAttributes(cell, { r: cellReference(index, column) }); // its place was implied by its neighbours
    }
  }
  const columns = [...present.keys()];
  for (const [column, change] of left) {
    const cell = present.get(column);
    const xml = cellXml(editor, cell, cellReference(index, column), change, context);
    if (cell !== undefined) {
      editor.replace(cell, xml);
      continue;
    }
    const next = columns.find((candidate) => candidate > column);
    const sibling = next === undefined ? undefined : present.get(next);
    if (sibling === undefined) editor.append(element, xml, column);
    else editor.insertBefore(sibling, xml, column);
  }
  const added = left.filter(([, { now }]) => now !== undefined).map(([column]) => column);
  const spans = widenedSpans(element.attributes.spans, added);
  if (spans !== undefined && spans !== element.attributes.spans) editor.setAttributes(element, { spans });
}

function newRow(
  editor: XmlEditor,
  index: number,
  attributes: AttributeValues,
  changes: ReadonlyMap<number, CellChange>,
  context: SaveContext,
): string {
  const cells = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([column, change]) => cellXml(editor, undefined, cellReference(index, column), change, context));
  return editor.tag('row', { r: index + 1, ...attributes }, cells.join(''));
}

/** Applies changes of cells and rows to the part, new rows at their place. */
export function patchSheetData(
  { editor, indexer, changes }: IndexedSheet,
  before: SheetSnapshot,
  now: SheetModel,
  context: SaveContext,
): void {
  if (!hasRowChanges(changes)) return;
  const data = child(editor.root, 'sheetData');
  const present = new Map(indexer.rows.map((row) => [row.index, row]));
  for (const { index, element } of indexer.rows) {
    if (element.attributes.r === undefined) editor.setAttributes(element, { r: index + 1 });
  }
  const ascending = [...indexer.rows].sort((a, b) => a.index - b.index);
  let next = 0;
  const added: string[] = [];
  for (const index of [...touchedRows(changes)].sort((a, b) => a - b)) {
    const cells = changes.cells.get(index) ?? new Map<number, CellChange>();
    const attributes = changes.rows.has(index)
      ? rowAttributes(before.rows.get(index) ?? NO_ROW, now.rows.get(index) ?? NO_ROW, context)
      : {};
    const row = present.get(index);
    if (row !== undefined) {
      patchRow(editor, row, cells, context);
      editor.setAttributes(row.element, attributes);
      continue;
    }
    while ((ascending[next]?.index ?? Infinity) < index) next += 1;
    const following = ascending[next]?.element;
    const xml = newRow(editor, index, attributes, cells, context);
    if (following !== undefined) editor.insertBefore(following, xml, index);
    else added.push(xml);
  }
  if (added.length === 0) return;
  const xml = added.join('');
  if (data !== undefined) editor.append(data, xml);
  else editor.insertInOrder(editor.root, 'sheetData', editor.tag('sheetData', {}, xml), WORKSHEET);
}
