// SPDX-License-Identifier: EUPL-1.2
import { isCellError } from '../../../../ooxml/model';
import { operand, toMatrix } from '../area';
import type { Scope } from '../scope';
import type { Scalar, Value } from '../value';
import { isReference, isScalar, NOT_AVAILABLE, UnsupportedError, WRONG_VALUE } from '../value';
import type { FunctionDefinition, FunctionTable } from './definition';
import { anything, eager, scalar } from './definition';

function test(holds: (value: Scalar) => boolean): FunctionDefinition {
  return scalar([anything], ({ value }) => holds(value));
}

/** N and T look at the first cell of a range only. */
function firstValue(value: Value | undefined, scope: Scope): Scalar {
  const found = operand(value ?? null, scope.grid);
  return isScalar(found) ? found : (found.values[0] ?? null);
}

/** Position of a cell or range, counted from 1; more than one number where it spans several rows or columns. */
function position(axis: 'row' | 'column'): FunctionDefinition {
  const size = axis === 'row' ? 'rows' : 'columns';
  return {
    ...eager([0, 1], ([arg], scope) => {
      if (arg === undefined) {
        return scope[axis] + 1;
      }
      if (!isReference(arg)) {
        return isCellError(arg) ? arg : WRONG_VALUE;
      }
      const [area] = arg.areas;
      if (area === undefined || arg.areas.length > 1) {
        return WRONG_VALUE;
      }
      if (area[size] > 2 ** 20) {
        throw new UnsupportedError('calculation with millions of cells at once');
      }
      const values = Array.from({ length: area[size] }, (_, index) => area[axis] + index + 1);
      return axis === 'row'
        ? { rows: values.length, columns: 1, values }
        : { rows: 1, columns: values.length, values };
    }),
    reads: 'shape',
  };
}

/** Number of rows or columns of a range or array. */
function size(axis: 'rows' | 'columns'): FunctionDefinition {
  return {
    ...eager([1, 1], ([arg = null], scope) => {
      if (isReference(arg)) {
        return arg.areas.length === 1 ? (arg.areas[0]?.[axis] ?? WRONG_VALUE) : WRONG_VALUE;
      }
      return isCellError(arg) ? arg : toMatrix(arg, scope.grid)[axis];
    }),
    reads: 'shape',
  };
}

export const INFORMATION_FUNCTIONS: FunctionTable = {
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isCellError),
  ISNA: test((value) => isCellError(value) && value.error === '#N/A'),
  NA: eager([0, 0], () => NOT_AVAILABLE),
  N: eager([1, 1], ([arg], scope) => {
    const value = firstValue(arg, scope);
    return isCellError(value) ? value : value === true ? 1 : typeof value === 'number' ? value : 0;
  }),
  T: eager([1, 1], ([arg], scope) => {
    const value = firstValue(arg, scope);
    return isCellError(value) || typeof value === 'string' ? value : '';
  }),
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
};
