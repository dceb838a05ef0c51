// SPDX-License-Identifier: EUPL-1.2
import { isEqual } from '../equal';
import { MAX_COLUMNS } from '../model';
import type { SheetModel } from '../model';
import type { SharedGroup } from '../read/row-index';
import type { SheetSnapshot } from '../snapshot';
import { isFormulaChanged } from './cell';
import type { CellChange } from './cell';

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
export function withOwnFormulas(
  changes: RowChanges,
  groups: readonly SharedGroup[],
  now: SheetModel,
): RowChanges {
  const cells = new Map(changes.cells);
  for (const { definedAt, members } of groups) {
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

/** Rows of which something changed. */
export function touchedRows({ cells, rows }: RowChanges): Set<number> {
  return new Set([...cells.keys(), ...rows]);
}
