// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import { atLeastShare } from '../number/homes';
import type { Ratio } from '../number/ratio';

/** What a programme adds and takes away; the same for a municipality and for the sums of a region. */
export interface GrossProgramme {
  readonly total: Step<number>;
  readonly social: Step<number>;
  readonly demolition: Step<number>;
  readonly socialDemolition: Step<number>;
  readonly socialSale: Step<number>;
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

export type NetSteps = { readonly [Name in keyof NetOutcome]: Step<NetOutcome[Name]> };

/**
 * Net figures and the test against need: ⌈ν·(N − D)⌉ + Ds + V gross social homes.
 *
 * @param scenario the scenario of a region that it is about; null for a municipality
 */
export function netSteps(
  trace: Trace,
  { total, social, demolition, socialDemolition, socialSale }: GrossProgramme,
  netNeed: Step<Ratio>,
  scenario: 'programme' | 'minimum' | null = null,
): NetSteps {
  const name = <Figure extends string>(figure: Figure) =>
    scenario === null ? (`net.${figure}` as const) : (`${scenario}.net.${figure}` as const);
  const netTotal = trace.step(name('total'), [total, demolition], (all, gone) => all - gone);
  const required = trace.step(
    name('requiredGrossSocial'),
    [netNeed, netTotal, socialDemolition, socialSale],
    (need, added, demolished, sold) => (added <= 0 ? null : atLeastShare(need, added) + demolished + sold),
  );
  return {
    social: trace.step(
      name('social'),
      [social, socialDemolition, socialSale],
      (built, demolished, sold) => built - demolished - sold,
    ),
    total: netTotal,
    requiredGrossSocial: required,
    needGap: trace.step(name('needGap'), [required, social], (needed, built) =>
      needed === null ? null : Math.max(0, needed - built),
    ),
    attainable: trace.step(name('attainable'), [required, total], (needed, all) =>
      needed === null ? null : needed <= all,
    ),
  };
}
