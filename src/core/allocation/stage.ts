// SPDX-License-Identifier: EUPL-1.2

import { apportion } from '../number/apportionment';
import { atLeastShare } from '../number/homes';
import type { RoundingHome } from '../number/largest-remainder';
import type { Ratio } from '../number/ratio';
import { raiseShares } from './equal-share';
import { weightOf, type ChosenKey, type Weighable } from './key';

/** What one municipality takes in a stage. */
export interface StageShare {
  readonly item: Weighable;
  /** In proportion to the others; see `weightOf`. */
  readonly weight: bigint;
  readonly homes: number;
}

/** One round in which a remainder is spread over a group of municipalities. */
export interface Stage {
  /** The subregion, or null for the whole region. */
  readonly group: string | null;
  /** G: homes that the group lacked before the stage. */
  readonly remainder: number;
  readonly shares: readonly StageShare[];
  readonly rounding: readonly RoundingHome[];
  /** t of the key `equalShare`, or null. */
  readonly level: Ratio | null;
  /** What the group still lacks after the stage. */
  readonly unallocated: number;
}

/**
 * Spreads what a group lacks for β over its members (domain §5).
 *
 * @param beta β as a fraction
 */
export function allocate(
  group: string | null,
  members: readonly Weighable[],
  chosen: ChosenKey,
  beta: Ratio,
): Stage {
  const remainder = remainderOf(members, beta);
  const claims = members.map((item) => ({
    item,
    code: item.code,
    cap: item.cap,
    weight: weightOf(chosen, item, beta),
  }));
  const { homes, rounding, unallocated, level } =
    chosen.key === 'equalShare'
      ? raiseShares(remainder, members)
      : { ...apportion(remainder, claims), level: null };
  const shares = claims.map(({ item, weight }, index) => ({ item, weight, homes: homes[index] ?? 0 }));
  return { group, remainder, shares, rounding, level, unallocated };
}

/** G = max(0, ⌈βN⌉ − ΣS) of a group. */
export function remainderOf(members: readonly Pick<Weighable, 'total' | 'social'>[], beta: Ratio): number {
  const total = members.reduce((sum, member) => sum + member.total, 0);
  const social = members.reduce((sum, member) => sum + member.social, 0);
  return Math.max(0, atLeastShare(beta, total) - social);
}
