// SPDX-License-Identifier: EUPL-1.2

import { segmentOf, type SegmentClues, type SegmentReading } from '../../../src/core/programme/segment-text';
import { priceLimits, type PriceLimits } from '../../../src/core/rules/price-limits';

const LIMITS = priceLimits(2026) as PriceLimits;
const NONE: SegmentClues = { tenure: null, rent: null, price: null, retention: null, owner: null };
const of = (clues: Partial<SegmentClues>): SegmentReading => segmentOf({ ...NONE, ...clues }, LIMITS);

describe('segmentOf (domain §9)', () => {
  it.each<[Partial<SegmentClues>, string]>([
    [{ tenure: 'Sociale huur' }, 'socialRent'],
    [{ tenure: 'soc. huur' }, 'socialRent'],
    [{ tenure: 'Middenhuur' }, 'midRent'],
    [{ tenure: 'Middensegment' }, 'mid'],
    [{ tenure: 'Koop', price: 42_000_000 }, 'affordablePurchase'],
    [{ tenure: 'Koop', price: 42_000_001 }, 'expensive'],
    [{ tenure: 'Huur', rent: 93_293 }, 'socialRent'],
    [{ tenure: 'Huur', rent: 93_294 }, 'midRent'],
    [{ tenure: 'Huur', rent: 122_807 }, 'midRent'],
    [{ tenure: 'Huur', rent: 122_808 }, 'expensive'],
    [{ rent: 80_000 }, 'socialRent'],
    [{ tenure: 'Koop' }, 'unknown'],
    [{ tenure: 'Vrije sector' }, 'unknown'],
    [{ tenure: 'Koop', rent: 80_000 }, 'unknown'],
    [{ tenure: 'Huur', price: 30_000_000 }, 'unknown'],
    [{ tenure: 'Huur of koop', rent: 80_000 }, 'socialRent'],
    [{ tenure: 'Huur of koop', price: 30_000_000 }, 'affordablePurchase'],
    [{ price: 30_000_000 }, 'affordablePurchase'],
    [{ tenure: 'Totaal' }, 'unknown'],
    [{ tenure: 'Dure koop' }, 'expensive'],
    [{ tenure: 'Betaalbare koop' }, 'affordablePurchase'],
    [{ tenure: 'Onbekend' }, 'unknown'],
    [{ tenure: 'Sloop' }, 'demolition'],
    [{}, 'unknown'],
  ])('%j is %s', (clues, segment) => {
    expect(of(clues).segment).toBe(segment);
  });

  it('lets the word count when the price says something else, and says so', () => {
    expect(of({ tenure: 'Sociale huur', rent: 100_000 })).toMatchObject({
      segment: 'socialRent',
      conflict: 'midRent',
    });
    expect(of({ tenure: 'Middensegment', rent: 100_000 }).conflict).toBeNull();
  });

  it.each<[Partial<SegmentClues>, Partial<SegmentReading>]>([
    [
      { tenure: 'Koop', price: 1 },
      { byPrice: true, conflict: null, shortRetention: null },
    ],
    [{ tenure: 'Sociale huur' }, { byPrice: false, conflict: null }],
    [
      { tenure: 'Sociale huur', rent: 80_000 },
      { byPrice: false, conflict: null },
    ],
    [{ tenure: 'Koop' }, { byPrice: false }],
    [
      { tenure: 'Sloop', price: 1 },
      { byPrice: false, conflict: null },
    ],
    [{ tenure: 'Middensegment', price: 1 }, { conflict: null }],
    [{ tenure: 'Middensegment', price: 90_000_000 }, { conflict: 'expensive' }],
    [{ tenure: 'Middensegment', rent: 80_000 }, { conflict: 'socialRent' }],
    [{ tenure: 'Dure huur', rent: 100_000 }, { conflict: 'midRent' }],
  ])('of %j says how it was found: %j', (clues, reading) => {
    expect(of(clues)).toMatchObject(reading);
  });

  it.each<[string, number, Partial<SegmentReading>]>([
    ['Sociale huur', 25, { segment: 'socialRent', shortRetention: null }],
    ['Sociale huur', 24, { segment: 'midRent', shortRetention: 'socialRent' }],
    ['Sociale huur', 10, { segment: 'midRent', shortRetention: 'socialRent' }],
    ['Sociale huur', 9, { segment: 'expensive', shortRetention: 'socialRent' }],
    ['Middenhuur', 10, { segment: 'midRent', shortRetention: null }],
    ['Middenhuur', 9, { segment: 'expensive', shortRetention: 'midRent' }],
    ['Middensegment', 1, { segment: 'mid', shortRetention: null }],
    ['Betaalbare koop', 1, { segment: 'affordablePurchase', shortRetention: null }],
  ])('%s that a builder keeps for %d years is %j', (tenure, retention, reading) => {
    expect(of({ tenure, retention, owner: 'Bouwbedrijf' })).toMatchObject(reading);
  });

  it.each<[number | null, string | null, string]>([
    [null, 'Bouwbedrijf', 'socialRent'],
    [25, 'Bouwbedrijf', 'socialRent'],
    [24, 'Bouwbedrijf', 'midRent'],
    [9, 'Bouwbedrijf', 'expensive'],
    [9, 'Woningcorporatie X', 'socialRent'],
    [9, null, 'socialRent'],
  ])('social rent kept for %d years by %p counts as %s', (retention, owner, segment) => {
    expect(of({ tenure: 'Sociale huur', retention, owner }).segment).toBe(segment);
  });

  it('has no limits for a year that is not known', () => {
    expect(priceLimits(2030)).toBeNull();
    expect(priceLimits(null)?.year).toBe(2026);
  });
});
