// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { operand, visitValues } from '../area';
import { broadcast } from '../broadcast';
import { toLogical } from '../coerce';
import type { Scope } from '../scope';
import type { Scalar, Value } from '../value';
import { isMatrix, isReference, isScalar, WRONG_VALUE } from '../value';
import type { FunctionDefinition, FunctionTable } from './definition';
import { eager, logical, MANY, scalar } from './definition';

/** IF with a single condition evaluates, and can refer to, only the branch it takes. */
const conditional: FunctionDefinition = {
  arity: [2, 3],
  call: ([condition, whenTrue, whenFalse], scope) => {
    const decided = operand(condition?.() ?? null, scope.grid);
    const branch = (taken: boolean): Value => (taken ? (whenTrue?.() ?? null) : (whenFalse ?? otherwise)());
    if (isScalar(decided)) {
      const outcome = toLogical(decided);
      return isCellError(outcome) ? outcome : branch(outcome);
    }
    return broadcast(
      [decided, operand(branch(true), scope.grid), operand(branch(false), scope.grid)],
      ([choice = null, yes = null, no = null]) => {
        const outcome = toLogical(choice);
        return isCellError(outcome) ? outcome : outcome ? yes : no;
      },
    );
  },
};

function otherwise(): Scalar {
  return false;
}

const ifError: FunctionDefinition = {
  arity: [2, 2],
  call: ([attempt, instead], scope) => {
    const value = attempt?.() ?? null;
    const outcome = operand(value, scope.grid);
    if (isScalar(outcome)) {
      return isCellError(outcome) ? (instead?.() ?? null) : value;
    }
    return broadcast([outcome, operand(instead?.() ?? null, scope.grid)], ([tried = null, other = null]) =>
      isCellError(tried) ? other : tried,
    );
  },
};

/**
 * AND and OR: in ranges and arrays texts and empty cells do not count, a text given directly must be TRUE or FALSE;
 * nothing to judge is #VALUE!.
 */
function judge(
  args: readonly Value[],
  scope: Scope,
  decide: (outcomes: readonly boolean[]) => boolean,
): Scalar {
  const outcomes: boolean[] = [];
  const take = (value: Scalar): CellError | undefined => {
    if (isCellError(value)) {
      return value;
    }
    if (typeof value === 'boolean' || typeof value === 'number') {
      outcomes.push(value !== false && value !== 0);
    }
    return undefined;
  };
  for (const arg of args) {
    const failure = judgeArgument(arg, scope, take);
    if (failure !== undefined) {
      return failure;
    }
  }
  return outcomes.length === 0 ? WRONG_VALUE : decide(outcomes);
}

function judgeArgument(
  arg: Value,
  scope: Scope,
  take: (value: Scalar) => CellError | undefined,
): CellError | undefined {
  if (isReference(arg)) {
    return firstDefined(arg.areas, (area) => visitValues(area, scope.grid, take));
  }
  return isMatrix(arg) ? firstDefined(arg.values, take) : take(toLogical(arg));
}

/** First result of visiting items that is something. */
function firstDefined<T, R>(items: readonly T[], visit: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = visit(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

export const LOGICAL_FUNCTIONS: FunctionTable = {
  IF: conditional,
  IFERROR: ifError,
  AND: eager([1, MANY], (args, scope) => judge(args, scope, (outcomes) => outcomes.every(Boolean))),
  OR: eager([1, MANY], (args, scope) => judge(args, scope, (outcomes) => outcomes.some(Boolean))),
  NOT: scalar([logical], (value) => !value),
  TRUE: eager([0, 0], () => true),
  FALSE: eager([0, 0], () => false),
};
