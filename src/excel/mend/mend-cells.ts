// SPDX-License-Identifier: EUPL-1.2

import type { Mend, Mendable } from '../../core/mend/mend';
import { WriteRefused } from '../../core/plan/refusal';
import { ExcelFailure, run } from '../run';
import { patiently } from '../write/patiently';
import { mendedCell, putBack, written, type MendedCell } from './mended-cell';

/** Why a cell cannot be mended; null when it can. */
export type Obstacle = 'changed' | 'formula' | 'protected';

/** A mend as the workbook is now. */
export interface PreviewedMend {
  readonly mend: Mend;
  readonly obstacle: Obstacle | null;
}

/** Cells per request: each is a range of its own, which Excel keeps an eye on. */
const CELLS_PER_REQUEST = 1_000;

/** A cell while it is being mended; the range follows it when somebody inserts rows. */
interface Cell {
  readonly mend: Mend;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/**
 * Looks at the cells of some mends: whether each still holds what was read, is no formula, and can be written. Nothing
 * is written.
 *
 * @throws ExcelFailure
 * @requires ExcelApi 1.2
 */
export function previewMends(mends: readonly Mend[]): Promise<readonly PreviewedMend[]> {
  return patiently(() =>
    run(async (context) => {
      const cells = await readCells(context, mends);
      const previewed = cells.map((cell) => ({ mend: cell.mend, obstacle: obstacleOf(cell) }));
      return previewed;
    }),
  );
}

/**
 * Mends cells, all or none: when one of them no longer holds what was previewed, holds a formula or stands on a
 * protected sheet, nothing is written. What was written is read back; when that is not what it should be, or Excel
 * refuses half-way, every cell gets back what it held.
 *
 * @returns the cells with what they held, for `restoreCells`
 * @throws WriteRefused `cellsChanged`, `sheetProtected`
 * @throws ExcelFailure `NotRestored` when not everything could be put back
 * @requires ExcelApi 1.2
 */
export function mendCells(mends: readonly Mend[]): Promise<readonly MendedCell[]> {
  return carryOut(mends, (cell) => mendedCell(cell.mend, formatOf(cell.range)));
}

/**
 * Puts mended cells back as they were; a cell that holds something else by now stops all of it.
 *
 * @throws WriteRefused, ExcelFailure as `mendCells`
 * @requires ExcelApi 1.2
 */
export function restoreCells(mended: readonly MendedCell[]): Promise<readonly MendedCell[]> {
  const back = mended.map(putBack);
  return carryOut(
    back.map(({ mend }) => mend),
    (_, index) => back[index] as MendedCell,
  );
}

function carryOut(
  mends: readonly Mend[],
  change: (cell: Cell, index: number) => MendedCell,
): Promise<readonly MendedCell[]> {
  return run(async (context) => {
    const cells = await patiently(() => readCells(context, mends, true));
    try {
      ensureMendable(cells);
      const changes = cells.map(change);
      const landed: unknown[] = [];
      try {
        await put(context, cells, changes, landed);
      } catch (error) {
        await restore(context, cells, changes, landed);
        throw error;
      }
      return changes;
    } finally {
      cells.forEach(({ range }) => range.untrack());
      await context.sync().catch(() => undefined);
    }
  });
}

async function readCells(
  context: Excel.RequestContext,
  mends: readonly Mend[],
  keeps = false,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (let from = 0; from < mends.length; from += CELLS_PER_REQUEST) {
    for (const mend of mends.slice(from, from + CELLS_PER_REQUEST)) {
      const sheet = context.workbook.worksheets.getItem(mend.place.sheet);
      sheet.protection.load('protected');
      const range = sheet.getRange(mend.place.address).load('values,formulas,numberFormat');
      if (keeps) range.track();
      cells.push({ mend, range, sheet });
    }
    await context.sync();
  }
  return cells;
}

function obstacleOf({ mend, range, sheet }: Cell): Obstacle | null {
  if (sheet.protection.protected) return 'protected';
  if (isFormula(range)) return 'formula';
  return holds(range, mend.before) ? null : 'changed';
}

function isFormula(range: Excel.Range): boolean {
  const formula = firstOf(range.formulas);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== firstOf(range.values);
}

function holds(range: Excel.Range, content: Mendable): boolean {
  return firstOf(range.values) === (content ?? '');
}

function formatOf(range: Excel.Range): string {
  return String(firstOf(range.numberFormat));
}

function firstOf(values: unknown): unknown {
  return (values as unknown[][])[0]?.[0];
}

/** @throws WriteRefused */
function ensureMendable(cells: readonly Cell[]): void {
  const blocked = cells.filter((cell) => obstacleOf(cell) !== null);
  const [first] = blocked;
  if (first === undefined) return;
  const { sheet, address } = first.mend.place;
  throw new WriteRefused(
    obstacleOf(first) === 'protected'
      ? { code: 'sheetProtected', data: { sheet } }
      : { code: 'cellsChanged', data: { sheet, address, count: blocked.length } },
  );
}

/**
 * @param landed gets what the cells hold after each request
 * @throws WriteRefused when a cell does not hold what it was given
 */
async function put(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  changes: readonly MendedCell[],
  landed: unknown[],
): Promise<void> {
  for (let from = 0; from < cells.length; from += CELLS_PER_REQUEST) {
    cells.slice(from, from + CELLS_PER_REQUEST).forEach(({ range }, index) => {
      const change = changes[from + index] as MendedCell;
      const { mend, formatBefore, formatAfter } = change;
      if (formatAfter !== formatBefore) range.numberFormat = [[formatAfter]];
      range.values = [[written(mend.after, formatAfter)]];
      range.load('values');
    });
    await context.sync();
    landed.push(...cells.slice(from, from + CELLS_PER_REQUEST).map(({ range }) => firstOf(range.values)));
  }
  const wrong = cells.filter(({ mend, range }) => !holds(range, mend.after));
  const [first] = wrong;
  if (first === undefined) return;
  const { sheet, address } = first.mend.place;
  throw new WriteRefused({ code: 'cellsChanged', data: { sheet, address, count: wrong.length } });
}

/** Cells that hold what was put in them get back what they held; one that somebody changed since is theirs. */
async function restore(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  changes: readonly MendedCell[],
  landed: readonly unknown[],
): Promise<void> {
  try {
    cells.forEach(({ range }) => range.load('values,numberFormat'));
    await context.sync();
    cells.forEach(({ range, mend }, index) => {
      const { formatBefore } = changes[index] as MendedCell;
      const isOurs = holds(range, mend.after) || firstOf(range.values) === landed[index];
      if (!isOurs || holds(range, mend.before)) return;
      range.numberFormat = [[formatBefore]];
      range.values = [[written(mend.before, formatBefore)]];
    });
    await context.sync();
  } catch (error) {
    throw new ExcelFailure('NotRestored', null, { cause: error });
  }
}
