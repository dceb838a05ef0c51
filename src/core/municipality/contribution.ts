// SPDX-License-Identifier: EUPL-1.2

import { valuesOf, type Step, type Trace } from '../explanation/step';
import { minus, ratio, times, type Ratio } from '../number/ratio';
import type { NormSteps } from '../rules/norm-steps';

/** What a municipality adds to or takes from its region's balance, in (parts of) homes; they add up over a region. */
export interface Contribution {
  readonly code: string;
  /** S − βN and A − αN: positive helps the region. */
  readonly programme: BalancePart;
  /** S° − βN and A° − αN. */
  readonly minimum: BalancePart;
}

export interface BalancePart {
  readonly social: Ratio;
  readonly affordable: Ratio;
}

/** Contribution of one municipality in both scenarios, with why. */
export type ContributionSteps = {
  readonly [Scenario in 'programme' | 'minimum']: {
    readonly [Measure in keyof BalancePart]: Step<Ratio>;
  };
};

type Homes = Readonly<Record<keyof BalancePart, Step<number>>>;

/** Contribution of one municipality to any region that it is in (domain §4). */
export function contributionSteps(
  trace: Trace,
  total: Step<number>,
  homes: Readonly<Record<'programme' | 'minimum', Homes>>,
  norms: Pick<NormSteps, keyof BalancePart>,
): ContributionSteps {
  const part = (scenario: keyof typeof homes, measure: keyof BalancePart): Step<Ratio> =>
    trace.step(
      `contribution.${scenario}.${measure}`,
      [homes[scenario][measure], norms[measure], total],
      (has, norm, all) => minus(ratio(has), times(norm, ratio(all))),
    );
  return {
    programme: { social: part('programme', 'social'), affordable: part('programme', 'affordable') },
    minimum: { social: part('minimum', 'social'), affordable: part('minimum', 'affordable') },
  };
}

/** @example contributionOf(member).programme.social // ratio(-10): ten homes short of its part */
export function contributionOf({
  code,
  steps,
}: {
  readonly code: string;
  readonly steps: { readonly contribution: ContributionSteps };
}): Contribution {
  const { programme, minimum } = steps.contribution;
  return { code, programme: valuesOf(programme), minimum: valuesOf(minimum) };
}
