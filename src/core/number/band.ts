// SPDX-License-Identifier: EUPL-1.2

/** What a value can turn out to be, ends included; a single value has two equal ends. */
export interface Band<Value = number> {
  readonly low: Value;
  readonly high: Value;
}

/**
 * Homes that are there for sure, and those there can be if every home of unknown segment turns out right.
 *
 * @example bandOf(250, 101) // { low: 250, high: 351 }
 */
export function bandOf(homes: number, unknown = 0): Band {
  return { low: homes, high: homes + unknown };
}
