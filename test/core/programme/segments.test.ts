// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { segmentsOf, type Segments } from '../../../src/core/programme/segments';
import type { LineSums } from '../../../src/core/programme/sum-lines';

const BLANK: LineSums = {
  total: null,
  socialRent: null,
  mid: null,
  midRent: null,
  affordablePurchase: null,
  expensive: null,
  unknown: null,
  demolition: null,
  socialDemolition: null,
  socialSale: null,
};

type Case = [string, Partial<LineSums>, Partial<Segments>];

describe('segments of a programme (domain §3)', () => {
  it.each<Case>([
    ['mid from its column', { mid: 40, midRent: 1, affordablePurchase: 1 }, { mid: 40 }],
    ['mid from its two parts', { midRent: 15, affordablePurchase: 25 }, { mid: 40 }],
    ['mid is not one of its parts', { midRent: 15 }, { mid: null }],
    ['N from its column', { total: 100, socialRent: 30, mid: 40, expensive: 20 }, { total: 100, unknown: 0 }],
    [
      'N from all segments',
      { socialRent: 30, mid: 40, expensive: 20, unknown: 5 },
      { total: 95, unknown: 5 },
    ],
    ['N from all segments, blank unknown is 0', { socialRent: 30, mid: 40, expensive: 20 }, { total: 90 }],
    [
      'no N without every segment',
      { socialRent: 30, mid: 40 },
      { total: null, expensive: null, unknown: null },
    ],
    ['no N without social', { mid: 40, expensive: 20 }, { total: null }],
    [
      'blank duur: the rest is unknown',
      { total: 100, socialRent: 30, mid: 40 },
      { expensive: null, unknown: 30, assumedUnknown: 30 },
    ],
    [
      'blank duur with some unknown given: all of the rest is unknown',
      { total: 100, socialRent: 30, mid: 40, unknown: 10 },
      { expensive: null, unknown: 30 },
    ],
    [
      'blank duur and nothing left',
      { total: 70, socialRent: 30, mid: 40 },
      { expensive: null, unknown: 0, assumedUnknown: 0 },
    ],
    [
      'blank duur and already more than N',
      { total: 60, socialRent: 30, mid: 40 },
      { expensive: null, unknown: 0, assumedUnknown: 0 },
    ],
    [
      'blank duur but social not known: nothing follows',
      { total: 100, mid: 40 },
      { expensive: null, unknown: null },
    ],
  ])('%s', (_name, sums, expected) => {
    expect(segmentsOf({ ...BLANK, ...sums }, 'unknown')).toMatchObject(expected);
  });

  it.each<Case>([
    ['the rest is duur', { total: 100, socialRent: 30, mid: 40 }, { expensive: 30, unknown: 0 }],
    [
      'what is given as unknown stays unknown',
      { total: 100, socialRent: 30, mid: 40, unknown: 10 },
      { expensive: 20, unknown: 10 },
    ],
    [
      'more unknown than is left',
      { total: 100, socialRent: 30, mid: 40, unknown: 50 },
      { expensive: 0, unknown: 30 },
    ],
    [
      'a figure for duur stays',
      { total: 100, socialRent: 30, mid: 40, expensive: 10, unknown: 20 },
      { expensive: 10, unknown: 20 },
    ],
  ])('if the user says that blank is duur: %s', (_name, sums, expected) => {
    expect(segmentsOf({ ...BLANK, ...sums }, 'expensive')).toMatchObject({ ...expected, assumedUnknown: 0 });
  });

  it('add up to the total whenever it is not given', () => {
    const count = fc.option(fc.nat({ max: 1_000 }));
    const sums = fc.record({ socialRent: count, mid: count, expensive: count, unknown: count });
    fc.assert(
      fc.property(sums, (given) => {
        const { total, socialRent, mid, expensive, unknown } = segmentsOf({ ...BLANK, ...given }, 'unknown');
        const known = socialRent !== null && mid !== null && expensive !== null;
        expect(total).toBe(known ? socialRent + mid + expensive + (unknown ?? Number.NaN) : null);
      }),
    );
  });
});
