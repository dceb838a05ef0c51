// SPDX-License-Identifier: EUPL-1.2

import type { Distribution, Field } from '../allocation/distribution';
import type { CapReason } from '../allocation/cap';

/** `noWeight`: the key gives a municipality nothing to do. */
export type HeldBackReason = CapReason | 'noWeight';

/** Municipalities that take no more of a remainder, by what holds them back. */
export interface HeldBack {
  readonly reason: HeldBackReason;
  readonly codes: readonly string[];
}

const REASONS: readonly HeldBackReason[] = [
  'noWeight',
  'midDuty',
  'socialShare',
  'affordableShare',
  'programme',
];

/**
 * Which constraint binds where homes were left over: every municipality that the last stage could not ask more of.
 * Empty when everything found a place.
 */
export function heldBack({ stages, unallocated }: Distribution, field: Field): readonly HeldBack[] {
  const last = stages.at(-1);
  if (last === undefined || unallocated === 0) return [];
  const ceilings = new Map(field.participants.map(({ code, ceiling }) => [code, ceiling]));
  const reasonOf = new Map(
    last.shares.map(({ item, weight }) => {
      const hasRoom = item.cap > 0;
      return [item.code, hasRoom && weight === 0n ? 'noWeight' : ceilings.get(item.code)?.reason];
    }),
  );
  return REASONS.flatMap((reason) => {
    const codes = [...reasonOf].filter(([, own]) => own === reason).map(([code]) => code);
    return codes.length === 0 ? [] : [{ reason, codes: codes.sort() }];
  });
}
