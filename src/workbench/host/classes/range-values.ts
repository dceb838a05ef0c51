// SPDX-License-Identifier: EUPL-1.2

import { isValidFormat } from 'numfmt';
import { cellKey } from '../../../ooxml/model';
import type { Cell, CellFormat, Rect, SheetModel } from '../../../ooxml/model';
import { readText } from '../arguments';
import type { Behaviour } from '../behaviour';
import { writeContent } from '../edit/content';
import type { ContentAt } from '../edit/content';
import { changeFormat } from '../edit/formats';
import { toRelative } from '../edit/relative-formula';
import { apiValue, valueType } from '../edit/report-change';
import { cellCount, inheritedFormat } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import type { RangeObject } from '../objects';
import { ApiError, invalidArgument } from '../protocol/api-error';

/** More cells than this and Excel gives null instead of values. */
const MAX_READ_CELLS = 5_000_000;

/** Properties of a range that hold one thing per cell, as an array of rows. */
export const rangeValues: Pick<Behaviour<RangeObject>, 'get' | 'set'> = {
  get: {
    Values: (range, host) => readCells(range, host, (cell) => apiValue(cell.value)),
    Formulas: (range, host) => readCells(range, host, formulaOf),
    FormulasLocal: (range, host) => readCells(range, host, formulaOf),
    FormulasR1C1: (range, host) => readCells(range, host, relativeFormulaOf),
    Text: (range, host) =>
      readCells(range, host, (cell) => displayText(cell.value, cell.format.numberFormat)),
    ValueTypes: (range, host) => readCells(range, host, (cell) => valueType(cell.value)),
    NumberFormat: (range, host) => readCells(range, host, (cell) => cell.format.numberFormat),
    NumberFormatLocal: (range, host) => readCells(range, host, (cell) => cell.format.numberFormat),
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    FormulasLocal: writeCells,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeNumberFormats,
  },
};

function readCells<T>(
  { sheet, rect }: RangeObject,
  host: Host,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] | null {
  if (cellCount(rect) > MAX_READ_CELLS) return null;
  const empty = emptyCells(host, sheet);
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const at = cellKey(rect.row + row, rect.column + column);
      const [onRow, inColumn] = [rect.row + row, rect.column + column];
      return read(sheet.cells.get(at) ?? empty(onRow, inColumn), onRow, inColumn);
    }),
  );
}

/** Stand-ins for cells without a record: one per format, made when first needed. */
function emptyCells(host: Host, sheet: SheetModel): (row: number, column: number) => Cell {
  const made = new Map<CellFormat, Cell>();
  return (row, column) => {
    const format = inheritedFormat(host.workbook, sheet, row, column);
    const known = made.get(format) ?? { value: null, formula: null, format };
    made.set(format, known);
    return known;
  };
}

function formulaOf(cell: Cell): string | number | boolean {
  return cell.formula === null ? apiValue(cell.value) : `=${cell.formula}`;
}

function relativeFormulaOf(cell: Cell, row: number, column: number): string | number | boolean {
  return cell.formula === null ? apiValue(cell.value) : `=${toRelative(cell.formula, row, column)}`;
}

function writeCells({ sheet, rect }: RangeObject, value: unknown, host: Host): void {
  writeContent(host, sheet, rect, perCell(rect, value));
}

function writeNumberFormats({ sheet, rect }: RangeObject, value: unknown, host: Host): void {
  if (!Array.isArray(value)) {
    const numberFormat = readNumberFormat(value);
    changeFormat(host, sheet, rect, (format) => ({ ...format, numberFormat }));
    return;
  }
  const formatAt = perCell(rect, value);
  for (let column = 0; column < rect.columns; column++) {
    for (let row = 0; row < rect.rows;) {
      const wanted = formatAt(row, column);
      let rows = 1;
      while (row + rows < rect.rows && formatAt(row + rows, column) === wanted) rows++;
      if (wanted !== null) {
        const numberFormat = readNumberFormat(wanted);
        const cells = { row: rect.row + row, column: rect.column + column, rows, columns: 1 };
        changeFormat(host, sheet, cells, (format) => ({ ...format, numberFormat }));
      }
      row += rows;
    }
  }
}

function readNumberFormat(value: unknown): string {
  const numberFormat = readText(value, 'numberFormat');
  if (numberFormat === '' || !isValidFormat(numberFormat))
    throw invalidArgument(`${numberFormat} is no number format`);
  return numberFormat;
}

/** One value for all cells, or an array of exactly the shape of the range. @throws ApiError InvalidArgument */
function perCell(rect: Rect, value: unknown): ContentAt {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) throw invalidArgument('a value is missing');
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw new ApiError(
      'InvalidArgument',
      `The number of rows or columns does not match the size of the range (${rect.rows} × ${rect.columns}).`,
    );
  }
  const grid = rows as readonly (readonly unknown[])[];
  return (row, column) => grid[row]?.[column];
}
