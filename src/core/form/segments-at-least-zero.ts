// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../programme/field';
import type { ReadFigure } from '../programme/read-figure';

const SEGMENTS: readonly CountField[] = ['socialRent', 'midRent', 'affordablePurchase', 'expensive'];

/** Always: whatever years count, none of them has such homes. */
const ALWAYS = { from: null, to: null };

/**
 * A figure of 0 for every segment, where each line of a municipality says its segment: together its lines are the
 * whole programme, so that a segment without lines has no homes and is not missing.
 */
export function segmentsAtLeastZero(code: string): readonly ReadFigure[] {
  return SEGMENTS.map((field) => ({
    code,
    field,
    homes: 0,
    isUnreadable: false,
    year: null,
    period: ALWAYS,
    status: null,
    place: null,
    content: null,
    differs: true,
  }));
}
