// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel } from '../../../ooxml/model';
import type { SheetAxes } from './sheet-axes';

/** Height of the column letters and width of the row numbers. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 52;

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of rows or columns in view: where it is on the screen and which part of the sheet it shows. */
export interface Stretch {
  /** Pixels from the edge of the grid, headers included. */
  readonly start: number;
  readonly length: number;
  readonly first: number;
  readonly last: number;
  /** Pixels of the sheet that lie before `start`. */
  readonly shift: number;
}

/** The stretches in view: what is frozen, when there is something, and what scrolls. */
export interface Stretches {
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
}

export function stretchesOf(sheet: SheetModel, axes: SheetAxes, view: Viewport): Stretches {
  const { frozen } = sheet;
  return {
    rows: along(axes.rows, frozen.rows, HEADER_HEIGHT, view.top, view.height),
    columns: along(axes.columns, frozen.columns, HEADER_WIDTH, view.left, view.width),
  };
}

function along(
  axis: SheetAxes['rows'],
  frozen: number,
  header: number,
  scrolled: number,
  size: number,
): readonly Stretch[] {
  const frozenLength = axis.offsetOf(frozen);
  const start = header + frozenLength;
  const length = Math.max(0, size - start);
  const moving: Stretch = {
    start,
    length,
    first: Math.max(frozen, axis.indexAt(frozenLength + scrolled)),
    last: axis.indexAt(frozenLength + scrolled + length),
    shift: frozenLength + scrolled,
  };
  return frozen === 0
    ? [moving]
    : [{ start: header, length: frozenLength, first: 0, last: frozen - 1, shift: 0 }, moving];
}

/** How far to scroll along one direction so that an index is in view; `scrolled` when it is already. */
export function scrollToShow(
  axis: SheetAxes['rows'],
  frozen: number,
  header: number,
  scrolled: number,
  size: number,
  index: number,
): number {
  if (index < frozen) return scrolled;
  const frozenLength = axis.offsetOf(frozen);
  const room = size - header - frozenLength;
  const begin = axis.offsetOf(index) - frozenLength;
  const end = begin + axis.sizeOf(index);
  if (begin < scrolled) return begin;
  return end > scrolled + room ? Math.max(begin - room + axis.sizeOf(index), 0) : scrolled;
}
