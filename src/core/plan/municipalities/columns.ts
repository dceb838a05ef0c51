// SPDX-License-Identifier: EUPL-1.2

import type { Look } from '../look';

/** Header bands of the sheet with one row per municipality, from left to right. */
export const BLOCKS = [
  'identity',
  'source',
  'input',
  'class',
  'duty',
  'result',
  'minimum',
  'net',
  'stock',
  'contribution',
  'control',
] as const;
export type Block = (typeof BLOCKS)[number];

interface ColumnRecord {
  readonly block: Block;
  readonly look: Look;
  /** Characters. */
  readonly width: number;
}

const column = (block: Block, look: Look, width = 13): ColumnRecord => ({ block, look, width });

/**
 * Columns of the sheet with one row per municipality: first what was read, then every step, then every outcome, so
 * that a number is followed from left to right.
 */
export const MUNICIPALITY_COLUMNS = {
  code: column('identity', 'text', 9),
  name: column('identity', 'text', 22),
  subregion: column('identity', 'text', 26),
  key: column('source', 'faint', 14),
  sourceRow: column('source', 'faint', 8),
  exclusion: column('source', 'faint', 13),
  stock: column('input', 'count', 15),
  socialStock: column('input', 'count', 15),
  socialRentStock: column('input', 'count', 15),
  total: column('input', 'count', 15),
  socialRent: column('input', 'count'),
  midRent: column('input', 'count'),
  affordablePurchase: column('input', 'count'),
  mid: column('input', 'count', 15),
  expensive: column('input', 'count'),
  unknown: column('input', 'count'),
  demolition: column('input', 'count'),
  socialDemolition: column('input', 'count'),
  socialSale: column('input', 'count'),
  complete: column('input', 'count', 12),
  stockShare: column('class', 'share'),
  class: column('class', 'word', 8),
  flipMargin: column('class', 'count'),
  uncertain: column('class', 'word', 9),
  duty: column('duty', 'word', 19),
  fairSocial: column('duty', 'count', 13),
  requiredSocial: column('duty', 'count'),
  requiredMid: column('duty', 'count'),
  requiredAffordable: column('duty', 'count'),
  affordable: column('result', 'count'),
  shortfallSocial: column('result', 'shortfall'),
  shortfallMid: column('result', 'shortfall'),
  shortfallAffordable: column('result', 'shortfall'),
  shortfallSocialAtLeast: column('result', 'countOrDash', 13),
  shortfallMidAtLeast: column('result', 'countOrDash', 13),
  shortfallAffordableAtLeast: column('result', 'countOrDash', 13),
  surplusSocial: column('result', 'countOrDash'),
  surplusMid: column('result', 'countOrDash'),
  surplusAffordable: column('result', 'countOrDash'),
  status: column('result', 'word', 14),
  socialIfLow: column('minimum', 'count', 13),
  affordableIfLow: column('minimum', 'count', 13),
  affordableIfHigh: column('minimum', 'count', 13),
  socialIfHigh: column('minimum', 'count', 13),
  minimumSocial: column('minimum', 'count'),
  minimumMid: column('minimum', 'count'),
  minimumAffordable: column('minimum', 'count'),
  minimumSocialLow: column('minimum', 'count', 13),
  minimumSocialHigh: column('minimum', 'count', 13),
  minimumAffordableLow: column('minimum', 'count', 13),
  minimumAffordableHigh: column('minimum', 'count', 13),
  netSocial: column('net', 'count'),
  netTotal: column('net', 'count'),
  needed: column('net', 'count', 16),
  needGap: column('net', 'shortfall'),
  attainable: column('net', 'word', 18),
  stockShareAfter: column('stock', 'share'),
  stockStep: column('stock', 'pointsPrecise', 13),
  extraForNorm: column('stock', 'countOrDash'),
  rentStockShareAfter: column('stock', 'share', 15),
  rentStockStep: column('stock', 'pointsPrecise', 15),
  socialContribution: column('contribution', 'contribution'),
  affordableContribution: column('contribution', 'contribution', 13),
  checksum: column('control', 'count', 14),
  checksumStored: column('control', 'count', 14),
  changed: column('control', 'word', 10),
} as const satisfies Record<string, ColumnRecord>;

export type MunicipalityColumn = keyof typeof MUNICIPALITY_COLUMNS;

/** The columns in their order. */
export const MUNICIPALITY_COLUMN_ORDER = Object.keys(MUNICIPALITY_COLUMNS) as readonly MunicipalityColumn[];
