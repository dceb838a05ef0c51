// SPDX-License-Identifier: EUPL-1.2

/** Exact part of somebody in a whole number of homes: `numerator` over a denominator that all parts share. */
export interface Quota {
  readonly code: string;
  readonly numerator: bigint;
  /** Decides between equal remainders: the larger goes first, then the lower code. */
  readonly weight: bigint;
}

/** What gave somebody a home that rounding left over; a tie is named by what broke it. */
export type DecidedBy = 'remainder' | 'weight' | 'code';

/** A home that rounding left over, and who received it. */
export interface RoundingHome {
  readonly code: string;
  readonly decidedBy: DecidedBy;
}

/** Whole homes in the order of the quotas. */
export interface Rounded {
  readonly homes: readonly number[];
  /** In the order in which the homes were given. */
  readonly rounding: readonly RoundingHome[];
}

interface Remainder {
  readonly quota: Quota;
  readonly index: number;
  readonly rest: bigint;
}

/**
 * Rounds quotas to whole homes without losing one: everybody gets the whole part, and what is left over goes to the
 * largest remainders (Hare quota, domain §5). The result does not depend on the order of the quotas.
 *
 * @param denominator of all quotas, above 0; the quotas add up to a whole number
 * @example largestRemainder([{ code: "A", numerator: 3n, weight: 1n }, { code: "B", numerator: 1n, weight: 1n }], 2n)
 * // homes [2, 0]: A and B both have a remainder of a half; the code decides
 */
export function largestRemainder(quotas: readonly Quota[], denominator: bigint): Rounded {
  const homes = quotas.map(({ numerator }) => Number(numerator / denominator));
  const ranked = quotas
    .map((quota, index): Remainder => ({ quota, index, rest: quota.numerator % denominator }))
    .sort(byRank);
  const leftover = Number(ranked.reduce((sum, { rest }) => sum + rest, 0n) / denominator);
  const firstWithout = ranked[leftover];
  const rounding = ranked.slice(0, leftover).map((winner): RoundingHome => {
    homes[winner.index] = (homes[winner.index] ?? 0) + 1;
    return { code: winner.quota.code, decidedBy: decidedBy(winner, firstWithout) };
  });
  return { homes, rounding };
}

function byRank(a: Remainder, b: Remainder): number {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  if (a.quota.weight !== b.quota.weight) return a.quota.weight > b.quota.weight ? -1 : 1;
  return a.quota.code < b.quota.code ? -1 : 1;
}

/** Whoever comes first among those without a home could have had it in the winner's place. */
function decidedBy(winner: Remainder, loser: Remainder | undefined): DecidedBy {
  if (loser === undefined || winner.rest !== loser.rest) return 'remainder';
  return winner.quota.weight === loser.quota.weight ? 'code' : 'weight';
}
