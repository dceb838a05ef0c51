// SPDX-License-Identifier: EUPL-1.2
import type { BinaryOperator } from '@borgar/fx';
import { isCellError } from '../../../ooxml/model';
import { compareScalars, finite, toNumber, toText } from './coerce';
import { snapToZero } from './decimal';
import type { Scalar } from './value';
import { DIVISION_BY_ZERO, WRONG_NUMBER } from './value';

/** Operators that calculate with values; the others (`:`, space, comma) make references. */
export type ValueOperator = Exclude<BinaryOperator, ':' | ' ' | ','>;

type Arithmetic = (left: number, right: number) => Scalar;
type Test = (order: number) => boolean;

const ARITHMETIC: Readonly<Record<'+' | '-' | '*' | '/' | '^', Arithmetic>> = {
  '+': (left, right) => finite(left + right),
  '-': (left, right) => finite(left - right),
  '*': (left, right) => finite(left * right),
  '/': (left, right) => (right === 0 ? DIVISION_BY_ZERO : finite(left / right)),
  '^': power,
};

const TESTS: Readonly<Record<'=' | '<>' | '<' | '>' | '<=' | '>=', Test>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) {
    return WRONG_NUMBER;
  }
  return base === 0 && exponent < 0 ? DIVISION_BY_ZERO : finite(base ** exponent);
}

/** Applies an operator to two single values; the first error among them is the result. */
export function applyOperator(operator: ValueOperator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculate(ARITHMETIC[operator], left, right);
    case '&': {
      const before = toText(left);
      const after = toText(right);
      return isCellError(before) ? before : isCellError(after) ? after : before + after;
    }
    default:
      return isCellError(left)
        ? left
        : isCellError(right)
          ? right
          : TESTS[operator](compareScalars(left, right));
  }
}

function calculate(operation: Arithmetic, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  const b = toNumber(right);
  return isCellError(a) ? a : isCellError(b) ? b : operation(a, b);
}

/** As `applyOperator`, for the addition or subtraction that ends a formula: see `snapToZero`. */
export function applyLastSum(operator: ValueOperator, left: Scalar, right: Scalar): Scalar {
  const result = applyOperator(operator, left, right);
  const first = toNumber(left);
  return typeof result === 'number' && typeof first === 'number' ? snapToZero(result, first) : result;
}
