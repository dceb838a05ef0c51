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

const column = (block: RegionBlock, look: Look, width = 11): ColumnRecord => ({ block, look, width });

/** Columns of the sheet with regional totals: a row for the region and one for each subregion. */
export const REGION_COLUMNS = {
  name: column('identity', 'text', 28),
  included: column('identity', 'count', 10),
  expected: column('identity', 'count', 10),
  total: column('total', 'count', 12),
  unknown: column('total', 'countOrDash', 10),
  shareHigh: column('total', 'share'),
  targetSocial: column('total', 'count'),
  targetAffordable: column('total', 'count'),
  netTotal: column('total', 'count'),
  social: column('programme', 'count'),
  socialShare: column('programme', 'share', 9),
  socialShortfall: column('programme', 'shortfall', 9),
  socialShortfallAtLeast: column('programme', 'countOrDash', 11),
  socialGap: column('programme', 'points', 12),
  affordable: column('programme', 'count'),
  affordableShare: column('programme', 'share', 9),
  affordableShortfall: column('programme', 'shortfall', 9),
  affordableShortfallAtLeast: column('programme', 'countOrDash', 11),
  netSocial: column('programme', 'count'),
  needGap: column('programme', 'shortfall', 12),
  verdict: column('programme', 'text', 11),
  minimumSocial: column('minimum', 'count'),
  minimumSocialShare: column('minimum', 'share', 9),
  minimumSocialShortfall: column('minimum', 'shortfall', 9),
  minimumSocialGap: column('minimum', 'points', 12),
  minimumSocialLow: column('minimum', 'count'),
  minimumSocialHigh: column('minimum', 'count'),
  minimumAffordable: column('minimum', 'count'),
  minimumAffordableShare: column('minimum', 'share', 9),
  minimumAffordableShortfall: column('minimum', 'shortfall', 9),
  minimumAffordableLow: column('minimum', 'count'),
  minimumAffordableHigh: column('minimum', 'count'),
  minimumNetSocial: column('minimum', 'count'),
  minimumNeedGap: column('minimum', 'shortfall', 12),
  minimumVerdict: column('minimum', 'text', 11),
  needed: column('routes', 'count', 15),
  minAffordableHomes: column('routes', 'count', 12),
  minAffordableShare: column('routes', 'sharePrecise', 12),
  keepMidHomes: column('routes', 'count', 13),
  keepMidShare: column('routes', 'sharePrecise', 13),
  lowSocialShare: column('routes', 'sharePrecise', 14),
} as const satisfies Record<string, ColumnRecord>;

export type RegionColumn = keyof typeof REGION_COLUMNS;

/** The columns in their order. */
export const REGION_COLUMN_ORDER = Object.keys(REGION_COLUMNS) as readonly RegionColumn[];
