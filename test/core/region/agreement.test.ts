// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { Agreement, AgreementOutcome, AgreementScope } from '../../../src/core/region/agreement';
import { programmeOf, rowOfClass } from '../support/rows';

const PROGRAMME = programmeOf([
  rowOfClass('low', {
    code: 'A',
    subregion: 'Noord',
    province: 'Utrecht',
    total: 100,
    socialRent: 20,
    mid: 30,
    expensive: 40,
    unknown: 10,
  }),
  rowOfClass('high', { code: 'B', subregion: 'Noord', total: 50, socialRent: 15, mid: 20, expensive: 15 }),
  rowOfClass('low', { code: 'C', subregion: 'Oost', total: 80 }),
]);

function held(scope: AgreementScope, agreed: Partial<Agreement>): AgreementOutcome | undefined {
  const source = { title: 'Woondeal', date: '2023' };
  const agreement = { scope, total: null, social: null, mid: null, affordable: null, ...agreed, source };
  return calculate(PROGRAMME, calculationSettings({ agreements: [agreement] })).agreements[0];
}

const even = { shortfall: 0, shortfallAtLeast: 0, surplus: 0, surplusAtMost: 0 };

describe('agreements as a norm of their own (domain §4)', () => {
  it('hold a municipality against what it agreed, with the unknown homes as a band', () => {
    const agreed = { total: 110, social: 35, mid: 35, affordable: 65 };
    expect(held({ kind: 'municipality', name: 'A' }, agreed)).toMatchObject({
      included: 1,
      expected: 1,
      balance: {
        total: { ...even, shortfall: 10, shortfallAtLeast: 10 },
        social: { ...even, shortfall: 15, shortfallAtLeast: 5 },
        mid: { ...even, shortfall: 5, surplusAtMost: 5 },
        affordable: { ...even, shortfall: 15, shortfallAtLeast: 5 },
      },
    });
  });

  it.each([
    [{ kind: 'subregion', name: 'Noord' }, 2, 2, 35],
    [{ kind: 'province', name: 'Utrecht' }, 1, 1, 20],
    [{ kind: 'region', name: 'regio' }, 2, 3, 35],
  ] as const)('hold %j against it', (scope, included, expected, social) => {
    expect(held(scope, { social: 40 })).toMatchObject({
      included,
      expected,
      balance: { total: null, social: { shortfall: 40 - social }, mid: null, affordable: null },
    });
  });

  it.each([
    [{ kind: 'municipality', name: 'C' }, 1],
    [{ kind: 'subregion', name: 'Oost' }, 1],
    [{ kind: 'subregion', name: 'West' }, 0],
    [{ kind: 'province', name: 'Drenthe' }, 0],
  ] as const)('know nothing of %j, of which no programme is complete', (scope, expected) => {
    const balance = { total: null, social: null, mid: null, affordable: null };
    expect(held(scope, { total: 10, social: 5 })).toMatchObject({ included: 0, expected, balance });
  });
});
