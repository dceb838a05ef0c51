// SPDX-License-Identifier: EUPL-1.2

import { segmentsIn, type Base } from '../../../src/core/allocation/base';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { programmeOf, rowOfClass, without, type Row } from '../support/rows';
import { completeOf } from '../support/scenario';

const ROW = rowOfClass('high', {
  ...{ code: 'A', total: 100, socialRent: 20, mid: 40, expensive: 30, unknown: 10 },
});

describe('segmentsIn', () => {
  it.each<[string, Base, Row, object]>([
    ['as submitted', 'programme', ROW, { social: 20, mid: 40, expensive: 30, unknown: 10 }],
    [
      'of which nobody says what is expensive',
      'programme',
      without(ROW, 'expensive', 'unknown'),
      { social: 20, mid: 40, expensive: 0, unknown: 40 },
    ],
    // 67 affordable, of which 40 mid.
    ['at the minimum', 'minimum', ROW, { social: 27, mid: 40, expensive: 33, unknown: 0 }],
  ])('of a programme %s', (_, base, row, segments) => {
    const [member] = completeOf(calculate(programmeOf([row]), calculationSettings()).municipalities);
    expect(member === undefined ? null : segmentsIn(base, member)).toEqual({ total: 100, ...segments });
  });
});
