// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from '../../../ooxml/model';
import { MAX_ROWS } from '../../../ooxml/model';

/** Ranges of one sheet, findable by a cell they contain. */
export interface RangeIndex<T extends Rect> {
  add(range: T): void;
  /** Visits every range that contains the cell. */
  visit(row: number, column: number, found: (range: T) => void): void;
}

/**
 * A segment tree over the rows of a sheet: node 1 spans all rows, node n has the children 2n and 2n + 1. A range is
 * kept at the fewest nodes that make up its rows (at most two per level), a cell looks at the 21 nodes above its row.
 */
export function createRangeIndex<T extends Rect>(): RangeIndex<T> {
  const nodes = new Map<number, T[]>();
  const put = (node: number, range: T): void => {
    const held = nodes.get(node);
    if (held === undefined) {
      nodes.set(node, [range]);
    } else {
      held.push(range);
    }
  };
  return {
    add: (range) => {
      let low = range.row + MAX_ROWS;
      let high = range.row + range.rows + MAX_ROWS;
      while (low < high) {
        if (low % 2 === 1) {
          put(low, range);
          low += 1;
        }
        if (high % 2 === 1) {
          high -= 1;
          put(high, range);
        }
        low = Math.floor(low / 2);
        high = Math.floor(high / 2);
      }
    },
    visit: (row, column, found) => {
      for (let node = row + MAX_ROWS; node >= 1; node = Math.floor(node / 2)) {
        for (const range of nodes.get(node) ?? []) {
          if (column >= range.column && column < range.column + range.columns) {
            found(range);
          }
        }
      }
    },
  };
}
