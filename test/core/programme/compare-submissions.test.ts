// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { compareSubmissions } from '../../../src/core/programme/compare-submissions';
import { programmeOf, type Row } from '../support/rows';

const submitted = (...rows: readonly Row[]) =>
  calculate(programmeOf(rows), calculationSettings()).municipalities;

describe('compareSubmissions', () => {
  it('says what changed, who is new and who is gone', () => {
    const before = submitted({ code: 'A', total: 10, socialRent: 3 }, { code: 'B', total: 7 });
    const after = submitted({ code: 'C' }, { code: 'A', total: 12, mid: 4 });
    expect(compareSubmissions(before, after)).toEqual([
      {
        code: 'newSincePrevious',
        severity: 'remark',
        place: null,
        data: { code: 'C', name: 'C', homes: null },
      },
      ...[
        { field: 'total', before: 10, after: 12 },
        { field: 'socialRent', before: 3, after: null },
        { field: 'mid', before: null, after: 4 },
      ].map((change) => ({
        code: 'changedSincePrevious',
        severity: 'remark',
        place: null,
        data: { code: 'A', name: 'A', ...change },
      })),
      {
        code: 'absentSincePrevious',
        severity: 'warning',
        place: null,
        data: { code: 'B', name: 'B', homes: 7 },
      },
    ]);
  });

  it('of the same figures is empty', () => {
    const same = submitted({ code: 'A', total: 10, socialRent: 3 });
    expect(compareSubmissions(same, same)).toEqual([]);
  });
});
