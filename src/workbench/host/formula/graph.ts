// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Rect, SheetModel } from '../../../ooxml/model';
import { cellKey } from '../../../ooxml/model';
import { isSingleCell } from './area';
import type { CellSet } from './cell-set';
import { createCellSet } from './cell-set';
import type { Precedents } from './precedents';
import type { RangeIndex } from './range-index';
import { createRangeIndex } from './range-index';
import type { ParsedFormula } from './syntax';
import type { Area } from './value';

/** A formula cell, or the first cell of an array formula. */
export interface FormulaVertex {
  readonly kind: 'formula';
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly array: Rect | undefined;
  /** Null when the text cannot be read. */
  readonly formula: ParsedFormula | null;
  readonly unsupported: string | null;
  readonly structural: boolean;
  /** Single cells and ranges the formula reads. */
  readonly reads: readonly (Area | RangeVertex)[];
  /** The cell holds another formula now, or none. */
  retired: boolean;
  /** The value of the cell is what the formula last came to: not one from the file, nor the 0 of a circle. */
  settled: boolean;
}

/** A range that formulas read: one vertex, however many cells it has and formulas read it. */
export interface RangeVertex extends Area {
  readonly kind: 'range';
  readonly readers: FormulaVertex[];
}

/** Which formulas read which cells. */
export interface DependencyGraph {
  /** The formula that fills a cell. */
  formulaAt(sheet: SheetModel, row: number, column: number): FormulaVertex | undefined;
  /** Takes over what a cell holds now; its formula, if it has one. */
  update(sheet: SheetModel, row: number, column: number): FormulaVertex | undefined;
  /** Formulas that read a cell by itself. */
  readersOfCell(sheet: SheetModel, row: number, column: number): readonly FormulaVertex[];
  /** Visits ranges that formulas read and that contain a cell. */
  visitRanges(sheet: SheetModel, row: number, column: number, visit: (range: RangeVertex) => void): void;
  formulasIn(area: Area): Iterable<FormulaVertex>;
  formulas(): Iterable<FormulaVertex>;
  /** Most of what the graph holds has been replaced: making a new one is cheaper than keeping it. */
  isWornOut(): boolean;
}

/** Reads one formula: what it is and what it needs. */
export type Analyse = (
  cell: Cell & { readonly formula: string },
  sheet: SheetModel,
  row: number,
  column: number,
) => Precedents & { readonly formula: ParsedFormula | null };

interface SheetPart {
  readonly formulas: Map<number, FormulaVertex>;
  /** Cells that have, or once had, a formula. */
  readonly places: CellSet;
  readonly readers: Map<number, FormulaVertex[]>;
  readonly ranges: Map<string, RangeVertex>;
  readonly rangeIndex: RangeIndex<RangeVertex>;
}

const NO_READERS: readonly FormulaVertex[] = [];

/** The dependencies of every formula on the sheets. */
export function createGraph(sheets: readonly SheetModel[], analyse: Analyse): DependencyGraph {
  const parts = new Map<SheetModel, SheetPart>();
  let live = 0;
  let retired = 0;

  const partOf = (sheet: SheetModel): SheetPart => {
    const known = parts.get(sheet);
    if (known !== undefined) {
      return known;
    }
    const part: SheetPart = {
      formulas: new Map(),
      places: createCellSet(),
      readers: new Map(),
      ranges: new Map(),
      rangeIndex: createRangeIndex(),
    };
    parts.set(sheet, part);
    return part;
  };

  const rangeVertex = (area: Area): RangeVertex => {
    const part = partOf(area.sheet);
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const known = part.ranges.get(key);
    if (known !== undefined) {
      return known;
    }
    const range: RangeVertex = { kind: 'range', ...area, readers: [] };
    part.ranges.set(key, range);
    part.rangeIndex.add(range);
    return range;
  };

  const connect = (vertex: FormulaVertex): void => {
    for (const read of vertex.reads) {
      if ('kind' in read) {
        read.readers.push(vertex);
      } else {
        append(partOf(read.sheet).readers, cellKey(read.row, read.column), vertex);
      }
    }
  };

  const add = (sheet: SheetModel, row: number, column: number, cell: Cell & { readonly formula: string }) => {
    const { formula, areas, unsupported, structural } = analyse(cell, sheet, row, column);
    const vertex: FormulaVertex = {
      kind: 'formula',
      sheet,
      row,
      column,
      text: cell.formula,
      array: cell.array,
      formula,
      unsupported,
      structural,
      reads: areas.map((area) => (isSingleCell(area) ? area : rangeVertex(area))),
      retired: false,
      settled: false,
    };
    const part = partOf(sheet);
    visitFilled(vertex, (atRow, atColumn) => {
      part.formulas.set(cellKey(atRow, atColumn), vertex);
      part.places.add(atRow, atColumn);
    });
    connect(vertex);
    live += 1;
    return vertex;
  };

  const retire = (vertex: FormulaVertex): void => {
    const { formulas } = partOf(vertex.sheet);
    visitFilled(vertex, (row, column) => {
      if (formulas.get(cellKey(row, column)) === vertex) {
        formulas.delete(cellKey(row, column));
      }
    });
    vertex.retired = true;
    live -= 1;
    retired += 1;
  };

  const graph: DependencyGraph = {
    formulaAt: (sheet, row, column) => parts.get(sheet)?.formulas.get(cellKey(row, column)),
    update: (sheet, row, column) => {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      const known = partOf(sheet).formulas.get(key);
      const isFirstCell = known?.row === row && known.column === column;
      if (known !== undefined && isFirstCell) {
        if (cell?.formula === known.text && sameRect(cell.array, known.array)) {
          return known;
        }
        retire(known);
      }
      return cell !== undefined && hasFormula(cell) ? add(sheet, row, column, cell) : undefined;
    },
    readersOfCell: (sheet, row, column) => parts.get(sheet)?.readers.get(cellKey(row, column)) ?? NO_READERS,
    visitRanges: (sheet, row, column, visit) => {
      parts.get(sheet)?.rangeIndex.visit(row, column, visit);
    },
    formulasIn: (area) => formulasIn(parts.get(area.sheet), area),
    formulas: () => allFormulas(parts.values()),
    isWornOut: () => retired > live + 1000,
  };

  for (const sheet of sheets) {
    for (const [key, cell] of sheet.cells) {
      if (hasFormula(cell)) {
        const column = key % cellKey(1, 0);
        add(sheet, (key - column) / cellKey(1, 0), column, cell);
      }
    }
  }
  return graph;
}

function hasFormula(cell: Cell): cell is Cell & { readonly formula: string } {
  return cell.formula !== null;
}

function sameRect(left: Rect | undefined, right: Rect | undefined): boolean {
  return (
    left?.row === right?.row &&
    left?.column === right?.column &&
    left?.rows === right?.rows &&
    left?.columns === right?.columns
  );
}

function append(readers: Map<number, FormulaVertex[]>, key: number, vertex: FormulaVertex): void {
  const known = readers.get(key);
  if (known === undefined) {
    readers.set(key, [vertex]);
  } else {
    known.push(vertex);
  }
}

/** Visits the cells whose values a formula gives. */
export function visitFilled(vertex: FormulaVertex, visit: (row: number, column: number) => void): void {
  const { row, column, array } = vertex;
  if (array === undefined) {
    visit(row, column);
    return;
  }
  for (let down = 0; down < array.rows; down += 1) {
    for (let right = 0; right < array.columns; right += 1) {
      visit(row + down, column + right);
    }
  }
}

function* formulasIn(part: SheetPart | undefined, area: Area): Iterable<FormulaVertex> {
  for (const [row, column] of part?.places.inside(area) ?? []) {
    const vertex = part?.formulas.get(cellKey(row, column));
    if (vertex !== undefined) {
      yield vertex;
    }
  }
}

function* allFormulas(parts: Iterable<SheetPart>): Iterable<FormulaVertex> {
  for (const part of parts) {
    for (const [key, vertex] of part.formulas) {
      if (key === cellKey(vertex.row, vertex.column)) {
        yield vertex;
      }
    }
  }
}
