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
  const stepsView = (from: (share: string) => string, steps: readonly FlipStep[]): FlipView['steps'] =>
    grouped(steps, ({ share }) => percent(share)).map(([share, group]) => {
      const flips = group.flatMap((step) => step.flips);
      const social = group.at(-1)?.region.minimum.social;
      return {
        from: from(share),
        sentences: [
          flip.flips[flips[0]?.to ?? 'low'](flips.map(({ name }) => name)),
          ...(social === undefined || social.share === null
            ? []
            : [flip.result(percent(social.share), homes(social.shortfall))]),
        ],
      };
    });
  return {
    intro: flip.intro(percent(average), points(toPoints(uncertainty))),
    steps: [...stepsView(flip.lower, lower), ...stepsView(flip.higher, higher)],
  };
}

/** Steps by what is shown of them: at 27,96 % and at 28,04 % somebody changes class, and both read 28,0 %. */
function grouped(
  steps: readonly FlipStep[],
  shown: (step: FlipStep) => string,
): readonly (readonly [string, readonly FlipStep[]])[] {
  const groups = new Map<string, FlipStep[]>();
  for (const step of steps) groups.set(shown(step), [...(groups.get(shown(step)) ?? []), step]);
  return [...groups];
}
