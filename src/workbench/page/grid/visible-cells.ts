// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Cell, Rect, SheetModel } from '../../../ooxml/model';
import { cellAt, isBlank } from '../../host/grid';
import { withConditionalLooks } from '../../host/conditional-looks';
import { horizontalOf } from './cell-look';
import type { SheetAxes } from './sheet-axes';
import type { ShownSheet } from './shown-sheet';
import { tableLook } from './table-look';
import type { TableLook } from './table-look';

/** A cell to draw; place and size in pixels of the sheet. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly table: TableLook | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Of the empty cells beside it that its text runs on into. */
  readonly spill: number;
  /** Those cells show nothing at all, not even a fill: where the text runs no line of the grid is seen. */
  readonly hidesLines: boolean;
  readonly height: number;
}

/** The cells of a row that show something, from `first` up to and including `last`. */
export function cellsOfRow(
  { host, sheet }: ShownSheet,
  axes: SheetAxes,
  row: number,
  first: number,
  last: number,
): readonly DrawnCell[] {
  const drawn: DrawnCell[] = [];
  for (let column = startOf(sheet, row, first); column <= last; column++) {
    const merge = mergeAt(sheet, row, column);
    if (merge && (merge.row !== row || (merge.column !== column && column !== first))) continue;
    const source = merge ?? { row, column, rows: 1, columns: 1 };
    const plain = cellAt(host.workbook, sheet, source.row, source.column);
    const cell = withConditionalLooks(host, sheet, plain, source.row, source.column);
    const table = tableLook(sheet, row, column);
    if (!merge && !table && !showsSomething(cell)) continue;
    const left = axes.columns.offsetOf(source.column);
    const top = axes.rows.offsetOf(source.row);
    const ownWidth = axes.columns.offsetOf(source.column + source.columns) - left;
    if (ownWidth === 0) continue;
    drawn.push({
      row,
      column,
      cell,
      table,
      left,
      top,
      width: ownWidth,
      ...(merge ? NO_SPILL : spillOf({ host, sheet }, axes, cell, row, column, last)),
      height: axes.rows.offsetOf(source.row + source.rows) - top,
    });
  }
  return drawn;
}

/** The first column to draw: one to the left when its text runs on into view. */
function startOf(sheet: SheetModel, row: number, first: number): number {
  for (let column = first; column >= 0; column--) {
    if (mergeAt(sheet, row, column)) return first;
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell && !isBlank(cell)) return typeof cell.value === 'string' ? column : first;
  }
  return first;
}

function mergeAt(sheet: SheetModel, row: number, column: number): Rect | null {
  const found = sheet.merges.find(
    (rect) =>
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
  return found ?? null;
}

function showsSomething(cell: Cell): boolean {
  const { fill, border } = cell.format;
  const hasBorder = [border.top, border.right, border.bottom, border.left].some(
    ({ style }) => style !== 'None',
  );
  return !isBlank(cell) || fill !== null || hasBorder;
}

type Spill = Pick<DrawnCell, 'spill' | 'hidesLines'>;

const NO_SPILL: Spill = { spill: 0, hidesLines: false };

/** The empty neighbours that a long text covers. */
function spillOf(
  { host: { workbook }, sheet }: Pick<ShownSheet, 'host' | 'sheet'>,
  axes: SheetAxes,
  cell: Cell,
  row: number,
  column: number,
  last: number,
): Spill {
  if (typeof cell.value !== 'string' || cell.format.wrapText || horizontalOf(cell) !== 'left')
    return NO_SPILL;
  let end = column + 1;
  let hidesLines = sheet.showGridlines;
  while (end <= last && isBlank(sheet.cells.get(cellKey(row, end))) && !mergeAt(sheet, row, end)) {
    hidesLines &&= !showsSomething(cellAt(workbook, sheet, row, end)) && !tableLook(sheet, row, end);
    end++;
  }
  return { spill: axes.columns.offsetOf(end) - axes.columns.offsetOf(column + 1), hidesLines };
}
