// SPDX-License-Identifier: EUPL-1.2

import { parseShare } from '../number/parse-share';
import type { Citation } from './citation';
import { averageFromShare } from './national-average';
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
    return share === null ? null : averageFromShare(share, source);
  }
  const [socialStock, stock] = [countOf(above), countOf(below)];
  return stock > 0 && socialStock <= stock
    ? { socialStock, stock, counted: true, source, proxy: false }
    : null;
}

function countOf(digits: string): number {
  return Number(digits.replaceAll('.', ''));
}
