// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../core/number/ratio';
import { toPoints } from '../../core/number/points';
import type { Outcome } from '../../core/outcome/calculate';
import { flipSensitivity } from '../../core/scenario/flip-sensitivity';
import type { FlipStep } from '../../core/scenario/flip-sensitivity';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { formatOf } from './format';

/** How far off the average is taken to be: half a point, as precise as whole percentages are. */
const UNCERTAINTY = ratio(1, 200);

/** What an uncertain average does, in sentences. */
export interface FlipView {
  readonly intro: string;
  /** Nearest to the average first; empty when nobody changes class. */
  readonly steps: readonly { readonly from: string; readonly sentences: readonly string[] }[];
}

/** Which municipalities change class when the average is off, and what that does to the region (domain §3). */
export function flipView(
  { region, municipalities, settings }: Outcome,
  dictionary: ScenarioDictionary,
): FlipView {
  const { flip } = dictionary.variants;
  const { percent, points, homes } = formatOf(dictionary);
  const { average, uncertainty, lower, higher } = flipSensitivity(
    region.name,
    municipalities,
    settings,
    UNCERTAINTY,
  );
  const stepView = (from: (share: string) => string) => (step: FlipStep) => {
    const { social } = step.region.minimum;
    const names = step.flips.map(({ name }) => name).join(', ');
    const to = step.flips[0]?.to ?? 'low';
    return {
      from: from(percent(step.share)),
      sentences: [
        flip.flips[to](names),
        ...(social.share === null ? [] : [flip.result(percent(social.share), homes(social.shortfall))]),
      ],
    };
  };
  return {
    intro: flip.intro(percent(average), points(toPoints(uncertainty))),
    steps: [...lower.map(stepView(flip.lower)), ...higher.map(stepView(flip.higher))],
  };
}
