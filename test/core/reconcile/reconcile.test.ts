// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { ratio } from '../../../src/core/number/ratio';
import { constant, EMPTY, exactly, formulaCell, homes, words } from '../../../src/core/plan/cells';
import type { Expected } from '../../../src/core/plan/plan';
import { reconcile } from '../../../src/core/reconcile/reconcile';
import type { Content } from '../../../src/core/sheet/content';

const differs = (expected: Expected, found: Content): boolean =>
  reconcile([[formulaCell('A1', expected)]], [[found]]).differences.length > 0;

describe('reconcile', () => {
  it.each<[Expected, Content]>([
    [EMPTY, null],
    [homes(0), 0],
    [homes(3_850), 3_850],
    [homes(null), null],
    [words('voldoet'), 'voldoet'],
    [exactly(null), null],
    [exactly(ratio(1, 3)), 1 / 3],
    [exactly(ratio(2, 3)), 0.66666666666],
    [exactly(ratio(123_456_789, 10)), 12_345_678.9000001],
    [exactly(ratio(0)), 5e-10],
  ])('takes %j and %j for equal', (expected, found) => {
    expect(differs(expected, found)).toBe(false);
  });

  it.each<[Expected, Content]>([
    [EMPTY, 0],
    [EMPTY, ' '],
    [homes(0), null],
    [homes(0), ''],
    [homes(3_850), 3_850.0000001],
    [homes(3_850), 3_851],
    [homes(3_850), '3850'],
    [homes(1), true],
    [homes(1), '#N/A'],
    [words('voldoet'), 'Voldoet'],
    [words('voldoet'), null],
    [exactly(ratio(1, 3)), 0.333333],
    [exactly(ratio(1, 3)), null],
    [exactly(ratio(1, 3)), '0,333'],
    [exactly(ratio(0)), null],
  ])('finds the difference between %j and %j', (expected, found) => {
    expect(differs(expected, found)).toBe(true);
  });

  it('finds any count that is not the calculated one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ noNaN: true }), (value, found) => {
        expect(differs(homes(value), found)).toBe(value !== found);
      }),
    );
  });

  it('names the cell, and compares only formulas that the core has a figure for', () => {
    const cells = [
      [constant('x'), formulaCell('A1', null), null],
      [null, formulaCell('A1', homes(1)), formulaCell('A1', words('a'))],
    ];
    expect(
      reconcile(cells, [
        ['y', 7, 7],
        [7, 2, 'a'],
      ]),
    ).toEqual({
      compared: 2,
      differences: [{ row: 1, column: 1, expected: homes(1), found: 2 }],
    });
  });

  it('does not take what was not read for equal', () => {
    const { compared, differences } = reconcile([[formulaCell('A1', homes(1))]], []);
    expect([compared, differences.length]).toEqual([1, 1]);
  });
});
