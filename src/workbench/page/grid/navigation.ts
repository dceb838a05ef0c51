// SPDX-License-Identifier: EUPL-1.2

import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect, SheetModel } from '../../../ooxml/model';
import { isBlank, usedRect, WHOLE_SHEET } from '../../host/grid';

/** A cell by row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A selection with a direction: from the active cell to the corner that Shift moves. */
export interface Span {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** One cell in some direction. */
export type Step = readonly [rows: number, columns: number];

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The rectangle of a span. */
export function rectOf({ anchor, focus }: Span): Rect {
  return {
    row: Math.min(anchor.row, focus.row),
    column: Math.min(anchor.column, focus.column),
    rows: Math.abs(anchor.row - focus.row) + 1,
    columns: Math.abs(anchor.column - focus.column) + 1,
  };
}

/** A span of one cell. */
export function spanAt(place: Place): Span {
  return { anchor: place, focus: place };
}

/**
 * Where a key leads, as in Excel; null for a key that does not move.
 *
 * @param page rows that fit on the screen
 */
export function moveSpan(
  sheet: SheetModel,
  span: Span,
  { key, shift, control }: Key,
  page: number,
): Span | null {
  const from = shift ? span.focus : span.anchor;
  const to = target(sheet, from, key, control, page);
  if (!to) return null;
  return shift ? { anchor: span.anchor, focus: to } : spanAt(to);
}

function target(sheet: SheetModel, from: Place, key: string, control: boolean, page: number): Place | null {
  const arrow = ARROWS[key];
  if (arrow) return control ? jump(sheet, from, arrow) : step(sheet, from, arrow);
  switch (key) {
    case 'Home':
      return { row: control ? sheet.frozen.rows : from.row, column: control ? sheet.frozen.columns : 0 };
    case 'End':
      return control ? lastUsed(sheet) : null;
    case 'PageUp':
      return inside({ ...from, row: from.row - page });
    case 'PageDown':
      return inside({ ...from, row: from.row + page });
    default:
      return null;
  }
}

/** The next cell that shows; the same cell at the edge. */
export function step(sheet: SheetModel, from: Place, [rows, columns]: Step): Place {
  let at = from;
  for (;;) {
    const next = { row: at.row + rows, column: at.column + columns };
    if (!isInside(next)) return from;
    if (!sheet.rows.get(next.row)?.hidden && !sheet.columns.get(next.column)?.hidden) return next;
    at = next;
  }
}

/** Ctrl+arrow: the last filled cell of a block, else the first of the next one, else the edge of what is in use. */
function jump(sheet: SheetModel, from: Place, direction: Step): Place {
  const [rows, columns] = direction;
  const used = usedRect(sheet, WHOLE_SHEET, true);
  const isFilled = (at: Place): boolean => !isBlank(sheet.cells.get(cellKey(at.row, at.column)));
  const next = (at: Place): Place => ({ row: at.row + rows, column: at.column + columns });
  const isBefore = (at: Place): boolean =>
    isInside(at) &&
    used !== null &&
    at.row <= used.row + used.rows &&
    at.column <= used.column + used.columns;

  let at = next(from);
  if (!isBefore(at)) return edge(from, direction);
  if (isFilled(from) && isFilled(at)) {
    while (isBefore(next(at)) && isFilled(next(at))) at = next(at);
    return at;
  }
  while (isBefore(at) && !isFilled(at)) at = next(at);
  return isBefore(at) ? at : edge(from, direction);
}

function edge(from: Place, [rows, columns]: Step): Place {
  return {
    row: rows === 0 ? from.row : rows < 0 ? 0 : MAX_ROWS - 1,
    column: columns === 0 ? from.column : columns < 0 ? 0 : MAX_COLUMNS - 1,
  };
}

function lastUsed(sheet: SheetModel): Place {
  const used = usedRect(sheet, WHOLE_SHEET, false);
  return used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
}

function inside({ row, column }: Place): Place {
  return {
    row: Math.min(MAX_ROWS - 1, Math.max(0, row)),
    column: Math.min(MAX_COLUMNS - 1, Math.max(0, column)),
  };
}

function isInside({ row, column }: Place): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}
