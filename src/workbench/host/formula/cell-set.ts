// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from '../../../ooxml/model';

/** Cells of one sheet, to be gone through by area. */
export interface CellSet {
  add(row: number, column: number): void;
  /** The cells inside an area, column by column from top to bottom. */
  inside(area: Rect): Iterable<readonly [row: number, column: number]>;
}

/** Rows of one column; sorted again only after one was added. */
interface Rows {
  readonly all: Set<number>;
  sorted: readonly number[] | null;
}

export function createCellSet(): CellSet {
  const columns = new Map<number, Rows>();
  return {
    add: (row, column) => {
      const rows = columns.get(column);
      if (rows === undefined) {
        columns.set(column, { all: new Set([row]), sorted: null });
      } else if (!rows.all.has(row)) {
        rows.all.add(row);
        rows.sorted = null;
      }
    },
    inside: (area) => cellsInside(columns, area),
  };
}

function* cellsInside(
  columns: ReadonlyMap<number, Rows>,
  area: Rect,
): Iterable<readonly [row: number, column: number]> {
  for (const [column, rows] of columns) {
    if (column < area.column || column >= area.column + area.columns) {
      continue;
    }
    const sorted = (rows.sorted ??= [...rows.all].sort((a, b) => a - b));
    for (let at = firstAtLeast(sorted, area.row); at < sorted.length; at += 1) {
      const row = sorted[at] ?? 0;
      if (row >= area.row + area.rows) {
        break;
      }
      yield [row, column];
    }
  }
}

/** Position of the first number that is not below the wanted one. */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
