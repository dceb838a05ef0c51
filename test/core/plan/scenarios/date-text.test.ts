// SPDX-License-Identifier: EUPL-1.2

import { dateText } from '../../../../src/core/plan/scenarios/date-text';
import { entryOf } from '../../../../src/core/plan/scenarios/entry';

describe('a date that was typed', () => {
  it.each([
    [61, '1900-03-01'],
    [36_585, '2000-02-29'],
    [36_586, '2000-03-01'],
    [46_348, '2026-11-22'],
    [46_348.75, '2026-11-22'],
    [2_958_465, '9999-12-31'],
    ['najaar 2026', 'najaar 2026'],
    ['46348', '46348'],
    [2_958_466, '2958466'],
    [null, null],
    [-3, '-3'],
  ])('%p is %p', (typed, expected) => {
    expect(dateText(entryOf(typed))).toBe(expected);
  });

  it('is the day that another calendar gives, for every day of four centuries', () => {
    for (let serial = 61; serial < 61 + 146_097; serial += 1) {
      const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      if (dateText(entryOf(serial)) !== day) throw new Error(`${serial} is ${day}`);
    }
  });
});
