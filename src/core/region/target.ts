// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import { atLeastShare } from '../number/homes';
import type { Ratio } from '../number/ratio';
import type { NormSteps } from '../rules/norm-steps';

/** Homes a region has to reach. */
export interface Target {
  readonly social: number;
  readonly affordable: number;
}

export type TargetSteps = { readonly [Name in keyof Target]: Step<number> };

/**
 * ⌈βN⌉ and ⌈αN⌉ of the regional total: not the sum of rounded municipal targets (domain §4). 31 municipalities of 7
 * homes have to build 66 social homes together, where their own targets add up to 93.
 */
export function targetSteps(trace: Trace, total: Step<number>, norms: NormSteps): TargetSteps {
  const target = (name: 'target.social' | 'target.affordable', norm: Step<Ratio>): Step<number> =>
    trace.step(name, [total, norm], (homes, share) => atLeastShare(share, homes));
  return {
    social: target('target.social', norms.social),
    affordable: target('target.affordable', norms.affordable),
  };
}
