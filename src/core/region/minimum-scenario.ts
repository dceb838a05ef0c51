// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import type { Band } from '../number/band';
import { bandName, type HomesInScenario } from './scenario';
import { sumOver } from './sums';

/**
 * The `minimum` scenario of a region: ΣS° and ΣA° (domain §4). A municipality of uncertain class counts as the
 * class its numbers give; the band holds what comes out when it is either class, each municipality on its own.
 */
export function minimumScenario(trace: Trace, members: readonly CompleteMunicipality[]): HomesInScenario {
  const sums = (measure: 'social' | 'affordable'): HomesInScenario['social'] => {
    const end = (side: 'low' | 'high'): Step<number> =>
      trace.step(
        `minimum.${bandName(measure)}.homes.${side}`,
        members.map(({ steps }) => steps.minimumBand[measure][side]),
        (...homes) => sumOver(homes, (one) => one),
      );
    return {
      homes: trace.step(
        `minimum.${measure}`,
        members.map(({ steps }) => steps.minimum[measure]),
        (...homes) => sumOver(homes, (one) => one),
      ),
      band: { low: end('low'), high: end('high') },
    };
  };
  return { social: sums('social'), affordable: sums('affordable') };
}

/** What one municipality builds at its minimum when its class is uncertain: in either class. */
export function minimumBand({ steps }: CompleteMunicipality, measure: 'social' | 'affordable'): Band {
  const { low, high } = steps.minimumBand[measure];
  return { low: low.value, high: high.value };
}
