// SPDX-License-Identifier: EUPL-1.2

import { isCellError } from '../../../ooxml/model';
import type { Cell, CellValue, Rect, SheetModel } from '../../../ooxml/model';
import { EventType, WORKBOOK_TARGET } from '../events';
import { compareTexts } from '../formula/coerce';
import { rectText } from '../address';
import { cellAt, intersection } from '../grid';
import type { Host } from '../host';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { settleCalculation } from '../settle';
import { putCells } from './content';
import { ensureSheetEditable } from './editable';
import { fillFormula } from './relative-formula';

/** One column to sort by; `key` counts from the left of the range. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a range by their values, as Excel does: numbers, then texts, then truth values, then errors, blank
 * cells always last, and equal rows in the order they had. Formulas move as if they were filled: what they say of their
 * own row they say of the new one. Rows that do not show stay where they are.
 *
 * @throws ApiError InvalidArgument for a column outside the range; InvalidOperation with merged cells or arrays
 */
export function sortRows(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  ensureSheetEditable(host, sheet, 'sort');
  if (fields.length === 0) throw invalidArgument('there is no column to sort by');
  if (fields.some(({ key }) => key < 0 || key >= rect.columns))
    throw invalidArgument('a key lies outside the range');
  const hasArea = (areas: readonly Rect[]): boolean => areas.some((area) => intersection(area, rect));
  if (hasArea(sheet.merges)) throw invalidOperation('merged cells cannot be sorted');
  if (hasArea(host.arrays.get(sheet.id) ?? [])) throw invalidOperation('array formulas cannot be sorted');
  settleCalculation(host);
  const places = Array.from({ length: rect.rows }, (_, index) => rect.row + index).filter(
    (row) => sheet.rows.get(row)?.hidden !== true,
  );
  const valueAt = (row: number, key: number): CellValue =>
    cellAt(host.workbook, sheet, row, rect.column + key).value;
  const compare = (left: number, right: number): number => {
    for (const { key, ascending } of fields) {
      const order = compareValues(valueAt(left, key), valueAt(right, key), ascending, matchCase);
      if (order !== 0) return order;
    }
    return left - right;
  };
  const order = [...places].sort(compare);
  const source = new Map(places.map((place, index) => [place, order[index] ?? place]));
  const moved = new Map<number, readonly Cell[]>();
  for (const [place, from] of source) {
    if (place !== from) moved.set(place - rect.row, rowOf(host, sheet, rect, from, place));
  }
  putCells(host, sheet, rect, (row, column) => moved.get(row)?.[column]);
  host.events.fire(EventType.worksheetRowSorted, [sheet.id, WORKBOOK_TARGET], () => ({
    address: rectText(rect),
    worksheetId: sheet.id,
    source: 'Local',
  }));
}

/** Cells of a row as they are in another row. */
function rowOf(host: Host, sheet: SheetModel, rect: Rect, from: number, to: number): readonly Cell[] {
  return Array.from({ length: rect.columns }, (_, index) => {
    const column = rect.column + index;
    const cell = cellAt(host.workbook, sheet, from, column);
    if (cell.formula === null) return cell;
    return { ...cell, value: null, formula: fillFormula(cell.formula, from, column, to, column) };
  });
}

function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function compareValues(left: CellValue, right: CellValue, ascending: boolean, matchCase: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  let order = rankOf(left) - rankOf(right);
  if (order === 0 && typeof left === 'string' && typeof right === 'string') {
    order = compareTexts(left, right);
    // Small letters come before capitals.
    if (order === 0 && matchCase) order = left === right ? 0 : left > right ? -1 : 1;
  } else if (order === 0) {
    order = Number(left) - Number(right) || 0;
  }
  return ascending ? order : -order;
}
