// SPDX-License-Identifier: EUPL-1.2

import { readHeader } from '../header/read-header';
import { headerParts } from '../header/header-parts';
import { RETENTION_YEARS, type PriceLimits } from '../rules/price-limits';
import type { Segment } from './line';

/** What a line of a list says about its segment. Prices in eurocents, rents per month; null is not given. */
export interface SegmentClues {
  readonly tenure: string | null;
  readonly rent: number | null;
  readonly price: number | null;
  /** Years; only asked of others than corporations (domain §9). */
  readonly retention: number | null;
  readonly owner: string | null;
}

export interface SegmentReading {
  readonly segment: Segment | 'demolition';
  /** A price decided, not a word. */
  readonly byPrice: boolean;
  /** The word says one segment, the price another; the word counts. */
  readonly conflict: Segment | null;
  /** The word or price alone would have given this; the retention term is too short for it (domain §9). */
  readonly shortRetention: Segment | null;
}

const CORPORATION =
  /corporatie|woningstichting|woningbouwvereniging|toegelaten instelling|housing association/i;
const SEGMENTS: readonly string[] = [
  'socialRent',
  'mid',
  'midRent',
  'affordablePurchase',
  'expensive',
  'unknown',
  'demolition',
];

/**
 * The segment of a line, from the word for it, or else from its rent or price and the limits of the year. Without
 * either it is not known; a tenure alone ("koop") decides nothing.
 *
 * @example segmentOf({ tenure: 'koop', price: 39_500_000, ...none }, limits).segment // 'affordablePurchase'
 */
export function segmentOf(clues: SegmentClues, limits: PriceLimits): SegmentReading {
  const byWord = segmentOfWord(clues.tenure);
  const byPrice = byWord === 'demolition' ? null : segmentOfPrice(clues, limits);
  const segment = byWord ?? byPrice ?? 'unknown';
  const conflict = byWord !== null && byPrice !== null && !agree(byWord, byPrice) ? byPrice : null;
  const reading = { segment, byPrice: byWord === null && byPrice !== null, conflict, shortRetention: null };
  return segment === 'demolition' ? reading : withRetention({ ...reading, segment }, clues);
}

function segmentOfWord(tenure: string | null): Segment | 'demolition' | null {
  const field = tenure === null ? undefined : readHeader([tenure])?.meaning.field;
  return field !== undefined && SEGMENTS.includes(field) ? (field as Segment | 'demolition') : null;
}

function segmentOfPrice({ tenure, rent, price }: SegmentClues, limits: PriceLimits): Segment | null {
  const facets = headerParts(tenure).facets;
  const isPurchase = facets.has('purchase') && !facets.has('rent');
  const isRent = facets.has('rent') && !facets.has('purchase');
  if (rent !== null && !isPurchase) {
    if (rent <= limits.socialRent) return 'socialRent';
    return rent <= limits.midRent ? 'midRent' : 'expensive';
  }
  if (price === null || isRent) return null;
  return price <= limits.affordablePurchase ? 'affordablePurchase' : 'expensive';
}

/** "Midden" agrees with either of its parts. */
function agree(word: Segment | 'demolition', price: Segment): boolean {
  return word === price || (word === 'mid' && (price === 'midRent' || price === 'affordablePurchase'));
}

/** Homes of others than corporations have to stay what they are for a number of years; the next segment counts. */
function withRetention(reading: SegmentReading & { segment: Segment }, clues: SegmentClues): SegmentReading {
  const { retention, owner } = clues;
  if (retention === null || owner === null || CORPORATION.test(owner)) return reading;
  const { segment } = reading;
  if (segment === 'socialRent' && retention < RETENTION_YEARS.socialRent) {
    const next: Segment = retention >= RETENTION_YEARS.midRent ? 'midRent' : 'expensive';
    return { ...reading, segment: next, shortRetention: 'socialRent' };
  }
  if (segment === 'midRent' && retention < RETENTION_YEARS.midRent) {
    return { ...reading, segment: 'expensive', shortRetention: 'midRent' };
  }
  return reading;
}
