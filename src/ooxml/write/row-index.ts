// SPDX-License-Identifier: EUPL-1.2
import { cellKey } from '../model';
import { columnIndex, rowIndex } from '../read/cells';
import type { XmlElement } from '../xml/tree';

/** A row of the file. Its element is kept only when it is going to change. */
interface IndexedRow {
  readonly index: number;
  readonly element: XmlElement;
}

/** Cells that share one formula; the first is the one that has its text. */
export interface SharedGroup {
  readonly definedAt: number;
  readonly members: number[];
}

/** Collects what a writer must know of the rows of a sheet while they stream by. */
export class RowIndexer {
  readonly rows: IndexedRow[] = [];
  readonly groups: SharedGroup[] = [];
  readonly #wanted: ReadonlySet<number>;
  readonly #open = new Map<string, SharedGroup>();
  #previous = -1;

  /** @param wanted rows whose cells are going to change. */
  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  add(element: XmlElement): void {
    if (element.name !== 'row') return;
    const index = rowIndex(element, this.#previous);
    this.#previous = index;
    this.#collectShared(element, index);
    // Of a row that stays only the place is needed; without its cells it takes little memory.
    const kept = this.#wanted.has(index) ? element : { ...element, children: [] };
    this.rows.push({ index, element: kept });
  }

  #collectShared(element: XmlElement, row: number): void {
    let previous = -1;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const column = columnIndex(cell, previous) ?? previous;
      previous = column;
      const f = cell.children.find(({ name }) => name === 'f');
      const group = f?.attributes.t === 'shared' ? f.attributes.si : undefined;
      if (f === undefined || group === undefined) continue;
      const key = cellKey(row, column);
      if (f.text !== '' && f.attributes.ref !== undefined) {
        const opened: SharedGroup = { definedAt: key, members: [] };
        this.#open.set(group, opened);
        this.groups.push(opened);
      } else if (f.text === '') {
        this.#open.get(group)?.members.push(key);
      }
    }
  }
}
