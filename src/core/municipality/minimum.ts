// SPDX-License-Identifier: EUPL-1.2

import { traceOf, valuesOf, type Step, type Trace } from '../explanation/step';
import { atLeastShare } from '../number/homes';
import { normSteps, type NormSteps } from '../rules/norm-steps';
import type { RuleSet } from '../rules/rule-set';
import { requiredSteps, type RequiredSteps } from './duty';
import type { StockClass } from './stock-class';

/** Programme of a municipality that does exactly its duty, filled up to the affordable share, homes. */
export interface MinimumProgramme {
  readonly social: number;
  readonly mid: number;
  readonly affordable: number;
}

export type MinimumSteps = { readonly [Name in keyof MinimumProgramme]: Step<number> };

/**
 * The `minimum` scenario of one municipality ("wettelijk minimum", domain §3). With a mid duty: mid first, social
 * fills up. Low, or without individual duty: social first, mid fills up.
 */
export function minimumSteps(
  trace: Trace,
  total: Step<number>,
  required: RequiredSteps,
  norms: NormSteps,
): MinimumSteps {
  const own =
    required.mid.value === null
      ? // That there is no mid duty is part of the reason.
        trace.step('minimum.social', [total, norms.social, required.mid], (homes, share) =>
          atLeastShare(share, homes),
        )
      : trace.step('minimum.mid', [required.mid], (duty) => duty ?? 0);
  const affordable = trace.step('minimum.affordable', [required.affordable, own], (fillUp, has) =>
    Math.max(fillUp, has),
  );
  const rest = (name: 'minimum.social' | 'minimum.mid'): Step<number> =>
    trace.step(name, [affordable, own], (all, has) => all - has);
  return required.mid.value === null
    ? { social: own, mid: rest('minimum.mid'), affordable }
    : { social: rest('minimum.social'), mid: own, affordable };
}

/**
 * The same for a class on its own.
 *
 * @example minimumOf(101, "high", rules) // { mid: 41, affordable: 68, social: 27 }
 */
export function minimumOf(total: number, stockClass: StockClass, rules: RuleSet): MinimumProgramme {
  const trace = traceOf(null);
  const norms = normSteps(rules);
  const homes = trace.given('total', total);
  const required = requiredSteps(trace, homes, trace.given('class', stockClass), norms);
  return valuesOf(minimumSteps(trace, homes, required, norms));
}
