// SPDX-License-Identifier: EUPL-1.2

import { sumKnown } from '../number/homes';
import type { LineSums } from './sum-lines';

/** How a blank "duur" is read (domain §3): what is left of the programme is unknown, unless the user says it is not. */
export type BlankExpensive = 'unknown' | 'expensive';

/** A programme by segment: N, S, M, O and U. null is not known. */
export interface Segments {
  readonly total: number | null;
  readonly socialRent: number | null;
  readonly mid: number | null;
  readonly expensive: number | null;
  readonly unknown: number | null;
  /** Homes that were taken to be unknown because no figure for "duur" was given; 0 if it was. */
  readonly assumedUnknown: number;
}

/**
 * The five segments from the sums of the lines (domain §3): mid from its column or else its two parts, the total
 * from its column or else the segments, and what the total leaves over when "duur" is blank. Never fills in what
 * does not follow.
 *
 * @example segmentsOf({ ...sums, total: 100, socialRent: 30, mid: 40, expensive: null }, "unknown").unknown // 30
 */
export function segmentsOf(sums: LineSums, blankExpensive: BlankExpensive): Segments {
  const { socialRent, expensive } = sums;
  const mid = sums.mid ?? sumKnown([sums.midRent, sums.affordablePurchase]);
  const affordable = sumKnown([socialRent, mid]);
  if (expensive !== null) {
    const unknown = sums.unknown ?? 0;
    const total = sums.total ?? sumKnown([affordable, expensive, unknown]);
    return { total, socialRent, mid, expensive, unknown, assumedUnknown: 0 };
  }
  if (sums.total === null || affordable === null) {
    return { total: sums.total, socialRent, mid, expensive, unknown: sums.unknown, assumedUnknown: 0 };
  }
  const rest = Math.max(0, sums.total - affordable);
  const segments = { total: sums.total, socialRent, mid };
  if (blankExpensive === 'expensive') {
    const unknown = Math.min(rest, sums.unknown ?? 0);
    return { ...segments, expensive: rest - unknown, unknown, assumedUnknown: 0 };
  }
  return { ...segments, expensive: null, unknown: rest, assumedUnknown: rest };
}
