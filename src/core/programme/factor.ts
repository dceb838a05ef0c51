// SPDX-License-Identifier: EUPL-1.2

const FACTORS = [10, 100, 1000];

/**
 * How many times one number is the other when it is that in tens, hundreds or thousands, perhaps rounded; else null.
 *
 * @example factorBetween(12, 12_345) // 1000
 */
export function factorBetween(a: number, b: number): number | null {
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return FACTORS.find((each) => less > 0 && Math.abs(more - less * each) <= each / 2) ?? null;
}
