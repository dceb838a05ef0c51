// SPDX-License-Identifier: EUPL-1.2
import { rangeReference } from '../address';
import { MAX_COLUMNS } from '../model';
import type { Cell, SheetModel } from '../model';

/** Reference of the smallest rectangle that holds all cells of a sheet; `A1` when it has none. */
export function dimensionOf({ cells }: SheetModel): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of cells.keys()) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (bottom < 0) return 'A1';
  return rangeReference({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** Whether two sheets have a cell in the same places. */
export function hasSamePlaces(before: ReadonlyMap<number, Cell>, now: ReadonlyMap<number, Cell>): boolean {
  if (before.size !== now.size) return false;
  for (const key of now.keys()) if (!before.has(key)) return false;
  return true;
}
