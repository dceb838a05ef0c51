// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { rowOfClass, programmeOf } from '../support/rows';

describe('division by subregion', () => {
  it('takes no notice of capitals, whatever the order of the rows', () => {
    const rows = ['noord', 'Noord', 'Oost', 'NOORD'].map((subregion, index) => ({
      code: `GM000${index}`,
      subregion,
      total: 100,
      socialRent: 30,
      mid: 40,
      expensive: 30,
    }));
    const groups = (order: typeof rows) =>
      calculate(
        programmeOf(order.map((row) => rowOfClass('low', row))),
        calculationSettings(),
      ).subregions.map(({ name, included }) => [name, included]);
    expect(groups(rows)).toEqual([
      ['NOORD', 3],
      ['Oost', 1],
    ]);
    expect(groups([...rows].reverse())).toEqual(groups(rows));
  });
});
