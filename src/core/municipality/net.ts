// SPDX-License-Identifier: EUPL-1.2

import { atLeastShare } from '../number/homes';
import type { Ratio } from '../number/ratio';

/** What a programme adds and takes away; the same for a municipality and for the sums of a region. */
export interface GrossProgramme {
  readonly total: number;
  readonly social: number;
  readonly demolition: number;
  readonly socialDemolition: number;
  readonly socialSale: number;
}

/** A programme after demolition and sale, against the need (domain §3, "gross and net"). */
export interface NetOutcome {
  /** S − Ds − V and N − D; negative when more disappears than is built. */
  readonly social: number;
  readonly total: number;
  /** Gross social homes for the net need ν; null when nothing is added net: a need then does not exist. */
  readonly requiredGrossSocial: number | null;
  readonly needGap: number | null;
  /** The programme is large enough to hold what is required; null as above. */
  readonly attainable: boolean | null;
}

/**
 * Net figures and the test against need: ⌈ν·(N − D)⌉ + Ds + V gross social homes.
 *
 * @param netNeed ν as a fraction
 * @example netOf({ total: 101, social: 30, demolition: 5, socialDemolition: 2, socialSale: 1 }, ratio(8, 25))
 * // { social: 27, total: 96, requiredGrossSocial: 34, needGap: 4, attainable: true }
 */
export function netOf(programme: GrossProgramme, netNeed: Ratio): NetOutcome {
  const loss = programme.socialDemolition + programme.socialSale;
  const social = programme.social - loss;
  const total = programme.total - programme.demolition;
  if (total <= 0) {
    return { social, total, requiredGrossSocial: null, needGap: null, attainable: null };
  }
  const requiredGrossSocial = atLeastShare(netNeed, total) + loss;
  return {
    social,
    total,
    requiredGrossSocial,
    needGap: Math.max(0, requiredGrossSocial - programme.social),
    attainable: requiredGrossSocial <= programme.total,
  };
}
