// SPDX-License-Identifier: EUPL-1.2
import { cellReference, parseCell, parseRange } from '../address';
import { CellMap } from '../cell-map';
import { FileError } from '../file-error';
import { formulaOnScreen } from '../formula/file-form';
import { SharedFormula } from '../formula/shared-formula';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../model';
import type { Cell, CellFormat, Rect, RowModel } from '../model';
import { child, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { readCellValue } from './cell-value';
import type { ValueContext } from './cell-value';

/** How many more cells fit in memory, all sheets of a workbook together. */
export interface CellBudget {
  left: number;
}

/** What is needed to read the cells of one sheet. */
export interface CellContext extends ValueContext {
  readonly part: string;
  readonly formats: readonly CellFormat[];
  readonly budget: CellBudget;
}

interface Waiting {
  readonly group: string;
  readonly row: number;
  readonly column: number;
}

/** Row index of a `row` element; rows without a number follow the one before. */
export function rowIndex(row: XmlElement, previous: number): number {
  return (numeric(row, 'r') ?? previous + 2) - 1;
}

/** Place of a `c` element in its row; cells without a reference follow the one before. Null for an impossible one. */
export function columnIndex(cell: XmlElement, previous: number): number | null {
  const reference = cell.attributes.r;
  if (reference === undefined) return previous + 1 < MAX_COLUMNS ? previous + 1 : null;
  return parseCell(reference)?.column ?? null;
}

/** Reads the rows of one sheet, one element after another. */
export class CellReader {
  readonly cells = new CellMap();
  readonly rows = new Map<number, RowModel>();
  /** Ranges of what-if data tables, which Excel fills. */
  readonly dataTables: Rect[] = [];
  readonly #context: CellContext;
  readonly #shared = new Map<string, SharedFormula>();
  /** Cells that share a formula which was not defined yet. */
  readonly #waiting: Waiting[] = [];
  #row = -1;

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** @throws FileError `damaged` for a place outside the grid or a string that does not exist; `tooLarge`. */
  readRow(element: XmlElement): void {
    if (element.name !== 'row') return;
    const row = rowIndex(element, this.#row);
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
      this.#fail(`row ${String(element.attributes.r)}`);
    this.#row = row;
    this.#readRowModel(element, row);
    let column = -1;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const place = columnIndex(cell, column) ?? this.#fail(cell.attributes.r ?? 'c');
      column = place;
      this.#context.budget.left -= 1;
      if (this.#context.budget.left < 0) throw new FileError('tooLarge', { part: this.#context.part });
      this.cells.set(cellKey(row, column), this.#readCell(cell, row, column));
    }
  }

  /** Completes formulas that were shared before they were defined; to be called after the last row. */
  finish(): void {
    for (const { group, row, column } of this.#waiting) {
      const cell = this.cells.get(cellKey(row, column));
      const shared = this.#shared.get(group);
      if (cell === undefined || shared === undefined) continue;
      this.cells.set(cellKey(row, column), { ...cell, formula: formulaOnScreen(shared.at(row, column)) });
    }
  }

  #readRowModel(element: XmlElement, row: number): void {
    const height = numeric(element, 'ht');
    const hidden = flag(element, 'hidden');
    const format = flag(element, 'customFormat') ? this.#format(element) : null;
    if (height !== null || hidden || format !== null) this.rows.set(row, { height, hidden, format });
  }

  #readCell(element: XmlElement, row: number, column: number): Cell {
    const value = readCellValue(element, this.#context);
    if (value === undefined) this.#fail(cellReference(row, column));
    const format = this.#format(element);
    const f = child(element, 'f');
    const formula = f === undefined ? null : this.#readFormula(f, row, column);
    const array = f?.attributes.t === 'array' ? parseRange(f.attributes.ref ?? '') : null;
    return array === null ? { value, formula, format } : { value, formula, array, format };
  }

  #readFormula(f: XmlElement, row: number, column: number): string | null {
    const { t: type, si: group } = f.attributes;
    if (type === 'dataTable') {
      const range = parseRange(f.attributes.ref ?? '');
      if (range !== null) this.dataTables.push(range);
      return null;
    }
    if (type !== 'shared' || group === undefined) return f.text === '' ? null : formulaOnScreen(f.text);
    if (f.text !== '') {
      if (f.attributes.ref !== undefined) this.#shared.set(group, new SharedFormula(f.text, row, column));
      return formulaOnScreen(f.text);
    }
    const shared = this.#shared.get(group);
    if (shared !== undefined) return formulaOnScreen(shared.at(row, column));
    this.#waiting.push({ group, row, column });
    return null;
  }

  #format(element: XmlElement): CellFormat {
    const { formats, part } = this.#context;
    const format = formats[numeric(element, 's') ?? 0] ?? formats[0];
    if (format === undefined) throw new FileError('damaged', { part, detail: 'cellXfs' });
    return format;
  }

  #fail(detail: string): never {
    throw new FileError('damaged', { part: this.#context.part, detail });
  }
}
