// SPDX-License-Identifier: EUPL-1.2
import { isEqual } from '../equal';
import type { CellFormat, ColumnModel, SheetModel } from '../model';
import type { SheetSnapshot } from '../snapshot';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Neighbouring columns that look the same. */
interface Run {
  readonly first: number;
  last: number;
  readonly isChanged: boolean;
  readonly model: ColumnModel | undefined;
}

/** Columns `first`–`last` as runs of equal changed or unchanged ones. */
function runs(first: number, last: number, changed: ReadonlySet<number>, now: SheetModel): readonly Run[] {
  const found: Run[] = [];
  for (let column = first; column <= last; column += 1) {
    const isChanged = changed.has(column);
    const model = isChanged ? now.columns.get(column) : undefined;
    const previous = found.at(-1);
    if (previous?.isChanged === isChanged && isEqual(previous.model, model)) previous.last = column;
    else found.push({ first: column, last: column, isChanged, model });
  }
  return found;
}

/** Applies changed column widths, visibility and formats; one `col` element stands for a run of columns. */
export function patchColumns(
  editor: XmlEditor,
  before: SheetSnapshot,
  now: SheetModel,
  styleIndex: (format: CellFormat) => number,
): void {
  const changed = new Set(
    [...new Set([...before.columns.keys(), ...now.columns.keys()])].filter(
      (column) => !isEqual(before.columns.get(column), now.columns.get(column)),
    ),
  );
  if (changed.size === 0) return;

  const attributesOf = ({ width, hidden, format }: ColumnModel): AttributeValues => ({
    // A width is always written: without one Excel takes 0. Not being "custom" it reads back as the default.
    width: width ?? now.defaultColumnWidth,
    customWidth: width === null ? null : true,
    hidden: hidden ? true : null,
    style: format === null ? null : styleIndex(format),
  });
  const bounds = ({ first, last }: Run): AttributeValues => ({ min: first + 1, max: last + 1 });

  const list = child(editor.root, 'cols');
  if (list !== undefined && now.columns.size === 0) {
    editor.remove(list);
    return;
  }
  const elements = childrenOf(list, 'col').map((element) => {
    const first = (numeric(element, 'min') ?? 1) - 1;
    return { element, first, last: (numeric(element, 'max') ?? first + 1) - 1 };
  });
  const uncovered = new Set(changed);
  const split = (element: XmlElement, run: Run): string => {
    if (!run.isChanged) return editor.derive(element, bounds(run));
    return run.model === undefined
      ? ''
      : editor.derive(element, { ...bounds(run), ...attributesOf(run.model) });
  };
  for (const { element, first, last } of elements) {
    const pieces = runs(first, last, changed, now);
    for (let column = first; column <= last; column += 1) uncovered.delete(column);
    if (pieces.some(({ isChanged }) => isChanged)) {
      editor.replace(element, pieces.map((run) => split(element, run)).join(''));
    }
  }

  const added: string[] = [];
  for (const column of [...uncovered].sort((a, b) => a - b)) {
    // Each new run is found from its first column; the others are part of it.
    if (!uncovered.delete(column)) continue;
    let last = column;
    while (uncovered.has(last + 1) && isEqual(now.columns.get(last + 1), now.columns.get(column))) {
      last += 1;
      uncovered.delete(last);
    }
    const model = now.columns.get(column);
    if (model === undefined) continue;
    const run: Run = { first: column, last, isChanged: true, model };
    const xml = editor.tag('col', { ...bounds(run), ...attributesOf(model) });
    const next = elements.find((candidate) => candidate.first > column);
    if (next !== undefined) editor.insertBefore(next.element, xml, column);
    else added.push(xml);
  }
  if (added.length === 0) return;
  if (list !== undefined) editor.append(list, added.join(''));
  else editor.insertInOrder(editor.root, 'cols', editor.tag('cols', {}, added.join('')), WORKSHEET);
}
