// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { atMostShare } from '../number/homes';
import { compare, ONE, type Ratio } from '../number/ratio';
import { ownFloor } from './base';

/** How far municipalities may be asked to go (domain §5). */
export interface Caps {
  /** q: highest social share of a programme. */
  readonly social: Ratio;
  /** c: highest affordable share of a programme. */
  readonly affordable: Ratio;
}

export const NO_CAPS: Caps = { social: ONE, affordable: ONE };

/** What keeps a municipality from taking more: the size of its programme, its mid duty, or one of the caps. */
export type CapReason = 'programme' | 'midDuty' | 'socialShare' | 'affordableShare';

/** Most social homes that a programme may hold, and why not more. */
export interface SocialCeiling {
  readonly homes: number;
  readonly reason: CapReason;
}

/**
 * min(⌊qN⌋, ⌊cN⌋ − required mid): what a municipality can take is this less what it has, never below 0 (domain §5).
 *
 * @example socialCeiling(member, NO_CAPS) // { homes: 60, reason: "midDuty" } for 100 homes in a high municipality
 */
export function socialCeiling(member: CompleteMunicipality, { social, affordable }: Caps): SocialCeiling {
  const { total } = member.figures;
  const mid = ownFloor(member, 'mid');
  const bySocial = atMostShare(social, total);
  const byAffordable = atMostShare(affordable, total) - mid;
  if (bySocial <= byAffordable) {
    return { homes: bySocial, reason: compare(social, ONE) === 0 ? 'programme' : 'socialShare' };
  }
  return { homes: byAffordable, reason: compare(affordable, ONE) === 0 ? 'midDuty' : 'affordableShare' };
}
