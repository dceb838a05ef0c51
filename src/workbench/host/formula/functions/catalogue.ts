// SPDX-License-Identifier: EUPL-1.2
import { AGGREGATE_FUNCTIONS } from './aggregate';
import { CONDITIONAL_FUNCTIONS } from './conditional';
import type { FunctionDefinition } from './definition';
import { INFORMATION_FUNCTIONS } from './information';
import { LOGICAL_FUNCTIONS } from './logical';
import { LOOKUP_FUNCTIONS } from './lookup';
import { ROUNDING_FUNCTIONS } from './rounding';
import { SUBTOTAL_FUNCTIONS } from './subtotal';
import { TEXT_FUNCTIONS } from './text';

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    AGGREGATE_FUNCTIONS,
    CONDITIONAL_FUNCTIONS,
    INFORMATION_FUNCTIONS,
    LOGICAL_FUNCTIONS,
    LOOKUP_FUNCTIONS,
    ROUNDING_FUNCTIONS,
    SUBTOTAL_FUNCTIONS,
    TEXT_FUNCTIONS,
  ].flatMap((family) => Object.entries(family)),
);

/** The function of a name in upper case, or undefined when it is not among those imitated. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}
