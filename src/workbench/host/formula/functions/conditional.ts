// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { operand, usedSize, valueAt, visitValues } from '../area';
import { broadcast } from '../broadcast';
import { finite } from '../coerce';
import type { Grid, Scope } from '../scope';
import type { Area, Scalar, Value } from '../value';
import { isReference, WRONG_VALUE } from '../value';
import type { Criterion, Key } from './criterion';
import { criterionKey, readCriterion } from './criterion';
import type { FunctionTable } from './definition';
import { eager, MANY } from './definition';

interface Condition {
  readonly area: Area;
  readonly criterion: Criterion;
}

/** Cells of an area by what equals them; a cell is its row times the width of the area plus its column. */
const CELLS_BY_KEY = {
  derive: (area: Area, grid: Grid): ReadonlyMap<Key, readonly number[]> => {
    const cells = new Map<Key, number[]>();
    visitValues(area, grid, (value, row, column) => {
      const key = criterionKey(value);
      if (key !== null) {
        const cell = row * area.columns + column;
        const found = cells.get(key);
        if (found === undefined) {
          cells.set(key, [cell]);
        } else {
          found.push(cell);
        }
      }
      return undefined;
    });
    return cells;
  },
};

/** Used part of areas of one shape laid on top of each other. */
function commonSize(areas: readonly Area[], grid: Grid): { readonly rows: number; readonly columns: number } {
  const sizes = areas.map((area) => usedSize(area, grid));
  return {
    rows: Math.max(...sizes.map(({ rows }) => rows)),
    columns: Math.max(...sizes.map(({ columns }) => columns)),
  };
}

/** Visits the cells that meet every condition, by way of the equality that the fewest cells meet. */
function visitMatches(
  conditions: readonly Condition[],
  size: { readonly rows: number; readonly columns: number },
  grid: Grid,
  visit: (row: number, column: number) => CellError | undefined,
): CellError | undefined {
  const meetsAll = (row: number, column: number): boolean =>
    conditions.every(({ area, criterion }) => criterion.matches(valueAt(area, row, column, grid)));
  const candidates = conditions
    .flatMap(({ area, criterion }) =>
      criterion.key === null ? [] : [grid.derived(CELLS_BY_KEY, area).get(criterion.key) ?? []],
    )
    .reduce<readonly number[] | null>(
      (fewest, cells) => (fewest === null || cells.length < fewest.length ? cells : fewest),
      null,
    );
  const width = conditions[0]?.area.columns ?? 1;
  if (candidates !== null) {
    for (const cell of candidates) {
      const row = Math.floor(cell / width);
      const column = cell % width;
      const stop = meetsAll(row, column) ? visit(row, column) : undefined;
      if (stop !== undefined) {
        return stop;
      }
    }
    return undefined;
  }
  for (let row = 0; row < size.rows; row += 1) {
    for (let column = 0; column < size.columns; column += 1) {
      const stop = meetsAll(row, column) ? visit(row, column) : undefined;
      if (stop !== undefined) {
        return stop;
      }
    }
  }
  return undefined;
}

function count(conditions: readonly Condition[], grid: Grid): Scalar {
  const areas = conditions.map(({ area }) => area);
  const size = commonSize(areas, grid);
  let found = 0;
  visitMatches(conditions, size, grid, () => {
    found += 1;
    return undefined;
  });
  const [first] = areas;
  const beyond = first === undefined ? 0 : first.rows * first.columns - size.rows * size.columns;
  return conditions.every(({ criterion }) => criterion.matches(null)) ? found + beyond : found;
}

function total(summed: Area, conditions: readonly Condition[], grid: Grid): Scalar {
  let result = 0;
  const size = commonSize([summed, ...conditions.map(({ area }) => area)], grid);
  const failure = visitMatches(conditions, size, grid, (row, column) => {
    const value = valueAt(summed, row, column, grid);
    if (typeof value === 'number') {
      result += value;
    }
    return isCellError(value) ? value : undefined;
  });
  return failure ?? finite(result);
}

/** The single area an argument refers to; these functions take no arrays. */
function areaOf(value: Value | undefined): Area | CellError {
  if (value === undefined || !isReference(value)) {
    return value !== undefined && isCellError(value) ? value : WRONG_VALUE;
  }
  return value.areas.length === 1 && value.areas[0] !== undefined ? value.areas[0] : WRONG_VALUE;
}

/**
 * Pairs of range and criterion that follow each other, all ranges of one shape (#VALUE! otherwise). A criterion that
 * is an array gives an array of results.
 */
function withConditions(
  pairs: readonly Value[],
  scope: Scope,
  shape: Area | null,
  compute: (conditions: readonly Condition[]) => Scalar,
): Value {
  const areas: Area[] = [];
  for (const range of pairs.filter((_, index) => index % 2 === 0)) {
    const area = areaOf(range);
    if (isCellError(area)) {
      return area;
    }
    areas.push(area);
  }
  const like = shape ?? areas[0];
  if (
    pairs.length % 2 !== 0 ||
    like === undefined ||
    areas.some((area) => area.rows !== like.rows || area.columns !== like.columns)
  ) {
    return WRONG_VALUE;
  }
  const criteria = pairs.filter((_, index) => index % 2 === 1).map((value) => operand(value, scope.grid));
  return broadcast(criteria, (values) =>
    compute(areas.map((area, index) => ({ area, criterion: readCriterion(values[index] ?? null) }))),
  );
}

function sumIf([range, criterion = null, summed]: readonly Value[], scope: Scope): Value {
  const tested = areaOf(range);
  const added = summed === undefined || summed === null ? tested : areaOf(summed);
  if (isCellError(tested)) {
    return tested;
  }
  if (isCellError(added)) {
    return added;
  }
  // The summed range takes the size of the tested one, from its own top left.
  const resized = { ...added, rows: tested.rows, columns: tested.columns };
  return withConditions([{ areas: [tested] }, criterion], scope, null, (conditions) =>
    total(resized, conditions, scope.grid),
  );
}

function sumIfs([summed, ...pairs]: readonly Value[], scope: Scope): Value {
  const area = areaOf(summed);
  return isCellError(area)
    ? area
    : withConditions(pairs, scope, area, (conditions) => total(area, conditions, scope.grid));
}

function countIfs(pairs: readonly Value[], scope: Scope): Value {
  return withConditions(pairs, scope, null, (conditions) => count(conditions, scope.grid));
}

export const CONDITIONAL_FUNCTIONS: FunctionTable = {
  SUMIF: { ...eager([2, 3], sumIf), reads: 'resized' },
  SUMIFS: eager([3, MANY], sumIfs),
  COUNTIF: eager([2, 2], countIfs),
  COUNTIFS: eager([2, MANY], countIfs),
};
