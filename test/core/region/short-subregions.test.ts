// SPDX-License-Identifier: EUPL-1.2

import type { RegionOutcome } from '../../../src/core/region/region-outcome';
import { shortSubregions } from '../../../src/core/region/short-subregions';

function subregion(included: number, expected: number, shortfall: number): RegionOutcome {
  return { included, expected, programme: { social: { shortfall } } } as RegionOutcome;
}

it.each([
  ['everybody is in and nobody falls short', [subregion(2, 2, 0), subregion(1, 1, 0)], 0, 'met'],
  ['somebody is not complete', [subregion(2, 2, 0), subregion(0, 1, 0)], 0, 'undecided'],
  ['one falls short, whoever is not complete', [subregion(2, 2, 7), subregion(0, 1, 0)], 1, 'short'],
] as const)('%s', (_, subregions, count, verdict) => {
  const found = shortSubregions(subregions);
  expect(found.short).toHaveLength(count);
  expect(found.verdict).toBe(verdict);
});
