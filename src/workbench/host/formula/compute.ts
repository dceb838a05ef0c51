// SPDX-License-Identifier: EUPL-1.2
import { operand, toMatrix } from './area';
import { visitComponents } from './components';
import { dirtyPrecedents, readersOnce } from './dirty';
import type { Dirty } from './dirty';
import { evaluateFormula } from './evaluate';
import type { DependencyGraph, FormulaVertex, RangeVertex } from './graph';
import { visitFilled } from './graph';
import type { WritableGrid } from './grid';
import type { CellAddress, Recalculation, UnsupportedCell } from './recalculation';
import type { Scope } from './scope';
import type { Scalar, Value } from './value';
import { isMatrix, NOT_AVAILABLE, UNKNOWN_NAME, UnsupportedError } from './value';

/**
 * Computes formulas, each after the ones it reads, and puts their values in the grid. Where nothing that a formula
 * reads came to another value, it is left as it is, and so is what depends on it alone.
 *
 * @param dirty the formulas; what they read beyond these is up to date
 */
export function compute(
  { certain, all }: Dirty,
  graph: DependencyGraph,
  grid: WritableGrid,
  scopeOf: (vertex: FormulaVertex) => Scope,
): Recalculation {
  const changed: CellAddress[] = [];
  const circular: CellAddress[] = [];
  const unsupported: UnsupportedCell[] = [];
  const stale = new Set(certain);
  const addReaders = readersOnce(graph, (vertex) => stale.add(vertex));

  const fill = (vertex: FormulaVertex, valueAt: (row: number, column: number) => Scalar): void => {
    visitFilled(vertex, (row, column) => {
      if (grid.setValue(vertex.sheet, row, column, valueAt(row - vertex.row, column - vertex.column))) {
        changed.push({ sheetId: vertex.sheet.id, row, column });
        if (certain.size < all.size) {
          addReaders(vertex.sheet, row, column);
        }
      }
    });
  };

  const giveUp = (vertex: FormulaVertex, functionName: string): void => {
    unsupported.push({ address: addressOf(vertex), functionName });
    if ((grid.cell(vertex.sheet, vertex.row, vertex.column)?.value ?? null) === null) {
      fill(vertex, () => UNKNOWN_NAME);
    }
  };

  const computeFormula = (vertex: FormulaVertex): void => {
    vertex.settled = false;
    if (vertex.formula === null || vertex.unsupported !== null) {
      giveUp(vertex, vertex.unsupported ?? '');
      return;
    }
    try {
      const scope = scopeOf(vertex);
      fill(vertex, resultOf(evaluateFormula(vertex.formula, scope), vertex, scope));
      vertex.settled = true;
    } catch (error) {
      if (!(error instanceof UnsupportedError)) {
        throw error;
      }
      giveUp(vertex, error.message);
    }
  };

  visitComponents<FormulaVertex | RangeVertex>(
    all,
    (vertex) => dirtyPrecedents(vertex, graph, all),
    (component, isCycle) => {
      for (const vertex of component) {
        if (vertex.kind === 'formula') {
          if (isCycle) {
            circular.push(addressOf(vertex));
            fill(vertex, () => 0);
            vertex.settled = false;
          } else if (stale.has(vertex) || !vertex.settled) {
            computeFormula(vertex);
          }
        }
      }
    },
  );
  return { changed, circular, unsupported };
}

function addressOf(vertex: FormulaVertex): CellAddress {
  return { sheetId: vertex.sheet.id, row: vertex.row, column: vertex.column };
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
