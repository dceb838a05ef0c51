// SPDX-License-Identifier: EUPL-1.2

import type { Look } from '../look';

/** Header bands of the sheet with regional totals, from left to right. */
export const REGION_BLOCKS = ['identity', 'total', 'programme', 'minimum', 'routes'] as const;
export type RegionBlock = (typeof REGION_BLOCKS)[number];

interface ColumnRecord {
  readonly block: RegionBlock;
  readonly look: Look;
  /** Characters. */
  readonly width: number;
}

const column = (block: RegionBlock, look: Look, width = 13): ColumnRecord => ({ block, look, width });

/** Columns of the sheet with regional totals: a row for the region and one for each subregion. */
export const REGION_COLUMNS = {
  name: column('identity', 'text', 28),
  included: column('identity', 'count', 13),
  expected: column('identity', 'count', 13),
  total: column('total', 'count', 13),
  unknown: column('total', 'countOrDash', 13),
  shareHigh: column('total', 'share'),
  targetSocial: column('total', 'count'),
  targetAffordable: column('total', 'count'),
  netTotal: column('total', 'count'),
  social: column('programme', 'count'),
  socialShare: column('programme', 'share', 13),
  socialShortfall: column('programme', 'shortfall', 13),
  socialShortfallAtLeast: column('programme', 'countOrDash', 13),
  socialGap: column('programme', 'points', 13),
  affordable: column('programme', 'count'),
  affordableShare: column('programme', 'share', 13),
  affordableShortfall: column('programme', 'shortfall', 13),
  affordableShortfallAtLeast: column('programme', 'countOrDash', 13),
  netSocial: column('programme', 'count'),
  needGap: column('programme', 'shortfall', 13),
  verdict: column('programme', 'word', 13),
  minimumSocial: column('minimum', 'count'),
  minimumSocialShare: column('minimum', 'share', 13),
  minimumSocialShortfall: column('minimum', 'shortfall', 13),
  minimumSocialGap: column('minimum', 'points', 13),
  minimumSocialLow: column('minimum', 'count'),
  minimumSocialHigh: column('minimum', 'count'),
  minimumAffordable: column('minimum', 'count'),
  minimumAffordableShare: column('minimum', 'share', 13),
  minimumAffordableShortfall: column('minimum', 'shortfall', 13),
  minimumAffordableLow: column('minimum', 'count'),
  minimumAffordableHigh: column('minimum', 'count'),
  minimumNetSocial: column('minimum', 'count'),
  minimumNeedGap: column('minimum', 'shortfall', 13),
  minimumVerdict: column('minimum', 'word', 13),
  needed: column('routes', 'count', 15),
  minAffordableHomes: column('routes', 'count', 13),
  minAffordableShare: column('routes', 'sharePrecise', 13),
  keepMidHomes: column('routes', 'count', 13),
  keepMidShare: column('routes', 'sharePrecise', 13),
  lowSocialShare: column('routes', 'sharePrecise', 14),
  lowSocialAttainable: column('routes', 'word', 16),
} as const satisfies Record<string, ColumnRecord>;

export type RegionColumn = keyof typeof REGION_COLUMNS;

/** The columns in their order. */
export const REGION_COLUMN_ORDER = Object.keys(REGION_COLUMNS) as readonly RegionColumn[];
