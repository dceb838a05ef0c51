// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel } from '../../../ooxml/model';
import type { DependencyGraph, FormulaVertex, RangeVertex } from './graph';
import { visitFilled } from './graph';

/** A cell on its sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Formulas that may have to be computed. */
export interface Dirty {
  /** Those that were given and those that read a cell that was. */
  readonly certain: ReadonlySet<FormulaVertex>;
  /** These and all that depend on them, directly or not. */
  readonly all: ReadonlySet<FormulaVertex>;
}

/** The formulas given and all that depend on them or on the cells. */
export function withDependents(
  graph: DependencyGraph,
  cells: readonly Place[],
  formulas: Iterable<FormulaVertex>,
): Dirty {
  const all = new Set(formulas);
  const addReaders = readersOnce(graph, (vertex) => all.add(vertex));
  for (const { sheet, row, column } of cells) {
    addReaders(sheet, row, column);
  }
  const certain = new Set(all);
  // A set also iterates over what is added on the way.
  for (const vertex of all) {
    visitFilled(vertex, (row, column) => {
      addReaders(vertex.sheet, row, column);
    });
  }
  return { certain, all };
}

/** Gives the formulas that read a cell; those that read a range once, however many of its cells are asked for. */
export function readersOnce(
  graph: DependencyGraph,
  give: (vertex: FormulaVertex) => void,
): (sheet: SheetModel, row: number, column: number) => void {
  const seen = new Set<RangeVertex>();
  const giveLive = (vertex: FormulaVertex): void => {
    if (!vertex.retired) {
      give(vertex);
    }
  };
  return (sheet, row, column) => {
    graph.readersOfCell(sheet, row, column).forEach(giveLive);
    graph.visitRanges(sheet, row, column, (range) => {
      if (!seen.has(range)) {
        seen.add(range);
        range.readers.forEach(giveLive);
      }
    });
  };
}

/** What must be computed before a formula, or before a range can be read. */
export function dirtyPrecedents(
  vertex: FormulaVertex | RangeVertex,
  graph: DependencyGraph,
  dirty: ReadonlySet<FormulaVertex>,
): Iterable<FormulaVertex | RangeVertex> {
  if (vertex.kind === 'range') {
    return dirtyFormulasIn(vertex, graph, dirty);
  }
  const precedents: (FormulaVertex | RangeVertex)[] = [];
  for (const read of vertex.unsupported === null ? vertex.reads : []) {
    const precedent = 'kind' in read ? read : graph.formulaAt(read.sheet, read.row, read.column);
    if (precedent?.kind === 'range' || (precedent !== undefined && dirty.has(precedent))) {
      precedents.push(precedent);
    }
  }
  return precedents;
}

/** One by one, since a range can be long and many can be open at once. */
function* dirtyFormulasIn(
  range: RangeVertex,
  graph: DependencyGraph,
  dirty: ReadonlySet<FormulaVertex>,
): Iterable<FormulaVertex> {
  for (const formula of graph.formulasIn(range)) {
    if (dirty.has(formula)) {
      yield formula;
    }
  }
}
