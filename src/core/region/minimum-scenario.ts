// SPDX-License-Identifier: EUPL-1.2

import type { Trace } from '../explanation/step';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { minimumOf, type MinimumProgramme } from '../municipality/minimum';
import type { Band } from '../number/band';
import type { RuleSet } from '../rules/rule-set';
import type { HomesInScenario } from './scenario';
import { sumOver } from './sums';

/**
 * The `minimum` scenario of a region: ΣS° and ΣA° (domain §4). A municipality of uncertain class counts as the
 * class its numbers give; the band holds what comes out when it is either class, each municipality on its own.
 */
export function minimumScenario(
  trace: Trace,
  members: readonly CompleteMunicipality[],
  rules: RuleSet,
): HomesInScenario {
  const sums = (measure: 'social' | 'affordable'): HomesInScenario['social'] => {
    const bands = members.map((member) => minimumBand(member, rules, measure));
    return {
      homes: trace.step(
        `minimum.${measure}`,
        members.map(({ steps }) => steps.minimum[measure]),
        (...homes) => sumOver(homes, (one) => one),
      ),
      band: { low: sumOver(bands, ({ low }) => low), high: sumOver(bands, ({ high }) => high) },
    };
  };
  return { social: sums('social'), affordable: sums('affordable') };
}

/** What one municipality builds at its minimum when its class is uncertain: in either class. */
export function minimumBand(
  { figures, uncertain, minimum }: CompleteMunicipality,
  rules: RuleSet,
  measure: keyof MinimumProgramme,
): Band {
  if (!uncertain) return { low: minimum[measure], high: minimum[measure] };
  const asLow = minimumOf(figures.total, 'low', rules)[measure];
  const asHigh = minimumOf(figures.total, 'high', rules)[measure];
  return { low: Math.min(asLow, asHigh), high: Math.max(asLow, asHigh) };
}
