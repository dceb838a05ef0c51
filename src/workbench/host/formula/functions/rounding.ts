// SPDX-License-Identifier: EUPL-1.2
import { finite } from '../coerce';
import type { Rounding } from '../decimal';
import { roundDecimal, snapToZero } from '../decimal';
import { DIVISION_BY_ZERO } from '../value';
import type { FunctionDefinition, FunctionTable } from './definition';
import { number, scalar } from './definition';

/** A fractional number of places is cut off. */
function rounding(way: Rounding): FunctionDefinition {
  return scalar([number, number], (value, places) => finite(roundDecimal(value, Math.trunc(places), way)));
}

/** Remainder with the sign of the divisor: value − divisor × INT(value ÷ divisor), as Excel documents it. */
function modulo(value: number, divisor: number): number {
  return snapToZero(value - divisor * roundDecimal(value / divisor, 0, 'floor'), value);
}

export const ROUNDING_FUNCTIONS: FunctionTable = {
  ROUND: rounding('nearest'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  INT: scalar([number], (value) => roundDecimal(value, 0, 'floor')),
  ABS: scalar([number], Math.abs),
  SIGN: scalar([number], (value) => Math.sign(value)),
  MOD: scalar([number, number], (value, divisor) =>
    divisor === 0 ? DIVISION_BY_ZERO : finite(modulo(value, divisor)),
  ),
};
