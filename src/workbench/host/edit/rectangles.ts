// SPDX-License-Identifier: EUPL-1.2

import type { Rect } from '../../../ooxml/model';
import { intersection } from '../grid';

/** What is left of a rectangle without another: at most four pieces, above, below, left and right of it. */
function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: readonly Rect[] = [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...cut, column: rect.column, columns: cut.column - rect.column },
    { ...cut, column: right, columns: rect.column + rect.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of several. */
export function allWithout(rects: readonly Rect[], hole: Rect): readonly Rect[] {
  return rects.flatMap((rect) => without(rect, hole));
}

/** Whether some of the rectangles has a cell of `rect`. */
export function touches(rects: readonly Rect[], rect: Rect): boolean {
  return rects.some((each) => intersection(each, rect));
}
