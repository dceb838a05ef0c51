// SPDX-License-Identifier: EUPL-1.2
import { cellReference } from '../address';
import { isEqual } from '../equal';
import type { RowModel, SheetModel } from '../model';
import { columnIndex } from '../read/cells';
import type { SheetSnapshot } from '../snapshot';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { cellXml } from './cell';
import type { CellChange } from './cell';
import type { ParsedSheet } from './changed-rows';
import type { SaveContext } from './context';
import { hasRowChanges, touchedRows } from './row-changes';

const NO_ROW: RowModel = { height: null, hidden: false, format: null };

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
  index: number,
  element: XmlElement,
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
  { editor, places, elements, changes }: ParsedSheet,
  before: SheetSnapshot,
  now: SheetModel,
  context: SaveContext,
): void {
  if (!hasRowChanges(changes)) return;
  const data = child(editor.root, 'sheetData');
  const present = new Map<number, XmlElement>();
  for (const { index, start, isNumbered } of places) {
    const element = elements.get(start);
    if (element === undefined) continue;
    present.set(index, element);
    if (!isNumbered) editor.setAttributes(element, { r: index + 1 });
  }
  const ascending = [...places].sort((a, b) => a.index - b.index);
  let next = 0;
  const added: string[] = [];
  for (const index of [...touchedRows(changes)].sort((a, b) => a - b)) {
    const cells = changes.cells.get(index) ?? new Map<number, CellChange>();
    const attributes = changes.rows.has(index)
      ? rowAttributes(before.rows.get(index) ?? NO_ROW, now.rows.get(index) ?? NO_ROW, context)
      : {};
    const row = present.get(index);
    if (row !== undefined) {
      patchRow(editor, index, row, cells, context);
      editor.setAttributes(row, attributes);
      continue;
    }
    while ((ascending[next]?.index ?? Infinity) < index) next += 1;
    const following = ascending[next];
    const xml = newRow(editor, index, attributes, cells, context);
    if (following !== undefined) editor.insertBefore(following, xml, index);
    else added.push(xml);
  }
  if (added.length === 0) return;
  const xml = added.join('');
  if (data !== undefined) editor.append(data, xml);
  else editor.insertInOrder(editor.root, 'sheetData', editor.tag('sheetData', {}, xml), WORKSHEET);
}
