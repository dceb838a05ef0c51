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

/** The formulas given and all that depend on them or on the cells, directly or not. */
export function withDependents(
  graph: DependencyGraph,
  cells: readonly Place[],
  formulas: Iterable<FormulaVertex>,
): ReadonlySet<FormulaVertex> {
  const dirty = new Set(formulas);
  // The readers of a range are added once, however many of its cells change.
  const seen = new Set<RangeVertex>();
  const add = (vertex: FormulaVertex): void => {
    if (!vertex.retired) {
      dirty.add(vertex);
    }
  };
  const addReaders = (sheet: SheetModel, row: number, column: number): void => {
    graph.readersOfCell(sheet, row, column).forEach(add);
    graph.visitRanges(sheet, row, column, (range) => {
      if (!seen.has(range)) {
        seen.add(range);
        range.readers.forEach(add);
      }
    });
  };
  for (const { sheet, row, column } of cells) {
    addReaders(sheet, row, column);
  }
  // A set also iterates over what is added on the way.
  for (const vertex of dirty) {
    visitFilled(vertex, (row, column) => {
      addReaders(vertex.sheet, row, column);
    });
  }
  return dirty;
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
