// SPDX-License-Identifier: EUPL-1.2

import { NO_CAPS, type Caps } from '../../../src/core/allocation/cap';
import { distribute, fieldOf } from '../../../src/core/allocation/distribution';
import type { ChosenKey } from '../../../src/core/allocation/key';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { heldBack, type HeldBackReason } from '../../../src/core/scenario/held-back';
import { programmeOf, rowOfClass, type Row } from '../support/rows';
import { FOUR_ROWS } from '../support/scenario';

type Held = readonly [HeldBackReason, ...string[]];

function held(rows: readonly Row[], key: ChosenKey, caps: Caps): readonly Held[] {
  const { municipalities, settings } = calculate(programmeOf(rows), calculationSettings());
  const field = fieldOf(municipalities, settings.ruleSet, 'programme', caps);
  return heldBack(distribute(field, key, 'subregionFirst'), field).map(({ reason, codes }) => [
    reason,
    ...codes,
  ]);
}

/** One that builds social homes only, one without homes, and one high municipality with its mid duty alone. */
const FULL: readonly Row[] = [
  rowOfClass('low', { code: 'Z', total: 10, socialRent: 10, mid: 0, expensive: 0 }),
  rowOfClass('low', { code: 'Y', total: 0, socialRent: 0, mid: 0, expensive: 0 }),
  rowOfClass('high', { code: 'X', total: 100, socialRent: 0, mid: 40, expensive: 60 }),
];

describe('heldBack', () => {
  it.each<[string, readonly Row[], ChosenKey, Caps, readonly Held[]]>([
    ['nobody, where everything found a place', FOUR_ROWS, { key: 'volume' }, NO_CAPS, []],
    ['nobody, where nothing was missing', FULL.slice(0, 2), { key: 'volume' }, NO_CAPS, []],
    [
      'by the key alone, whatever the order of the rows',
      [...FOUR_ROWS].reverse(),
      { key: 'manual', weights: new Map() },
      NO_CAPS,
      [['noWeight', 'A', 'B', 'C', 'D']],
    ],
    [
      'by the key or the size of the programme',
      FULL,
      { key: 'lowOnly' },
      NO_CAPS,
      [
        ['noWeight', 'X'],
        ['programme', 'Y', 'Z'],
      ],
    ],
    [
      'by the lower of the caps: on social rent, or on what is affordable less the mid duty',
      FULL,
      { key: 'equalShare' },
      { social: ratio(1, 10), affordable: ratio(45, 100) },
      [
        ['socialShare', 'Y', 'Z'],
        ['affordableShare', 'X'],
      ],
    ],
  ])('%s', (_, rows, key, caps, expected) => {
    expect(held(rows, key, caps)).toEqual(expected);
  });
});
