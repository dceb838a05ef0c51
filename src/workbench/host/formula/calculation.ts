// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel, WorkbookModel } from '../../../ooxml/model';
import { operand, toMatrix } from './area';
import { visitComponents } from './components';
import type { Directory } from './directory';
import { createDirectory } from './directory';
import { evaluateFormula } from './evaluate';
import type { Analyse, DependencyGraph, FormulaVertex, RangeVertex } from './graph';
import { createGraph, filledCells } from './graph';
import { createGrid } from './grid';
import { findPrecedents } from './precedents';
import type { Scope } from './scope';
import type { ParsedFormula } from './syntax';
import { FormulaSyntaxError, parseFormula } from './syntax';
import type { Scalar, Value } from './value';
import { isMatrix, NOT_AVAILABLE, UNKNOWN_NAME, UnsupportedError } from './value';

/** A cell; rows and columns from zero. */
export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula cell that was not computed. */
export interface UnsupportedCell {
  readonly address: CellAddress;
  /** The function, or in words what the formula asks beyond functions. */
  readonly functionName: string;
}

export interface Recalculation {
  /** Cells whose value changed (formulas recomputed). */
  readonly changed: readonly CellAddress[];
  /**
   * Formula cells on a circular reference; their value becomes 0 as in Excel. A reference counts whether or not
   * the formula's conditions reach it.
   */
  readonly circular: readonly CellAddress[];
  /** Formula cells left at the value they had, because something in them is not imitated. */
  readonly unsupported: readonly UnsupportedCell[];
}

/** Keeps the values of formulas in step with the cells they refer to. */
export interface Calculation {
  /** After cells changed (content written): recompute the changed ones that are formulas and all that depends on them. */
  recalculate(changed: Iterable<CellAddress>): Recalculation;
  recalculateAll(): Recalculation;
  /**
   * After tables, names or sheets were added, removed, resized or renamed: forget compiled formulas and dependencies.
   * The next recalculation includes every formula that refers to a name or a table.
   */
  structureChanged(): void;
}

interface Compiled {
  readonly directory: Directory;
  readonly graph: DependencyGraph;
  readonly scopeAt: (sheet: SheetModel, row: number, column: number) => Scope;
}

/**
 * Calculation of a workbook. Values that came with the file are trusted: nothing is computed until something changes.
 * A cell with a new formula has the value null; when the formula cannot be computed that becomes #NAME?.
 *
 * @example
 * const calculation = createCalculation(workbook);
 * calculation.recalculate([{ sheetId: "1", row: 0, column: 0 }]).changed; // what depends on A1
 */
export function createCalculation(workbook: WorkbookModel): Calculation {
  let grid = createGrid(workbook);
  let compiled: Compiled | null = null;
  let structureIsNew = false;

  const compile = (): Compiled => {
    const directory = createDirectory(workbook);
    const parse = rememberParsed();
    const scopeAt = (sheet: SheetModel, row: number, column: number): Scope => ({
      directory,
      grid,
      parse,
      sheet,
      row,
      column,
      nameDepth: 0,
    });
    const analyse: Analyse = (cell, sheet, row, column) => {
      const formula = readFormula(cell.formula, parse);
      return formula === null
        ? { formula, areas: [], unsupported: 'formula that cannot be read', structural: false }
        : { formula, ...findPrecedents(formula.expression, scopeAt(sheet, row, column)) };
    };
    return { directory, graph: createGraph(workbook.sheets, analyse), scopeAt };
  };

  const run = (changed: Iterable<CellAddress>, everything: boolean): Recalculation => {
    if (compiled?.graph.isWornOut() === true) {
      compiled = null;
    }
    compiled ??= compile();
    const { directory, graph, scopeAt } = compiled;
    const dirty = new Set<FormulaVertex>();
    const seen = new Set<RangeVertex>();
    const cells = placesOf(changed, directory);
    grid.forgetDerived();
    for (const { sheet, row, column } of cells) {
      grid.include(sheet, row, column);
      const vertex = graph.update(sheet, row, column);
      if (vertex !== undefined) {
        dirty.add(vertex);
      }
    }
    for (const { sheet, row, column } of cells) {
      markReaders(graph, sheet, row, column, dirty, seen);
    }
    if (everything || structureIsNew) {
      addFormulas(graph, dirty, (vertex) => everything || vertex.structural);
    }
    structureIsNew = false;
    markDependents(graph, dirty, seen);
    return compute(dirty, graph, (vertex) => scopeAt(vertex.sheet, vertex.row, vertex.column));
  };

  const compute = (
    dirty: ReadonlySet<FormulaVertex>,
    graph: DependencyGraph,
    scopeOf: (vertex: FormulaVertex) => Scope,
  ): Recalculation => {
    const changed: CellAddress[] = [];
    const circular: CellAddress[] = [];
    const unsupported: UnsupportedCell[] = [];

    const fill = (vertex: FormulaVertex, valueAt: (row: number, column: number) => Scalar): void => {
      for (const [row, column] of filledCells(vertex)) {
        if (grid.setValue(vertex.sheet, row, column, valueAt(row - vertex.row, column - vertex.column))) {
          changed.push({ sheetId: vertex.sheet.id, row, column });
        }
      }
    };

    const giveUp = (vertex: FormulaVertex, functionName: string): void => {
      unsupported.push({ address: addressOf(vertex), functionName });
      if ((grid.cell(vertex.sheet, vertex.row, vertex.column)?.value ?? null) === null) {
        fill(vertex, () => UNKNOWN_NAME);
      }
    };

    const computeFormula = (vertex: FormulaVertex): void => {
      if (vertex.formula === null || vertex.unsupported !== null) {
        giveUp(vertex, vertex.unsupported ?? '');
        return;
      }
      try {
        fill(vertex, resultOf(evaluateFormula(vertex.formula, scopeOf(vertex)), vertex, scopeOf(vertex)));
      } catch (error) {
        if (!(error instanceof UnsupportedError)) {
          throw error;
        }
        giveUp(vertex, error.message);
      }
    };

    visitComponents<FormulaVertex | RangeVertex>(
      dirty,
      (vertex) => dirtyPrecedents(vertex, graph, dirty),
      (component, isCycle) => {
        for (const vertex of component) {
          if (vertex.kind === 'formula') {
            if (isCycle) {
              circular.push(addressOf(vertex));
              fill(vertex, () => 0);
            } else {
              computeFormula(vertex);
            }
          }
        }
      },
    );
    return { changed, circular, unsupported };
  };

  return {
    recalculate: (changed) => run(changed, false),
    recalculateAll: () => run([], true),
    structureChanged: () => {
      grid = createGrid(workbook);
      compiled = null;
      structureIsNew = true;
    },
  };
}

function addressOf(vertex: FormulaVertex): CellAddress {
  return { sheetId: vertex.sheet.id, row: vertex.row, column: vertex.column };
}

function rememberParsed(): (text: string) => ParsedFormula {
  const parsed = new Map<string, ParsedFormula>();
  return (text) => {
    const formula = parsed.get(text) ?? parseFormula(text);
    parsed.set(text, formula);
    return formula;
  };
}

function readFormula(text: string, parse: (text: string) => ParsedFormula): ParsedFormula | null {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) {
      return null;
    }
    throw error;
  }
}

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The cells of addresses; those of sheets that are gone are left out. */
function placesOf(addresses: Iterable<CellAddress>, directory: Directory): readonly Place[] {
  const places: Place[] = [];
  for (const { sheetId, row, column } of addresses) {
    const sheet = directory.sheetById(sheetId);
    if (sheet !== undefined) {
      places.push({ sheet, row, column });
    }
  }
  return places;
}

function addFormulas(
  graph: DependencyGraph,
  dirty: Set<FormulaVertex>,
  belongs: (vertex: FormulaVertex) => boolean,
): void {
  for (const vertex of graph.formulas()) {
    if (belongs(vertex)) {
      dirty.add(vertex);
    }
  }
}

/** Adds the formulas that read a cell; a range whose readers are in already is not looked at again. */
function markReaders(
  graph: DependencyGraph,
  sheet: SheetModel,
  row: number,
  column: number,
  dirty: Set<FormulaVertex>,
  seen: Set<RangeVertex>,
): void {
  const mark = (vertex: FormulaVertex): void => {
    if (!vertex.retired) {
      dirty.add(vertex);
    }
  };
  graph.readersOfCell(sheet, row, column).forEach(mark);
  graph.visitRanges(sheet, row, column, (range) => {
    if (!seen.has(range)) {
      seen.add(range);
      range.readers.forEach(mark);
    }
  });
}

/** Adds all that depends on the formulas; a set also iterates over what is added on the way. */
function markDependents(graph: DependencyGraph, dirty: Set<FormulaVertex>, seen: Set<RangeVertex>): void {
  for (const vertex of dirty) {
    for (const [row, column] of filledCells(vertex)) {
      markReaders(graph, vertex.sheet, row, column, dirty, seen);
    }
  }
}

/** What must be computed before a formula, or before a range can be read. */
function* dirtyPrecedents(
  vertex: FormulaVertex | RangeVertex,
  graph: DependencyGraph,
  dirty: ReadonlySet<FormulaVertex>,
): Iterable<FormulaVertex | RangeVertex> {
  if (vertex.kind === 'range') {
    for (const formula of graph.formulasIn(vertex)) {
      if (dirty.has(formula)) {
        yield formula;
      }
    }
    return;
  }
  if (vertex.unsupported !== null) {
    return;
  }
  for (const read of vertex.reads) {
    if ('kind' in read) {
      yield read;
    } else {
      const formula = graph.formulaAt(read.sheet, read.row, read.column);
      if (formula !== undefined && dirty.has(formula)) {
        yield formula;
      }
    }
  }
}

/**
 * What a formula puts in its cell or cells, by offset. An array formula stretches a single value, row or column; a
 * formula that is none has no place for several values.
 */
function resultOf(
  value: Value,
  vertex: FormulaVertex,
  scope: Scope,
): (row: number, column: number) => Scalar {
  if (vertex.array === undefined) {
    const result = operand(value, scope.grid);
    if (isMatrix(result)) {
      throw new UnsupportedError('spill');
    }
    return () => result ?? 0;
  }
  const { rows, columns, values } = toMatrix(value, scope.grid);
  return (row, column) => {
    const atRow = rows === 1 ? 0 : row;
    const atColumn = columns === 1 ? 0 : column;
    return atRow < rows && atColumn < columns ? (values[atRow * columns + atColumn] ?? 0) : NOT_AVAILABLE;
  };
}
