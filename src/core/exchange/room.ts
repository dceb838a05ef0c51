// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeParty } from './exchange';

/** Homes that a municipality can hand over, and why: above its own duty, or because it has no duty in that segment. */
export interface RoomToGive {
  readonly homes: number;
  readonly because: 'surplus' | 'noOwnFloor';
}

/** What a municipality can bring to an exchange. */
export interface ExchangeRoom {
  readonly code: string;
  readonly name: string;
  readonly social: RoomToGive;
  readonly mid: RoomToGive;
}

/**
 * The insight of domain §6: apart from surpluses, only high municipalities can hand over social homes and only low
 * ones mid homes, because they have no own floor there. Nothing for a municipality without complete figures.
 */
export function exchangeRoom({ code, name, segments, floor }: ExchangeParty): ExchangeRoom | null {
  if (segments === null) return null;
  const room = (measure: 'social' | 'mid'): RoomToGive => ({
    homes: Math.max(0, segments[measure] - floor[measure]),
    because: floor[measure] > 0 ? 'surplus' : 'noOwnFloor',
  });
  return { code, name, social: room('social'), mid: room('mid') };
}
