// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from '../../address';
import { losesFirstRow } from '../../shift/shift-sheet';
import { isWholeLine, shiftAll, shiftLine, shiftRect, shiftSpan } from '../../shift/shift';
import type { Axis, Shift } from '../../shift/shift';
import { escapeText } from '../../xml/escape';
import type { XmlEditor } from '../../xml/editor';
import { child, childrenOf, numeric } from '../../xml/tree';
import type { XmlElement } from '../../xml/tree';
import { moveAnchor } from './anchors';
import { followReferences } from './references';

/** Lists that go with their last item: the schema has none without. */
const LISTS = new Set([
  'dataValidations',
  'conditionalFormattings',
  'ignoredErrors',
  'protectedRanges',
  'sparklines',
  'sparklineGroup',
  'sparklineGroups',
  'cellWatches',
  'hyperlinks',
  'rowBreaks',
  'colBreaks',
  'ext',
  'extLst',
]);

/** Elements whose attribute says where they are, by local name. */
const PLACED: Readonly<Partial<Record<string, string>>> = {
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  ignoredError: 'sqref',
  protectedRange: 'sqref',
  scenarios: 'sqref',
  inputCells: 'r',
  cellWatch: 'r',
  hyperlink: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
};

/** What the model or the rows of a sheet hold is moved elsewhere. */
const ELSEWHERE = new Set(['sheetData', 'mergeCells', 'sheetViews', 'tableParts', 'dimension']);

export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf('}') + 1);
}

/**
 * Moves what a sheet part says of cells outside its rows: conditional formats, validations, links, filters, page
 * breaks, widths of columns and so on. What is about deleted cells alone goes.
 *
 * @returns relationship ids of links that went
 */
export function moveSheetParts(editor: XmlEditor, shifts: readonly Shift[]): readonly string[] {
  const removedLinks: string[] = [];
  const visit = (element: XmlElement): boolean => {
    const name = localName(element);
    if (ELSEWHERE.has(name)) return false;
    if (name === 'cols') return moveColumns(editor, element, shifts);
    if (name === 'autoFilter') return moveFilter(editor, element, shifts);
    if (name === 'brk') return moveBreak(editor, element, shifts);
    if (name === 'anchor') moveAnchor(editor, element, shifts);
    const text = element.children.find((nested) => localName(nested) === 'sqref');
    const attribute = PLACED[name];
    const before = text?.text ?? (attribute === undefined ? undefined : element.attributes[attribute]);
    const now = before === undefined ? undefined : followReferences(before, shifts);
    if (now === null) {
      if (element.attributes['r:id'] !== undefined) removedLinks.push(element.attributes['r:id']);
      return true;
    }
    if (now !== undefined && now !== before) {
      if (text !== undefined) editor.setContent(text, escapeText(now));
      else if (attribute !== undefined) editor.setAttributes(element, { [attribute]: now });
    }
    return visitChildren(element, name);
  };
  const visitChildren = (element: XmlElement, name: string): boolean => {
    const gone = element.children.filter(visit);
    if (gone.length === 0) return false;
    if (gone.length === element.children.length && LISTS.has(name)) return true;
    for (const nested of gone) editor.remove(nested);
    for (const counter of ['count', 'manualBreakCount']) {
      const count = numeric(element, counter);
      if (count !== null) editor.setAttributes(element, { [counter]: Math.max(0, count - gone.length) });
    }
    return false;
  };
  visitChildren(editor.root, localName(editor.root));
  return removedLinks;
}

/** A break lies above a row or left of a column. */
function moveBreak(editor: XmlEditor, element: XmlElement, shifts: readonly Shift[]): boolean {
  const line = numeric(element, 'id');
  if (line === null) return false;
  const axis: Axis = isRowBreak(editor, element) ? 'row' : 'column';
  const lines = shifts.filter((shift) => isWholeLine(shift) && shift.axis === axis);
  const now = shiftAll(line, lines, shiftLine);
  if (now === null) return true;
  if (now !== line) editor.setAttributes(element, { id: now });
  return false;
}

function isRowBreak(editor: XmlEditor, element: XmlElement): boolean {
  return child(editor.root, 'rowBreaks')?.children.includes(element) ?? false;
}

/** Columns of a filter count from its left; a filter without its header row is none. */
function moveFilter(editor: XmlEditor, filter: XmlElement, shifts: readonly Shift[]): boolean {
  const before = parseRange(filter.attributes.ref ?? '');
  if (before === null) return false;
  const now = shiftAll(before, shifts, (range, shift) =>
    losesFirstRow(range, shift) ? null : shiftRect(range, shift),
  );
  if (now === null) return true;
  const columns = shifts.filter(({ axis }) => axis === 'column');
  for (const element of childrenOf(filter, 'filterColumn')) {
    const column = numeric(element, 'colId');
    if (column === null) continue;
    const place = { ...before, column: before.column + column, columns: 1 };
    const moved = shiftAll(place, columns, shiftRect);
    if (moved === null) editor.remove(element);
    else if (moved.column - now.column !== column) {
      editor.setAttributes(element, { colId: moved.column - now.column });
    }
  }
  editor.setAttributes(filter, { ref: followReferences(filter.attributes.ref ?? '', shifts) });
  const sort = child(filter, 'sortState');
  if (sort) moveSort(editor, sort, shifts);
  return false;
}

/** A remembered sort, which goes when one of its ranges does. */
export function moveSort(editor: XmlEditor, sort: XmlElement, shifts: readonly Shift[]): void {
  const parts = [sort, ...sort.children].filter(({ attributes }) => attributes.ref !== undefined);
  const refs = parts.map(({ attributes }) => followReferences(attributes.ref ?? '', shifts));
  if (refs.includes(null)) editor.remove(sort);
  else
    parts.forEach((element, index) => {
      editor.setAttributes(element, { ref: refs[index] ?? null });
    });
}

/** A `col` element stands for a run of columns; columns that come inside it part it. */
function moveColumns(editor: XmlEditor, list: XmlElement, shifts: readonly Shift[]): boolean {
  const lines = shifts.filter((shift) => isWholeLine(shift) && shift.axis === 'column');
  if (lines.length === 0) return false;
  const xml = childrenOf(list, 'col').flatMap((element) => {
    const first = (numeric(element, 'min') ?? 1) - 1;
    const last = (numeric(element, 'max') ?? first + 1) - 1;
    let runs = [{ first, count: last - first + 1 }];
    for (const shift of lines) runs = runs.flatMap((run) => partRun(run, shift));
    return runs.map((run) => editor.derive(element, { min: run.first + 1, max: run.first + run.count }));
  });
  if (xml.length === 0) return true;
  editor.setContent(list, xml.join(''));
  return false;
}

function partRun(run: { first: number; count: number }, shift: Shift): { first: number; count: number }[] {
  const at = shift.area.column;
  const end = run.first + run.count;
  const isInside = shift.kind === 'insert' && at > run.first && at < end;
  const parts = isInside
    ? [
        { first: run.first, count: at - run.first },
        { first: at, count: end - at },
      ]
    : [run];
  return parts.flatMap((part) =>
    part.first >= at || shift.kind === 'delete' ? (shiftSpan(part, shift) ?? []) : part,
  );
}
