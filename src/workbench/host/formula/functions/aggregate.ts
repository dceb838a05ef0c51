// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { toMatrix, visitValues } from '../area';
import { finite, numberFromText, toNumber } from '../coerce';
import type { Scope } from '../scope';
import type { Scalar, Value } from '../value';
import { DIVISION_BY_ZERO, isMatrix, isReference, isScalar, WRONG_VALUE } from '../value';
import type { FunctionDefinition, FunctionTable } from './definition';
import { eager, MANY } from './definition';

type Visit = (value: Scalar) => CellError | undefined;

/** Visits the values of an argument: those of its cells, its elements, or itself. */
function visitArgument(arg: Value, scope: Scope, inside: Visit, direct: Visit): CellError | undefined {
  if (isReference(arg)) {
    for (const area of arg.areas) {
      const failure = visitValues(area, scope.grid, inside);
      if (failure !== undefined) {
        return failure;
      }
    }
    return undefined;
  }
  if (isMatrix(arg)) {
    for (const value of arg.values) {
      const failure = inside(value);
      if (failure !== undefined) {
        return failure;
      }
    }
    return undefined;
  }
  return direct(arg);
}

/**
 * Numbers of the arguments in order. In ranges and arrays only numbers count (no texts, no truth values), a value
 * given directly is made a number; the first error is the result.
 */
export function numbersOf(args: readonly Value[], scope: Scope): number[] | CellError {
  const numbers: number[] = [];
  const inside: Visit = (value) => {
    if (typeof value === 'number') {
      numbers.push(value);
    }
    return isCellError(value) ? value : undefined;
  };
  const direct: Visit = (value) => {
    const coerced = toNumber(value);
    return isCellError(coerced) ? coerced : inside(coerced);
  };
  for (const arg of args) {
    const failure = visitArgument(arg, scope, inside, direct);
    if (failure !== undefined) {
      return failure;
    }
  }
  return numbers;
}

function countWhere(
  args: readonly Value[],
  scope: Scope,
  inside: (value: Scalar) => boolean,
  direct: (value: Scalar) => boolean,
): number {
  let count = 0;
  const counting =
    (counts: (value: Scalar) => boolean): Visit =>
    (value) => {
      count += counts(value) ? 1 : 0;
      return undefined;
    };
  for (const arg of args) {
    visitArgument(arg, scope, counting(inside), counting(direct));
  }
  return count;
}

/** How many numbers; given directly, what can be made a number counts as well. */
export function countNumbers(args: readonly Value[], scope: Scope): number {
  return countWhere(
    args,
    scope,
    (value) => typeof value === 'number',
    (value) => !isCellError(value) && (typeof value !== 'string' || numberFromText(value) !== null),
  );
}

/** How many values, errors and empty texts among them; not empty cells, but an empty argument counts. */
export function countValues(args: readonly Value[], scope: Scope): number {
  return countWhere(
    args,
    scope,
    (value) => value !== null,
    () => true,
  );
}

/** A result of a list of numbers. */
export type Statistic = (numbers: readonly number[]) => number | CellError;

export const sum: Statistic = (numbers) => finite(numbers.reduce((total, value) => total + value, 0));
export const product: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : finite(numbers.reduce((total, value) => total * value, 1));
export const average: Statistic = (numbers) =>
  numbers.length === 0
    ? DIVISION_BY_ZERO
    : finite(numbers.reduce((total, value) => total + value, 0) / numbers.length);
export const minimum: Statistic = (numbers) =>
  numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0);
export const maximum: Statistic = (numbers) =>
  numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0);

/** Variance of a population (freedom 0) or estimated from a sample (freedom 1). */
export function variance(freedom: 0 | 1): Statistic {
  return (numbers) => {
    if (numbers.length <= freedom) {
      return DIVISION_BY_ZERO;
    }
    const mean = numbers.reduce((total, value) => total + value, 0) / numbers.length;
    const squares = numbers.reduce((total, value) => total + (value - mean) ** 2, 0);
    return finite(squares / (numbers.length - freedom));
  };
}

export function deviation(freedom: 0 | 1): Statistic {
  const squared = variance(freedom);
  return (numbers) => {
    const value = squared(numbers);
    return isCellError(value) ? value : Math.sqrt(value);
  };
}

function statistic(compute: Statistic): FunctionDefinition {
  return eager([1, MANY], (args, scope) => {
    const numbers = numbersOf(args, scope);
    return isCellError(numbers) ? numbers : compute(numbers);
  });
}

/** Products of elements in the same place, added up; what is not a number counts as 0. */
function sumProduct(args: readonly Value[], scope: Scope): Scalar {
  const failure = args.find((arg) => isScalar(arg) && isCellError(arg));
  if (failure !== undefined && isScalar(failure)) {
    return failure;
  }
  const matrices = args.map((arg) => toMatrix(arg, scope.grid));
  const [first] = matrices;
  if (
    first === undefined ||
    matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)
  ) {
    return WRONG_VALUE;
  }
  let total = 0;
  for (let index = 0; index < first.values.length; index += 1) {
    let term = 1;
    for (const { values } of matrices) {
      const value = values[index] ?? null;
      if (isCellError(value)) {
        return value;
      }
      term *= typeof value === 'number' ? value : 0;
    }
    total += term;
  }
  return finite(total);
}

export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: statistic(sum),
  AVERAGE: statistic(average),
  MIN: statistic(minimum),
  MAX: statistic(maximum),
  COUNT: eager([1, MANY], countNumbers),
  COUNTA: eager([1, MANY], countValues),
  SUMPRODUCT: eager([1, MANY], sumProduct),
};
