// SPDX-License-Identifier: EUPL-1.2

import type { Distribution } from '../allocation/distribution';
import { toDoubleOrNull } from '../number/double';

/** A distribution for the outcome: homes by municipality code, and who received the homes that rounding left over. */
export function distributionJson(distribution: Distribution) {
  const { key, order, base, remainder, stages, extra, restPerSubregion, unallocated } = distribution;
  return {
    key,
    order,
    base,
    remainder,
    extra: Object.fromEntries(extra),
    restPerSubregion: Object.fromEntries(restPerSubregion.map(({ name, homes }) => [name, homes])),
    unallocated,
    stages: stages.map((stage) => ({
      group: stage.group,
      remainder: stage.remainder,
      unallocated: stage.unallocated,
      level: toDoubleOrNull(stage.level),
      rounding: stage.rounding,
    })),
  };
}
