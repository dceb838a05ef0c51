// SPDX-License-Identifier: EUPL-1.2

import { traceOf, valuesOf, type Step, type Trace } from '../explanation/step';
import type { Band } from '../number/band';
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

/** What a municipality builds at its minimum if its class, where that is uncertain, is either one. */
export type MinimumBandSteps = {
  readonly [Measure in 'social' | 'affordable']: Band<Step<number>>;
};

/** The ends of the minimum scenario; both are the minimum itself where the class is certain. */
export function minimumBandSteps(
  trace: Trace,
  total: Step<number>,
  minimum: MinimumSteps,
  uncertain: Step<boolean>,
  rules: RuleSet,
): MinimumBandSteps {
  const { social, affordable, mid, strictMid, individualDuty } = normSteps(rules);
  const end = (measure: 'social' | 'affordable', side: 'low' | 'high'): Step<number> =>
    trace.step(
      `minimumBand.${measure}.${side}`,
      [minimum[measure], uncertain, total, social, affordable, mid, strictMid, individualDuty],
      (homes, isUncertain, all) => {
        if (!isUncertain) return homes;
        const either = [minimumOf(all, 'low', rules)[measure], minimumOf(all, 'high', rules)[measure]];
        return side === 'low' ? Math.min(...either) : Math.max(...either);
      },
    );
  return {
    social: { low: end('social', 'low'), high: end('social', 'high') },
    affordable: { low: end('affordable', 'low'), high: end('affordable', 'high') },
  };
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
