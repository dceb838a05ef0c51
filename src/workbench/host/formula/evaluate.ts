// SPDX-License-Identifier: EUPL-1.2
import { isCellError } from '../../../ooxml/model';
import { boundingArea, intersectAreas, isSingleCell, operand, valueAt } from './area';
import { broadcast } from './broadcast';
import { finite, toNumber } from './coerce';
import { findFunction } from './functions/catalogue';
import type { ValueOperator } from './operators';
import { applyLastSum, applyOperator } from './operators';
import { nameMeaning } from './names';
import { resolveRange, resolveStructured } from './resolve';
import type { Scope } from './scope';
import type { CallExpression, Expression, ParsedFormula } from './syntax';
import type { Area, Reference, Scalar, Value } from './value';
import {
  isMatrix,
  isReference,
  NULL,
  UNKNOWN_NAME,
  UnsupportedError,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from './value';

/**
 * Value of a formula at a place; a reference when that is what it gives.
 *
 * @throws {UnsupportedError} for what is not imitated
 */
export function evaluateFormula(formula: ParsedFormula, scope: Scope): Value {
  const { expression, endsInSum } = formula;
  return endsInSum && expression.kind === 'binary'
    ? calculate(expression.operator as ValueOperator, expression.left, expression.right, scope, applyLastSum)
    : evaluate(expression, scope);
}

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'array':
      return expression.matrix;
    case 'range':
      return asReference(resolveRange(expression, scope));
    case 'structured':
      return asReference(resolveStructured(expression, scope));
    case 'name': {
      const meaning = nameMeaning(expression, scope);
      return meaning === undefined ? UNKNOWN_NAME : evaluateFormula(meaning.formula, meaning.scope);
    }
    case 'call':
      return callFunction(expression, scope);
    case 'unary':
      return evaluateUnary(expression.operator, evaluate(expression.operand, scope), scope);
    case 'binary':
      return evaluateBinary(expression, scope);
    case 'unsupported':
      throw new UnsupportedError(expression.feature);
  }
}

function asReference(area: Area | Scalar): Value {
  return typeof area === 'object' && area !== null && 'sheet' in area ? { areas: [area] } : area;
}

function callFunction(call: CallExpression, scope: Scope): Value {
  const definition = findFunction(call.name);
  if (definition === undefined) {
    throw new UnsupportedError(call.name);
  }
  const [least, most] = definition.arity;
  if (call.args.length < least || call.args.length > most) {
    return WRONG_VALUE;
  }
  return definition.call(
    call.args.map((arg) => () => evaluate(arg, scope)),
    scope,
  );
}

function evaluateUnary(operator: '+' | '-' | '%' | '@', value: Value, scope: Scope): Value {
  switch (operator) {
    case '+':
      return value;
    case '@':
      return implicitIntersection(value, scope);
    case '-':
      return broadcast([operand(value, scope.grid)], ([item = null]) => scaled(item, -1));
    case '%':
      return broadcast([operand(value, scope.grid)], ([item = null]) => scaled(item, 0.01));
  }
}

function scaled(value: Scalar, factor: -1 | 0.01): Scalar {
  const number = toNumber(value);
  return isCellError(number) ? number : finite(factor === -1 ? -number : number / 100);
}

/** The one cell of a row or column that is beside or above the formula; the first element of an array. */
function implicitIntersection(value: Value, scope: Scope): Value {
  if (isMatrix(value)) {
    return value.values[0] ?? null;
  }
  if (!isReference(value)) {
    return value;
  }
  const [area] = value.areas;
  if (area === undefined || value.areas.length > 1) {
    return WRONG_VALUE;
  }
  if (isSingleCell(area)) {
    return value;
  }
  const row = scope.row - area.row;
  const column = scope.column - area.column;
  if (area.columns === 1 && row >= 0 && row < area.rows) {
    return valueAt(area, row, 0, scope.grid);
  }
  return area.rows === 1 && column >= 0 && column < area.columns
    ? valueAt(area, 0, column, scope.grid)
    : WRONG_VALUE;
}

function evaluateBinary(expression: Expression & { readonly kind: 'binary' }, scope: Scope): Value {
  const { operator, left, right } = expression;
  switch (operator) {
    case ':':
    case ' ':
    case ',':
      return combine(operator, evaluate(left, scope), evaluate(right, scope));
    default:
      return calculate(operator, left, right, scope, applyOperator);
  }
}

function calculate(
  operator: ValueOperator,
  left: Expression,
  right: Expression,
  scope: Scope,
  apply: (operator: ValueOperator, left: Scalar, right: Scalar) => Scalar,
): Value {
  const a = operand(evaluate(left, scope), scope.grid);
  const b = operand(evaluate(right, scope), scope.grid);
  return broadcast([a, b], ([first = null, second = null]) => apply(operator, first, second));
}

/** Makes a reference of two: the range around them, the cells they share, or their union. */
function combine(operator: ':' | ' ' | ',', left: Value, right: Value): Value {
  if (!isReference(left) || !isReference(right)) {
    return isCellError(left) ? left : isCellError(right) ? right : WRONG_VALUE;
  }
  if (operator === ',') {
    return { areas: [...left.areas, ...right.areas] };
  }
  return operator === ':' ? rangeAround(left, right) : shared(left, right);
}

function rangeAround(left: Reference, right: Reference): Value {
  const [first, ...others] = [...left.areas, ...right.areas];
  return first === undefined || others.some((area) => area.sheet !== first.sheet)
    ? WRONG_REFERENCE
    : { areas: [others.reduce(boundingArea, first)] };
}

function shared(left: Reference, right: Reference): Value {
  const areas = left.areas.flatMap((a) =>
    right.areas.flatMap((b) => {
      const common = intersectAreas(a, b);
      return common === null ? [] : [common];
    }),
  );
  return areas.length === 0 ? NULL : { areas };
}
