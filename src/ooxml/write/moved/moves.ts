// SPDX-License-Identifier: EUPL-1.2
import { SharedFormula } from '../../formula/shared-formula';
import type { Rect, WorkbookModel } from '../../model';
import type { Origin } from '../../open-workbook';
import { shiftFormula } from '../../shift/formula';
import { isInBand, shiftRect, spanOf } from '../../shift/shift';
import type { Shift } from '../../shift/shift';

/** Cells that came and went, by the name in lower case that their sheet has in the file. */
export type Moves = ReadonlyMap<string, readonly Shift[]>;

/** Moves of the sheets that the file has; a sheet that is new was written as it is now. */
export function movesOf({ snapshot }: Origin, { sheets }: WorkbookModel): Moves {
  const moves = new Map<string, readonly Shift[]>();
  for (const { id, shifts } of sheets) {
    const name = snapshot.sheets.get(id)?.name;
    if (name !== undefined && shifts.length > 0) moves.set(name.toLowerCase(), shifts);
  }
  return moves;
}

/** A formula of the file whose references follow. @param own sheet of references that name none, or null */
export function followFormula(formula: string, own: string | null, moves: Moves): string {
  let text = formula;
  for (const [name, shifts] of moves) {
    const isOnSheet = (written: string | null): boolean => (written ?? own)?.toLowerCase() === name;
    for (const shift of shifts) text = shiftFormula(text, shift, { isOnSheet });
  }
  return text;
}

/**
 * A formula that holds for every cell of some ranges, as conditional formats and validations have: its relative
 * references are seen from the top left cell. When that cell goes, they are seen from the first that stays.
 */
export function followFormulaOf(ranges: readonly Rect[], formula: string, own: string, moves: Moves): string {
  let text = formula;
  let left = ranges;
  for (const shift of moves.get(own.toLowerCase()) ?? []) {
    const before = corner(left);
    left = left.flatMap((range) => shiftRect(range, shift) ?? []);
    if (left.length === 0) return text;
    const source = formerPlace(corner(left), shift);
    if (source.row !== before.row || source.column !== before.column) {
      text = new SharedFormula(text, before.row, before.column).at(source.row, source.column);
    }
    text = followFormula(text, own, new Map([[own.toLowerCase(), [shift]]]));
  }
  return followFormula(text, own, new Map([...moves].filter(([name]) => name !== own.toLowerCase())));
}

function corner(ranges: readonly Rect[]): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...ranges.map(({ row }) => row)),
    column: Math.min(...ranges.map(({ column }) => column)),
  };
}

/** Where a cell was before the shift. */
function formerPlace(place: { readonly row: number; readonly column: number }, shift: Shift): typeof place {
  const { axis, kind, area } = shift;
  const { first, count } = spanOf(area, axis);
  if (!isInBand({ ...place, rows: 1, columns: 1 }, shift)) return place;
  if (kind === 'delete') return place[axis] < first ? place : { ...place, [axis]: place[axis] + count };
  return place[axis] < first + count ? place : { ...place, [axis]: place[axis] - count };
}
