// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { operand } from '../area';
import { broadcast } from '../broadcast';
import { toLogical, toNumber, toText } from '../coerce';
import type { Scope } from '../scope';
import type { Scalar, Value } from '../value';

/** A worksheet function. */
export interface FunctionDefinition {
  /** Fewest and most arguments that Excel accepts. */
  readonly arity: readonly [least: number, most: number];
  /** Evaluates the arguments it needs. */
  readonly call: (args: readonly (() => Value)[], scope: Scope) => Value;
  /**
   * What the function reads, where that is not the cells its arguments refer to: only the shape of a reference
   * ("shape"), or a third argument stretched to the size of the first ("resized").
   */
  readonly reads?: 'shape' | 'resized';
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** Excel's limit on the number of arguments. */
export const MANY = 255;

/** A function of evaluated arguments; references stay references. */
export function eager(
  arity: FunctionDefinition['arity'],
  compute: (args: readonly Value[], scope: Scope) => Value,
): FunctionDefinition {
  return {
    arity,
    call: (args, scope) =>
      compute(
        args.map((evaluate) => evaluate()),
        scope,
      ),
  };
}

/** A parameter that takes one value. */
export interface Parameter<T> {
  readonly coerce: (value: Scalar) => T | CellError;
  /** Value when the argument is left out; a parameter without one is required. */
  readonly fallback?: T;
}

export const number: Parameter<number> = { coerce: toNumber };
export const text: Parameter<string> = { coerce: toText };
export const logical: Parameter<boolean> = { coerce: toLogical };
/** Any value as it is, errors too. */
export const anything: Parameter<{ readonly value: Scalar }> = { coerce: (value) => ({ value }) };

export function optional<T>(parameter: Parameter<T>, fallback: T): Parameter<T> {
  return { ...parameter, fallback };
}

/**
 * A function of single values. Given a range or an array it gives an array, element by element; the first argument
 * that is an error, or cannot be made what the parameter takes, is the result.
 *
 * @example scalar([number, optional(number, 0)], (value, places) => roundDecimal(value, places, "nearest"))
 */
export function scalar<T extends readonly unknown[]>(
  parameters: { readonly [K in keyof T]: Parameter<T[K]> },
  compute: (...values: T) => Scalar,
): FunctionDefinition {
  const list: readonly Parameter<unknown>[] = parameters;
  const least = list.filter((parameter) => !('fallback' in parameter)).length;
  const computeRow = (values: readonly Scalar[]): Scalar => {
    const coerced: unknown[] = [];
    for (const [index, parameter] of list.entries()) {
      const given = index < values.length;
      const value = given ? parameter.coerce(values[index] ?? null) : parameter.fallback;
      if (isCellError(value)) {
        return value;
      }
      coerced.push(value);
    }
    return compute(...(coerced as unknown as T));
  };
  return {
    arity: [least, list.length],
    call: (args, scope) =>
      broadcast(
        args.map((evaluate) => operand(evaluate(), scope.grid)),
        computeRow,
      ),
  };
}
