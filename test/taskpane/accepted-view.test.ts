// SPDX-License-Identifier: EUPL-1.2

import { finding } from '../../src/core/finding/severity';
import { acceptedGroups } from '../../src/taskpane/decisions/accepted-view';

const one = (name: string, reason: string, date = '2026-11-22') => ({
  finding: finding('missingSubregion', null, { code: name, name }),
  acceptance: { key: name, reason, date },
});
const other = {
  finding: finding('incompleteRegion', null, { region: 'regio', included: 1, expected: 2 }),
  acceptance: { key: 'x', reason: 'a', date: '2026-11-22' },
};

describe('what was accepted', () => {
  it('stands together by kind, reason and day, in the order of the findings', () => {
    const groups = acceptedGroups([
      one('A', 'a'),
      other,
      one('B', 'b'),
      one('C', 'a'),
      one('D', 'a', '2026-11-23'),
    ]);
    expect(groups.map(({ key, accepted }) => [key, accepted.length])).toEqual([
      ['A', 2],
      ['x', 1],
      ['B', 1],
      ['D', 1],
    ]);
    expect(groups.flatMap(({ accepted }) => accepted)).toHaveLength(5);
  });
});
