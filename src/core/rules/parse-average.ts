// SPDX-License-Identifier: EUPL-1.2

import { parseShare } from '../number/parse-share';
import type { Citation } from './citation';
import { averageFromShare, CBS_AVERAGE_2024 } from './national-average';
import type { NationalAverage } from './national-average';

/** Two counts of homes: K_NL / H_NL; thousands may be separated by a point. */
const COUNTS = /^(\d[\d.]{0,15})\s*\/\s*(\d[\d.]{0,15})$/;

/**
 * A national average as a person types it: two counts of homes, or a percentage.
 *
 * @returns null for anything else, and for what cannot be a share
 * @example parseAverage('2320570/8204049', source) // { socialStock: 2320570, stock: 8204049, … }
 */
export function parseAverage(text: string, source: Citation): NationalAverage | null {
  const [, above, below] = COUNTS.exec(text.trim()) ?? [];
  if (above === undefined || below === undefined) {
    const share = parseShare(text);
    // More digits than a cell of the workbook can hold are no average anybody published.
    const isKept = share !== null && share.denominator <= BigInt(Number.MAX_SAFE_INTEGER);
    return isKept ? averageFromShare(share, source) : null;
  }
  const [socialStock, stock] = [countOf(above), countOf(below)];
  if (stock === 0 || socialStock > stock || !Number.isSafeInteger(stock)) return null;
  return isCbsAverage(socialStock, stock)
    ? CBS_AVERAGE_2024
    : { socialStock, stock, counted: true, source, proxy: false };
}

/** The shipped figures are CBS's, whoever types them. */
function isCbsAverage(socialStock: number, stock: number): boolean {
  return socialStock === CBS_AVERAGE_2024.socialStock && stock === CBS_AVERAGE_2024.stock;
}

function countOf(digits: string): number {
  return Number(digits.replaceAll('.', ''));
}
