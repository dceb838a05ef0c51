// SPDX-License-Identifier: EUPL-1.2

import { isAsPlanned } from '../../core/plan/content';
import type { CellPlan } from '../../core/plan/plan';
import type { Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';

/** Cells of a plan, and those of a sheet. */
type Cells<Cell> = readonly (readonly Cell[])[];

/**
 * Cells that a plan gives another content, as rectangles. What stays as it is, is not written: a formula that
 * follows what the user renames or moves meanwhile is not in the way of that, and has not to be put back either.
 *
 * @param present contents from the same corner as the plan
 */
export function changedAreas(plan: Cells<CellPlan | null>, present: Cells<Content>): readonly Area[] {
  return areasWhere(plan, (cell, row, column) => !staysAsItIs(cell, present[row]?.[column] ?? null));
}

/** Cells of which something is so, as rectangles that do not overlap. */
export function areasWhere<Cell>(
  cells: Cells<Cell>,
  isSo: (cell: Cell, row: number, column: number) => boolean,
): readonly Area[] {
  const done: Area[] = [];
  let open: readonly Area[] = [];
  cells.forEach((line, row) => {
    const runs = runsOf(line.map((cell, column) => isSo(cell, row, column)));
    const continues = (area: Area): boolean =>
      runs.some(({ column, columns }) => area.column === column && area.columns === columns);
    done.push(...open.filter((area) => !continues(area)));
    const above = open.filter(continues);
    open = runs.map(({ column, columns }): Area => {
      const area = above.find((one) => one.column === column);
      return area === undefined ? { row, column, rows: 1, columns } : { ...area, rows: area.rows + 1 };
    });
  });
  return [...done, ...open];
}

/** The whole of a rectangle of cells from A1, as the one area that it is. */
export function wholeArea(cells: Cells<unknown>): readonly Area[] {
  const { rows, columns } = sizeOf(cells);
  return rows === 0 || columns === 0 ? [] : [{ row: 0, column: 0, rows, columns }];
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Size of a rectangle of cells from A1. */
export function sizeOf(cells: Cells<unknown>): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** What lies within one rectangle from A1 and outside another: rows below it and columns right of it. */
export function areasBeyond(inner: Size, outer: Size): readonly Area[] {
  const below: Area = {
    row: inner.rows,
    column: 0,
    rows: outer.rows - inner.rows,
    columns: Math.max(inner.columns, outer.columns),
  };
  const beside: Area = {
    row: 0,
    column: inner.columns,
    rows: Math.min(inner.rows, outer.rows),
    columns: outer.columns - inner.columns,
  };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** A cell that may differ from the plan, such as the time of writing, is brought up to date with the others. */
function staysAsItIs(cell: CellPlan | null, present: Content): boolean {
  return (
    isAsPlanned(cell, present) &&
    !(cell?.kind === 'constant' && cell.isVolatile === true && cell.value !== present)
  );
}

/** @example runsOf([true, true, false, true]) // [{ column: 0, columns: 2 }, { column: 3, columns: 1 }] */
function runsOf(
  marked: readonly boolean[],
): readonly { readonly column: number; readonly columns: number }[] {
  const starts = marked.flatMap((is, index) => (is && marked[index - 1] !== true ? [index] : []));
  return starts.map((start) => {
    const end = marked.indexOf(false, start);
    return { column: start, columns: (end === -1 ? marked.length : end) - start };
  });
}
