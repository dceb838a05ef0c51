// SPDX-License-Identifier: EUPL-1.2

import { invalidArgument } from './protocol/api-error';

/** Readers of what an add-in passes: the right type, or InvalidArgument naming the parameter. */

export function readText(value: unknown, parameter: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${parameter} must be a text`);
}

export function readOptionalText(value: unknown, parameter: string): string | null {
  return value === null || value === undefined ? null : readText(value, parameter);
}

export function readBoolean(value: unknown, parameter: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${parameter} must be true or false`);
}

export function readOptionalBoolean(value: unknown, parameter: string, otherwise: boolean): boolean {
  return value === null || value === undefined ? otherwise : readBoolean(value, parameter);
}

export function readNumber(value: unknown, parameter: string, minimum: number, maximum: number): number {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
  throw invalidArgument(`${parameter} must be a number from ${minimum} to ${maximum}`);
}

export function readInteger(value: unknown, parameter: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument(`${parameter} must be a whole number`);
}

export function readOptionalInteger(value: unknown, parameter: string, otherwise: number): number {
  return value === null || value === undefined ? otherwise : readInteger(value, parameter);
}

/** One of a fixed list of texts, compared without regard to case as Excel does; answers the listed spelling. */
export function readChoice<T extends string>(value: unknown, parameter: string, choices: readonly T[]): T {
  const text = readText(value, parameter).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (found !== undefined) return found;
  throw invalidArgument(`${parameter} must be one of ${choices.join(', ')}`);
}
