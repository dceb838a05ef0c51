// SPDX-License-Identifier: EUPL-1.2
import { parseCell, parseRange, rangeReference } from '../address';
import type { Rect } from '../model';
import type { Relationship } from '../package/relationships';
import { columnIndex, rowIndex } from '../read/cells';
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { checkChildOrder } from './child-order';
import type { Report } from './problem';

/** How many records of each kind there are to refer to. */
export interface Limits {
  readonly formats: number;
  readonly differentialFormats: number;
  readonly strings: number;
}

/** Checks the rows of a sheet while they stream by. */
export class RowChecker {
  readonly #limits: Limits;
  readonly #report: Report;
  #row = -1;

  constructor(limits: Limits, report: Report) {
    this.#limits = limits;
    this.#report = report;
  }

  check(row: XmlElement): void {
    if (row.name !== 'row') return;
    const index = rowIndex(row, this.#row);
    if (index <= this.#row) this.#report('rowOrder', String(index + 1));
    this.#row = index;
    this.#checkStyle(row);
    let previous = -1;
    for (const cell of row.children) {
      if (cell.name !== 'c') continue;
      const reference = cell.attributes.r;
      const place = reference === undefined ? null : parseCell(reference);
      if (reference !== undefined && place?.row !== index) this.#report('invalidReference', reference);
      const column = columnIndex(cell, previous) ?? previous;
      if (column <= previous) this.#report('cellOrder', reference ?? '');
      previous = column;
      this.#checkStyle(cell);
      this.#checkString(cell);
      checkChildOrder(cell, this.#report);
    }
  }

  #checkStyle(element: XmlElement): void {
    const style = numeric(element, 's');
    if (style !== null && (style < 0 || style >= this.#limits.formats)) {
      this.#report('styleOutOfRange', `${element.attributes.r ?? ''} ${style}`);
    }
  }

  #checkString(cell: XmlElement): void {
    const text = cell.attributes.t === 's' ? (child(cell, 'v')?.text ?? '') : '';
    if (text === '') return;
    const index = Number(text);
    if (!(index >= 0 && index < this.#limits.strings)) {
      this.#report('sharedStringOutOfRange', `${cell.attributes.r ?? ''} ${text}`);
    }
  }
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Calls `report` for each pair that overlaps; sorted by row, so that only near ones are compared. */
export function reportOverlaps(rects: readonly Rect[], report: (rect: Rect) => void): void {
  const sorted = [...rects].sort((a, b) => a.row - b.row);
  sorted.forEach((rect, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const next = sorted[j];
      if (next === undefined || next.row >= rect.row + rect.rows) break;
      if (overlap(rect, next)) report(next);
    }
  });
}

/** Ranges of the merged cells of a sheet. */
function mergesOf(root: XmlElement): readonly Rect[] {
  return childrenOf(child(root, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => parseRange(attributes.ref ?? ''))
    .filter((rect) => rect !== null);
}

function checkColumns(root: XmlElement, limits: Limits, report: Report): void {
  let previous = 0;
  for (const column of childrenOf(child(root, 'cols'), 'col')) {
    const first = numeric(column, 'min') ?? 0;
    const last = numeric(column, 'max') ?? 0;
    if (first <= previous || last < first) report('overlappingColumns', `${first}:${last}`);
    previous = last;
    const style = numeric(column, 'style');
    if (style !== null && style >= limits.formats) report('styleOutOfRange', `col ${first} ${style}`);
  }
}

const DIFFERENTIAL_FORMAT_ATTRIBUTES = ['dxfId', 'headerRowDxfId', 'dataDxfId', 'totalsRowDxfId'] as const;

/** Reports differential formats (of tables, conditional formats, filters) that the style part does not have. */
export function checkDifferentialFormats(element: XmlElement, limits: Limits, report: Report): void {
  for (const name of DIFFERENTIAL_FORMAT_ATTRIBUTES) {
    const index = numeric(element, name);
    if (index !== null && index >= limits.differentialFormats) {
      report('differentialFormatOutOfRange', `${name} ${index}`);
    }
  }
  for (const nested of element.children) checkDifferentialFormats(nested, limits, report);
}

function checkRelationshipIds(element: XmlElement, known: ReadonlySet<string>, report: Report): void {
  const id = element.attributes['r:id'];
  if (id !== undefined && !known.has(id)) report('unknownRelationshipId', id);
  for (const nested of element.children) checkRelationshipIds(nested, known, report);
}

/** Checks the root of a sheet part, apart from its rows. */
export function checkSheet(
  root: XmlElement,
  relationships: readonly Relationship[],
  limits: Limits,
  report: Report,
): void {
  checkColumns(root, limits, report);
  reportOverlaps(mergesOf(root), (rect) => {
    report('overlappingMerges', rangeReference(rect));
  });
  checkDifferentialFormats(root, limits, report);
  checkRelationshipIds(root, new Set(relationships.map(({ id }) => id)), report);
}
