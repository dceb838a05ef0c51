// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { Segmented } from '../../../src/core/allocation/base';
import { substitute, type Floors } from '../../../src/core/allocation/substitution';

const before: Segmented = { total: 100, social: 20, mid: 40, expensive: 35, unknown: 5 };

describe('substitute', () => {
  it.each<[string, number, Floors, object]>([
    ['what is not decided first', 4, { affordable: 67, mid: 0 }, { unknown: 4, expensive: 0, mid: 0 }],
    ['then expensive up to α', 7, { affordable: 67, mid: 0 }, { unknown: 5, expensive: 2, mid: 0 }],
    ['then mid', 12, { affordable: 67, mid: 0 }, { unknown: 5, expensive: 2, mid: 5 }],
    ['mid down to its own floor', 12, { affordable: 67, mid: 38 }, { unknown: 5, expensive: 5, mid: 2 }],
    ['then the rest of expensive', 60, { affordable: 67, mid: 20 }, { unknown: 5, expensive: 35, mid: 20 }],
    ['α already met', 7, { affordable: 60, mid: 0 }, { unknown: 5, expensive: 0, mid: 2 }],
    ['no mid above the floor', 7, { affordable: 60, mid: 45 }, { unknown: 5, expensive: 2, mid: 0 }],
    ['nothing', 0, { affordable: 67, mid: 0 }, { unknown: 0, expensive: 0, mid: 0 }],
  ])('%s', (_, homes, floors, replaced) => {
    expect(substitute(before, homes, floors).replaced).toEqual(replaced);
  });

  it('refuses what the programme cannot hold', () => {
    expect(() => substitute(before, 81, { affordable: 67, mid: 0 })).toThrow(RangeError);
    expect(() => substitute(before, 41, { affordable: 67, mid: 40 })).toThrow(RangeError);
  });

  it('keeps N, never goes below zero, and holds whatever the ceiling allows', () => {
    const anyProgramme = fc
      .record({
        social: fc.nat({ max: 50 }),
        mid: fc.nat({ max: 50 }),
        expensive: fc.nat({ max: 50 }),
        unknown: fc.nat({ max: 9 }),
      })
      .map((one): Segmented => ({ ...one, total: one.social + one.mid + one.expensive + one.unknown }));
    fc.assert(
      fc.property(
        anyProgramme,
        fc.nat({ max: 60 }),
        fc.nat({ max: 150 }),
        fc.nat({ max: 99 }),
        (one, floor, affordable, part) => {
          const room = Math.max(0, one.total - floor - one.social);
          const homes = Math.floor((room * part) / 99);
          const { after, replaced } = substitute(one, homes, { affordable, mid: floor });
          expect(after.social + after.mid + after.expensive + after.unknown).toBe(one.total);
          expect(after.social).toBe(one.social + homes);
          expect(Math.min(after.mid, after.expensive, after.unknown)).toBeGreaterThanOrEqual(0);
          expect(after.mid).toBeGreaterThanOrEqual(Math.min(one.mid, floor));
          expect(replaced.unknown + replaced.expensive + replaced.mid).toBe(homes);
          // Nothing else makes way while something is not decided yet.
          if (replaced.expensive + replaced.mid > 0) expect(after.unknown).toBe(0);
        },
      ),
    );
  });
});
