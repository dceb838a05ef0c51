// SPDX-License-Identifier: EUPL-1.2

import type { Cell, Rect } from '../../../ooxml/model';
import { cellAt, cellCount, intersection, isBlank, isInsideGrid } from '../grid';
import type { Host } from '../host';
import type { RangeObject } from '../objects';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { settleCalculation } from '../settle';
import { putCells } from './content';
import { fillFormula } from './relative-formula';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export interface CopyOptions {
  readonly type: (typeof COPY_TYPES)[number];
  /** Blank cells of the source leave the destination as it is. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

const MAX_COPIED_CELLS = 5_000_000;

/**
 * Copies cells, as `range.copyFrom` does: from the first cell of the destination, repeated when the destination is a
 * multiple of the source. Relative references of formulas move along. Merged cells, links, validations and conditional
 * formats are not copied.
 *
 * @throws ApiError InvalidArgument when it does not fit on the sheet; ApiNotFound for merged cells and for formulas
 *   that are turned
 */
export function copyCells(
  host: Host,
  to: Pick<RangeObject, 'sheet' | 'rect'>,
  from: Pick<RangeObject, 'sheet' | 'rect'>,
  { type, skipBlanks, transpose }: CopyOptions,
): void {
  settleCalculation(host);
  const { workbook } = host;
  const source = from.rect;
  const size = transpose ? { rows: source.columns, columns: source.rows } : source;
  const target = destination(to.rect, size.rows, size.columns);
  if (!isInsideGrid(target)) throw invalidArgument('the copy does not fit on the sheet');
  if (cellCount(target) > MAX_COPIED_CELLS) throw invalidArgument('more than five million cells at once');
  if (from.sheet.merges.some((merge) => intersection(merge, source))) throw notImitated('merged cells');
  const copies = new Map<string, Cell>();
  const cellFrom = (row: number, column: number): Cell => {
    const [down, right] = [row % size.rows, column % size.columns];
    const at = {
      row: source.row + (transpose ? right : down),
      column: source.column + (transpose ? down : right),
    };
    const key = `${at.row},${at.column}`;
    const cell = copies.get(key) ?? cellAt(workbook, from.sheet, at.row, at.column);
    copies.set(key, cell);
    if (cell.formula === null || type === 'Values') return cell;
    if (transpose) throw notImitated('formulas that are turned');
    const formula = fillFormula(cell.formula, at.row, at.column, target.row + row, target.column + column);
    return { value: null, formula, format: cell.format };
  };
  // All is read before anything is written: source and destination may overlap.
  const planned = Array.from({ length: target.rows }, (_, row) =>
    Array.from({ length: target.columns }, (__, column): Cell | undefined => {
      const cell = cellFrom(row, column);
      if (skipBlanks && isBlank(cell)) return undefined;
      const present = cellAt(workbook, to.sheet, target.row + row, target.column + column);
      return merged(cell, present, type);
    }),
  );
  putCells(host, to.sheet, target, (row, column) => planned[row]?.[column]);
}

function merged(cell: Cell, present: Cell, type: CopyOptions['type']): Cell {
  const { value, formula, format } = cell;
  switch (type) {
    case 'All':
      return { value, formula, format };
    case 'Formulas':
      return { value, formula, format: present.format };
    case 'Values':
      return { value, formula: null, format: present.format };
    case 'Formats':
      return { ...present, format };
  }
}

function destination(wanted: Rect, rows: number, columns: number): Rect {
  const isMultiple = wanted.rows % rows === 0 && wanted.columns % columns === 0;
  return isMultiple ? wanted : { ...wanted, rows, columns };
}

function notImitated(what: string): ApiError {
  return new ApiError('ApiNotFound', `This host does not copy ${what}.`);
}
