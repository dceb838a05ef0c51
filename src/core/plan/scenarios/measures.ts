// SPDX-License-Identifier: EUPL-1.2

/** What is said of the region and its subregions, a block each, in this order. */
export const MEASURES = [
  'shareSocial',
  'shortfallSocial',
  'shareAffordable',
  'shortfallAffordable',
  'leastAffordable',
  'keepMidAffordable',
  'total',
  'social',
  'affordable',
  'keepMidHomes',
] as const;
export type Measure = (typeof MEASURES)[number];
