// SPDX-License-Identifier: EUPL-1.2

import type { Apportionment } from '../number/apportionment';
import { largestRemainder } from '../number/largest-remainder';
import { ratio, type Ratio } from '../number/ratio';

/** A programme whose social share can be raised. */
export interface Raisable {
  readonly code: string;
  /** N. */
  readonly total: number;
  /** S before. */
  readonly social: number;
  readonly cap: number;
}

export interface RaisedShares extends Apportionment {
  /** The common share t; null when nobody is raised, and when the caps hold everybody back. */
  readonly level: Ratio | null;
}

/** Where a programme begins or stops to be raised while the level rises. */
interface Turn {
  /** The level, `social` over `total`. */
  readonly social: bigint;
  readonly total: bigint;
  readonly one: Raisable;
  readonly begins: boolean;
}

/**
 * Raises the lowest shares S/N to one common level t with Σ clamp(tN − S, 0, cap) = amount, exactly, then rounds by
 * largest remainder: ties by larger N, then lower code (domain §5, key `equalShare`).
 *
 * @param amount whole homes, not negative
 */
export function raiseShares(amount: number, items: readonly Raisable[]): RaisedShares {
  const room = items.reduce((sum, { cap }) => sum + cap, 0);
  if (amount >= room) {
    const homes = items.map(({ cap }) => cap);
    return { homes, rounding: [], unallocated: amount - room, level: null };
  }
  if (amount === 0) {
    return { homes: items.map(() => 0), rounding: [], unallocated: 0, level: null };
  }
  const level = levelOf(amount, items);
  const { numerator, denominator } = level;
  const quotas = items.map(({ code, total, social, cap }) => {
    const wanted = numerator * BigInt(total) - denominator * BigInt(social);
    const most = denominator * BigInt(cap);
    const clamped = wanted < 0n ? 0n : wanted > most ? most : wanted;
    return { code, weight: BigInt(total), numerator: clamped };
  });
  return { ...largestRemainder(quotas, denominator), unallocated: 0, level };
}

/** Sweeps the level upwards from turn to turn until it holds the amount. */
function levelOf(amount: number, items: readonly Raisable[]): Ratio {
  let [total, social, filled] = [0n, 0n, 0n];
  for (const turn of turnsOf(items)) {
    const missing = BigInt(amount) - filled + social;
    if (turn.social * total >= missing * turn.total) break;
    const sign = turn.begins ? 1n : -1n;
    total += sign * BigInt(turn.one.total);
    social += sign * BigInt(turn.one.social);
    if (!turn.begins) filled += BigInt(turn.one.cap);
  }
  return ratio(BigInt(amount) - filled + social, total);
}

function turnsOf(items: readonly Raisable[]): readonly Turn[] {
  return items
    .filter(({ cap }) => cap > 0)
    .flatMap((one): readonly Turn[] => {
      const total = BigInt(one.total);
      return [
        { social: BigInt(one.social), total, one, begins: true },
        { social: BigInt(one.social + one.cap), total, one, begins: false },
      ];
    })
    .sort((a, b) => Number(a.social * b.total - b.social * a.total));
}
