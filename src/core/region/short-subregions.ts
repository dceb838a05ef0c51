// SPDX-License-Identifier: EUPL-1.2

import type { Verdict } from '../municipality/balance';
import type { RegionOutcome } from './region-outcome';

/** Whether the submitted programme has enough social rent in every subregion. */
export interface ShortSubregions {
  readonly short: readonly RegionOutcome[];
  /** `undecided` while nobody falls short and a municipality is not complete: it may yet. */
  readonly verdict: Verdict;
}

/** The catch of a region: as a whole it can have enough social rent while a subregion has not (domain §4). */
export function shortSubregions(subregions: readonly RegionOutcome[]): ShortSubregions {
  const short = subregions.filter(({ programme }) => programme.social.shortfall > 0);
  const isKnown = subregions.every(({ included, expected }) => included === expected);
  return { short, verdict: short.length > 0 ? 'short' : isKnown ? 'met' : 'undecided' };
}
