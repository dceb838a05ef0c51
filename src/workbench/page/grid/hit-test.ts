// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Span } from './navigation';
import { HEADER_HEIGHT, HEADER_WIDTH } from './pane-areas';
import type { Stretch, Stretches } from './pane-areas';
import type { SheetAxes } from './sheet-axes';

/** What lies at a point of the grid: a cell, a whole row or column (on a header), or the whole sheet (in the corner). */
export function spanAtPoint(axes: SheetAxes, stretches: Stretches, x: number, y: number): Span {
  const row = y < HEADER_HEIGHT ? null : indexAt(axes.rows, stretches.rows, y);
  const column = x < HEADER_WIDTH ? null : indexAt(axes.columns, stretches.columns, x);
  return {
    anchor: { row: row ?? 0, column: column ?? 0 },
    focus: { row: row ?? MAX_ROWS - 1, column: column ?? MAX_COLUMNS - 1 },
  };
}

/** A span that runs from the first one's start to the other's end, for Shift and for dragging. */
export function extendTo({ anchor }: Span, { focus }: Span): Span {
  return { anchor, focus };
}

function indexAt(axis: SheetAxes['rows'], stretches: readonly Stretch[], position: number): number {
  const stretch = stretches.findLast(({ start }) => position >= start) ?? stretches[0];
  return stretch ? axis.indexAt(position - stretch.start + stretch.shift) : 0;
}
