// SPDX-License-Identifier: EUPL-1.2
import { cellKey } from '../../../ooxml/model';
import type { CellValue, SheetModel, WorkbookModel } from '../../../ooxml/model';
import { compute } from './compute';
import type { Directory } from './directory';
import { createDirectory } from './directory';
import type { Place } from './dirty';
import { withDependents } from './dirty';
import type { Analyse, DependencyGraph, FormulaVertex } from './graph';
import { createGraph } from './graph';
import { createGrid } from './grid';
import type { WritableGrid } from './grid';
import { findPrecedents } from './precedents';
import type { CellAddress, Recalculation } from './recalculation';
import type { Scope } from './scope';
import { toMatrix } from './area';
import { evaluateFormula } from './evaluate';
import type { Matrix } from './value';
import { UnsupportedError } from './value';
import type { ParsedFormula } from './syntax';
import { FormulaSyntaxError, parseFormula } from './syntax';

export type { CellAddress, Recalculation } from './recalculation';

/** Keeps the values of formulas in step with the cells they refer to. */
export interface Calculation {
  /** After cells changed (content written): recompute the changed ones that are formulas and all that depends on them. */
  recalculate(changed: Iterable<CellAddress>): Recalculation;
  recalculateAll(): Recalculation;
  /** Computes formulas that were entered, and nothing that depends on them: what Excel does in manual calculation. */
  computeEntered(changed: Iterable<CellAddress>): Recalculation;
  /**
   * After tables, names or sheets were added, removed, resized or renamed: forget compiled formulas and dependencies.
   * The next recalculation includes every formula that refers to a name or a table.
   */
  structureChanged(): void;
  /**
   * What a formula gives at a place where it does not stand, such as that of a conditional format; null when it cannot
   * be read or computed here.
   *
   * @param entered what that cell would hold, when it is not what it holds
   */
  evaluate(formula: string, at: CellAddress, entered?: CellValue): Matrix | null;
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
  const parse = rememberParsed();

  const compile = (): Compiled => {
    const directory = createDirectory(workbook);
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

  const run = (
    changed: Iterable<CellAddress>,
    reach: 'entered' | 'dependents' | 'everything',
  ): Recalculation => {
    const everything = reach === 'everything';
    if (compiled?.graph.isWornOut() === true) {
      compiled = null;
    }
    compiled ??= compile();
    const { directory, graph, scopeAt } = compiled;
    const places = placesOf(changed, directory);
    const formulas: FormulaVertex[] = [];
    const scopeOf = ({ sheet, row, column }: FormulaVertex): Scope => scopeAt(sheet, row, column);
    grid.forgetDerived();
    for (const { sheet, row, column } of places) {
      grid.include(sheet, row, column);
      const vertex = graph.update(sheet, row, column);
      if (vertex !== undefined) {
        formulas.push(vertex);
      }
    }
    if (reach === 'entered') {
      const own = new Set(formulas);
      return compute({ certain: own, all: own }, graph, grid, scopeOf);
    }
    if (everything || structureIsNew) {
      for (const vertex of graph.formulas()) {
        if (everything || vertex.structural) {
          formulas.push(vertex);
        }
      }
    }
    structureIsNew = false;
    return compute(withDependents(graph, places, formulas), graph, grid, scopeOf);
  };

  return {
    recalculate: (changed) => run(changed, 'dependents'),
    recalculateAll: () => run([], 'everything'),
    computeEntered: (changed) => run(changed, 'entered'),
    structureChanged: () => {
      grid = createGrid(workbook);
      compiled = null;
      structureIsNew = true;
    },
    evaluate: (text, { sheetId, row, column }, entered) => {
      compiled ??= compile();
      const sheet = compiled.directory.sheetById(sheetId);
      const formula = readFormula(text, parse);
      if (sheet === undefined || formula === null) {
        return null;
      }
      const scope = compiled.scopeAt(sheet, row, column);
      try {
        const evaluated = (): Matrix => toMatrix(evaluateFormula(formula, scope), grid);
        return entered === undefined ? evaluated() : withValue(grid, scope, entered, evaluated);
      } catch (error) {
        if (error instanceof UnsupportedError) {
          return null;
        }
        throw error;
      }
    },
  };
}

/** Does something while a cell holds another value, which nobody else gets to see. */
function withValue<T>(grid: WritableGrid, { sheet, row, column }: Scope, value: CellValue, work: () => T): T {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  grid.forgetDerived();
  grid.setValue(sheet, row, column, value);
  try {
    return work();
  } finally {
    if (cell === undefined) {
      sheet.cells.delete(key);
    } else {
      sheet.cells.set(key, cell);
    }
    grid.forgetDerived();
  }
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

/** A parser that takes a text apart once. */
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
