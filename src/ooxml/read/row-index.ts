// SPDX-License-Identifier: EUPL-1.2
import { cellKey } from '../model';
import { child, parseXml } from '../xml/tree';
import type { Span, XmlElement } from '../xml/tree';
import { columnIndex, rowIndex } from './cells';

/** Where a row stands in the text of its part. */
export interface RowPlace extends Span {
  readonly index: number;
  /** Says its own number; otherwise it follows the row before. */
  readonly isNumbered: boolean;
}

/** Cells that share one formula; the first is the one that has its text. */
export interface SharedGroup {
  readonly definedAt: number;
  readonly members: readonly number[];
}

/** What a writer must know of all rows of a sheet part, so that it parses only those that change. */
export interface RowIndex {
  /** In the order of the part. */
  readonly rows: readonly RowPlace[];
  readonly groups: readonly SharedGroup[];
}

function sharedFormula(cell: XmlElement): XmlElement | undefined {
  const f = child(cell, 'f');
  return f?.attributes.t === 'shared' ? f : undefined;
}

/** Makes the index while the rows of a part stream by. */
export class RowIndexer implements RowIndex {
  readonly rows: RowPlace[] = [];
  readonly groups: { readonly definedAt: number; readonly members: number[] }[] = [];
  readonly #open = new Map<string, { readonly members: number[] }>();
  #previous = -1;

  add(element: XmlElement): void {
    if (element.name !== 'row') return;
    const index = rowIndex(element, this.#previous);
    this.#previous = index;
    const { start, end, attributes } = element;
    this.rows.push({ index, start, end, isNumbered: attributes.r !== undefined });
    if (element.children.some((cell) => sharedFormula(cell) !== undefined))
      this.#collectShared(element, index);
  }

  #collectShared(element: XmlElement, row: number): void {
    let previous = -1;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const column = columnIndex(cell, previous) ?? previous;
      previous = column;
      const f = sharedFormula(cell);
      const group = f?.attributes.si;
      if (f === undefined || group === undefined) continue;
      const key = cellKey(row, column);
      if (f.text !== '' && f.attributes.ref !== undefined) {
        const opened = { definedAt: key, members: [] };
        this.#open.set(group, opened);
        this.groups.push(opened);
      } else if (f.text === '') {
        this.#open.get(group)?.members.push(key);
      }
    }
  }
}

/** Index of the rows of a sheet part with this text. */
export function indexRows(text: string): RowIndex {
  const indexer = new RowIndexer();
  parseXml(text, {
    within: 'sheetData',
    onChild: (row) => {
      indexer.add(row);
    },
  });
  return indexer;
}
