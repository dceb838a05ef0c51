// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { operand, toMatrix, usedSize, valueAt } from '../area';
import { broadcast } from '../broadcast';
import { compareScalars, toLogical, toNumber } from '../coerce';
import type { Grid, Scope } from '../scope';
import type { Area, Matrix, Reference, Scalar, Value } from '../value';
import {
  isReference,
  isScalar,
  NOT_AVAILABLE,
  UnsupportedError,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from '../value';
import type { FunctionTable } from './definition';
import { eager } from './definition';
import { hasWildcards, wildcardPattern } from './wildcard';

/** Values in one row or column, to look something up in; an index serves many look-ups. */
interface Line {
  readonly length: number;
  readonly at: (index: number) => Scalar;
  /** Position of the first value with each key. */
  readonly first: () => ReadonlyMap<LookupKey, number>;
}

/** What an exact look-up takes to be the same: type counts, upper and lower case do not. */
type LookupKey = number | string | boolean;

function lookupKey(value: Scalar): LookupKey | null {
  return isCellError(value) ? null : typeof value === 'string' ? `"${value.toLowerCase()}` : value;
}

function indexOf(length: number, at: (index: number) => Scalar): ReadonlyMap<LookupKey, number> {
  const first = new Map<LookupKey, number>();
  for (let index = 0; index < length; index += 1) {
    const key = lookupKey(at(index));
    if (key !== null && !first.has(key)) {
      first.set(key, index);
    }
  }
  return first;
}

function areaLine(area: Area, grid: Grid): Line {
  const vertical = area.columns === 1;
  const used = usedSize(area, grid);
  const at = (index: number): Scalar => valueAt(area, vertical ? index : 0, vertical ? 0 : index, grid);
  return {
    length: vertical ? used.rows : used.columns,
    at,
    first: () => grid.derived(FIRST_BY_KEY, area),
  };
}

const FIRST_BY_KEY = {
  derive: (area: Area, grid: Grid): ReadonlyMap<LookupKey, number> => {
    const line = areaLine(area, grid);
    return indexOf(line.length, line.at);
  },
};

function matrixLine({ values }: Matrix): Line {
  const at = (index: number): Scalar => values[index] ?? null;
  return { length: values.length, at, first: () => indexOf(values.length, at) };
}

/** The row or column that an argument gives; null when it has more than one of both. */
function lineOf(value: Value, grid: Grid): Line | CellError | null {
  if (isReference(value)) {
    const [area] = value.areas;
    return area !== undefined && value.areas.length === 1 && (area.rows === 1 || area.columns === 1)
      ? areaLine(area, grid)
      : null;
  }
  if (isCellError(value)) {
    return value;
  }
  const matrix = toMatrix(value, grid);
  return matrix.rows === 1 || matrix.columns === 1 ? matrixLine(matrix) : null;
}

/** Position of the first value that is the same, wildcards allowed in a text; -1 when there is none. */
function findExact(line: Line, wanted: Scalar): number {
  if (typeof wanted === 'string' && hasWildcards(wanted)) {
    const pattern = wildcardPattern(wanted);
    for (let index = 0; index < line.length; index += 1) {
      const value = line.at(index);
      if (typeof value === 'string' && pattern.test(value)) {
        return index;
      }
    }
    return -1;
  }
  const key = lookupKey(wanted);
  return key === null ? -1 : (line.first().get(key) ?? -1);
}

/**
 * Position of the last value that is not beyond the wanted one, in values sorted up (direction 1) or down (-1); -1
 * when there is none. Only values of the same type count. Values that are not sorted give what the halving comes
 * across, as in Excel.
 */
function findSorted(line: Line, wanted: Scalar, direction: 1 | -1): number {
  if (wanted === null || isCellError(wanted)) {
    return -1;
  }
  const comparable: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    if (typeof line.at(index) === typeof wanted) {
      comparable.push(index);
    }
  }
  let low = 0;
  let high = comparable.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = line.at(comparable[middle] ?? 0);
    if (!isCellError(value) && compareScalars(value, wanted) * direction <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return comparable[low - 1] ?? -1;
}

function find(line: Line, wanted: Scalar, matchType: number): Scalar {
  if (isCellError(wanted)) {
    return wanted;
  }
  // An empty cell looks for 0.
  const sought = wanted ?? 0;
  const index = matchType === 0 ? findExact(line, sought) : findSorted(line, sought, matchType > 0 ? 1 : -1);
  return index < 0 ? NOT_AVAILABLE : index + 1;
}

function match([wanted = null, where = null, type]: readonly Value[], scope: Scope): Value {
  const line = lineOf(where, scope.grid);
  const matchType = type === undefined ? 1 : singleNumber(type, scope);
  if (line === null || isCellError(line)) {
    return line ?? NOT_AVAILABLE;
  }
  return isCellError(matchType)
    ? matchType
    : broadcast([operand(wanted, scope.grid)], ([sought = null]) => find(line, sought, matchType));
}

function singleNumber(value: Value, scope: Scope): number | CellError {
  const found = operand(value, scope.grid);
  if (!isScalar(found)) {
    throw new UnsupportedError('array of positions');
  }
  return toNumber(found);
}

/** Position in a reference or array, counted from 1; 0 stands for all of a row or column. */
function position(value: Value | undefined, scope: Scope): number | CellError {
  const found = value === undefined ? 0 : singleNumber(value, scope);
  return isCellError(found) ? found : found < 0 ? WRONG_VALUE : Math.trunc(found);
}

function index(args: readonly Value[], scope: Scope): Value {
  const [source = null, rowArg, columnArg, areaArg] = args;
  const first = position(rowArg, scope);
  const second = position(columnArg, scope);
  const which = areaArg === undefined ? 1 : position(areaArg, scope);
  const failure = [source, first, second, which].find((value) => isCellError(value));
  if (isCellError(failure) || isCellError(first) || isCellError(second) || isCellError(which)) {
    return isCellError(failure) ? failure : WRONG_VALUE;
  }
  const whole = isReference(source) ? source.areas[which - 1] : toMatrix(source, scope.grid);
  if (whole === undefined) {
    return WRONG_REFERENCE;
  }
  // In a single row one position is that of the column.
  const alongRow = whole.rows === 1 && columnArg === undefined;
  const row = alongRow ? Math.min(first, 1) : first;
  const column = alongRow ? first : second;
  if (row > whole.rows || column > whole.columns) {
    return WRONG_REFERENCE;
  }
  return 'sheet' in whole ? partOfArea(whole, row, column) : partOfMatrix(whole, row, column);
}

function partOfArea(area: Area, row: number, column: number): Reference {
  return {
    areas: [
      {
        sheet: area.sheet,
        row: area.row + Math.max(0, row - 1),
        column: area.column + Math.max(0, column - 1),
        rows: row === 0 ? area.rows : 1,
        columns: column === 0 ? area.columns : 1,
      },
    ],
  };
}

function partOfMatrix(matrix: Matrix, row: number, column: number): Value {
  if (row > 0 && column > 0) {
    return matrix.values[(row - 1) * matrix.columns + column - 1] ?? null;
  }
  const values = matrix.values.filter((_, at) => {
    const inRow = row === 0 || Math.floor(at / matrix.columns) === row - 1;
    const inColumn = column === 0 || at % matrix.columns === column - 1;
    return inRow && inColumn;
  });
  return {
    rows: row === 0 ? matrix.rows : 1,
    columns: column === 0 ? matrix.columns : 1,
    values,
  };
}

function verticalLookup(args: readonly Value[], scope: Scope): Value {
  const [wanted = null, table = null, columnArg = null, sortedArg = true] = args;
  const column = singleNumber(columnArg, scope);
  const mode = operand(sortedArg, scope.grid);
  const sorted = isScalar(mode) ? toLogical(mode) : WRONG_VALUE;
  if (isCellError(table) || isCellError(column) || isCellError(sorted)) {
    return isCellError(table) ? table : isCellError(column) ? column : sorted;
  }
  const whole = isReference(table) ? table.areas[0] : toMatrix(table, scope.grid);
  if (whole === undefined) {
    return WRONG_VALUE;
  }
  if (column > whole.columns) {
    return WRONG_REFERENCE;
  }
  const keys = 'sheet' in whole ? areaLine({ ...whole, columns: 1 }, scope.grid) : firstColumn(whole);
  return broadcast([operand(wanted, scope.grid)], ([sought = null]) => {
    const row = find(keys, sought, sorted ? 1 : 0);
    if (typeof row !== 'number') {
      return row;
    }
    if (column < 1) {
      return WRONG_VALUE;
    }
    return 'sheet' in whole
      ? valueAt(whole, row - 1, Math.trunc(column) - 1, scope.grid)
      : (whole.values[(row - 1) * whole.columns + Math.trunc(column) - 1] ?? null);
  });
}

function firstColumn(matrix: Matrix): Line {
  const values = matrix.values.filter((_, at) => at % matrix.columns === 0);
  return matrixLine({ rows: matrix.rows, columns: 1, values });
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  INDEX: eager([2, 4], index),
  MATCH: eager([2, 3], match),
  VLOOKUP: eager([3, 4], verticalLookup),
};
