// SPDX-License-Identifier: EUPL-1.2

import { toDouble } from '../../../src/core/number/double';
import { ratio, ZERO } from '../../../src/core/number/ratio';
import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { lowSocialShareNeeded } from '../../../src/core/region/low-social-share';
import { customRuleSet } from '../../../src/core/rules/custom';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../../src/core/rules/shipped';
import { programmeOf, rowOfClass, without, type Row } from '../support/rows';

const SOURCE = { title: 'test', date: null };

function region(rows: readonly Row[], ruleSet = DEFAULT_RULE_SET): Outcome['region'] {
  return calculate(programmeOf(rows), calculationSettings({ ruleSet })).region;
}

/** A programme of so many homes of which the segments do not matter. */
function low(code: string, total: number): Row {
  return rowOfClass('low', { code, total, socialRent: 0, mid: 0, expensive: total });
}

function high(code: string, total: number): Row {
  return rowOfClass('high', { code, total, socialRent: 0, mid: 0, expensive: total });
}

describe('oracles (domain §8)', () => {
  it('no high municipality: exactly 30 %', () => {
    expect(region([low('A', 1_000), low('B', 500)])).toMatchObject({
      shareHigh: ZERO,
      minimum: { social: { share: ratio(3, 10), gap: ZERO, shortfall: 0, verdict: 'met' } },
    });
  });

  it('only high ones: 26.67 % and one home in thirty short', () => {
    expect(region([high('A', 3_000), high('B', 600)])).toMatchObject({
      shareHigh: ratio(1),
      minimum: { social: { share: ratio(4, 15), shortfall: 3_600 / 30, verdict: 'short' } },
      minAffordableShare: ratio(7, 10),
      lowSocialShareNeeded: null,
    });
  });

  it("31 municipalities of 7 homes: the region's target is 66, where rounded ones add up to 93", () => {
    const rows = Array.from({ length: 31 }, (_, index) => low(`GM${index}`, 7));
    const outcome = calculate(programmeOf(rows), calculationSettings());
    expect(outcome.region.target.social).toBe(66);
    const rounded = outcome.municipalities.map((one) => (one.complete ? (one.required.social ?? 0) : 0));
    expect(rounded.reduce((sum, homes) => sum + homes)).toBe(93);
  });

  it('66 % of 175,000 homes high: 27.8 %, 2.2 points and 3,850 homes short', () => {
    expect(region([high('A', 115_500), low('B', 59_500)])).toMatchObject({
      target: { social: 52_500, affordable: 116_667 },
      minimum: { social: { homes: 48_650, share: ratio(278, 1000), gap: ratio(22, 10), shortfall: 3_850 } },
      keepMid: { homes: 120_517 },
      lowSocialShareNeeded: { share: ratio(31, 85), attainable: true },
    });
  });

  it('a literal 26 % (66 % affordable) with 55 % high gives the same 48,650 homes', () => {
    const rules = customRuleSet(DEFAULT_RULE_SET, { affordable: ratio(66, 100) }, SOURCE);
    expect(region([high('A', 96_250), low('B', 78_750)], rules)).toMatchObject({
      shareHigh: ratio(55, 100),
      minimum: { social: { homes: 48_650, share: ratio(278, 1000), shortfall: 3_850 } },
    });
  });
});

describe('least affordable share (domain §4)', () => {
  it.each([
    ['below 11/12 high it is α', 91, 9, ratio(2, 3)],
    ['at 11/12 high it is still α', 1_100, 100, ratio(2, 3)],
    ['above it follows β + μ·s', 95, 5, ratio(68, 100)],
    ['all high: 70 %', 100, 0, ratio(7, 10)],
  ] as const)('%s', (_name, homesHigh, homesLow, expected) => {
    expect(region([high('A', homesHigh), low('B', homesLow)]).minAffordableShare).toEqual(expected);
  });

  it('is max(α, β) without individual duty', () => {
    const rules = customRuleSet(RULE_SETS['wvrv-regionaal'], { social: ratio(4, 5) }, SOURCE);
    expect(region([high('A', 101)], rules)).toMatchObject({
      minAffordableShare: ratio(4, 5),
      minAffordableHomes: 81,
      lowSocialShareNeeded: null,
    });
  });

  it('in homes asks every small low municipality to round up', () => {
    const homes = region([low('A', 1), low('B', 1), low('C', 1)]);
    expect(homes).toMatchObject({ target: { social: 1, affordable: 2 }, minAffordableHomes: 3 });
  });

  it('is not there in homes when the duties do not fit, with a finding', () => {
    const outcome = calculate(programmeOf([high('A', 1)]), calculationSettings());
    expect(outcome.region).toMatchObject({ minAffordableHomes: null, minAffordableNeeded: 2 });
    expect(outcome.findings).toMatchObject([
      { code: 'dutiesExceedProgramme', data: { region: 'regio', needed: 2, total: 1 } },
    ]);
  });
});

describe('social share needed in low municipalities (domain §4)', () => {
  it.each([
    [ratio(66, 100), ratio(31, 85), true],
    [ratio(1, 2), ratio(1, 3), true],
    [ratio(11, 12), ratio(2, 3), true],
    [ratio(95, 100), ratio(14, 15), false],
  ] as const)('with a share %p in high ones', (shareHigh, share, attainable) => {
    expect(lowSocialShareNeeded(shareHigh, DEFAULT_RULE_SET)).toEqual({ share, attainable });
  });

  it.each([null, ratio(0), ratio(1)])('does not exist for %p', (shareHigh) => {
    expect(lowSocialShareNeeded(shareHigh, DEFAULT_RULE_SET)).toBeNull();
  });
});

describe('verdict of a scenario (domain §4)', () => {
  it.each([
    ['enough of both', 30, 40, 0, 'met'],
    ['too little social', 29, 41, 0, 'short'],
    ['too little affordable', 30, 30, 0, 'short'],
    ['the unknown decides about both', 28, 36, 4, 'undecided'],
    ['the unknown decides about affordable', 30, 36, 4, 'undecided'],
    ['the unknown decides about social', 28, 39, 4, 'undecided'],
    ['the unknown decides about social, affordable is short anyway', 28, 30, 4, 'short'],
  ] as const)('%s', (_name, socialRent, mid, unknown, expected) => {
    const expensive = 100 - socialRent - mid - unknown;
    const row = rowOfClass('low', { code: 'A', total: 100, socialRent, mid, expensive, unknown });
    expect(region([row]).programme.verdict).toBe(expected);
  });
});

describe('what the unknown homes can make of a region (domain §4)', () => {
  it('is a band for every figure: the fewer homes, the larger the shortfall and the smaller the surplus', () => {
    const row = rowOfClass('low', {
      ...{ code: 'A', total: 100, socialRent: 28, mid: 40, expensive: 22, unknown: 10 },
    });
    expect(region([row]).programme).toMatchObject({
      social: {
        ...{ homes: 28, share: ratio(28, 100), shortfall: 2, surplus: 0, verdict: 'undecided' },
        band: { low: 28, high: 38 },
        shareBand: { low: ratio(28, 100), high: ratio(38, 100) },
        shortfallBand: { low: 0, high: 2 },
        surplusBand: { low: 0, high: 8 },
      },
      affordable: {
        ...{ homes: 68, share: ratio(68, 100), shortfall: 0, surplus: 1, verdict: 'met' },
        band: { low: 68, high: 78 },
        shareBand: { low: ratio(68, 100), high: ratio(78, 100) },
        shortfallBand: { low: 0, high: 0 },
        surplusBand: { low: 1, high: 11 },
      },
    });
  });
});

describe('incomplete regions (domain §4)', () => {
  const complete = rowOfClass('low', {
    code: 'A',
    subregion: 'Noord',
    province: 'Utrecht',
    total: 100,
    socialRent: 30,
    mid: 40,
    expensive: 30,
  });
  const incomplete = rowOfClass('low', { code: 'B', subregion: 'Noord', province: 'Utrecht', total: 50 });

  it('sum the complete municipalities and say how many of how many', () => {
    const outcome = calculate(programmeOf([complete, incomplete]), calculationSettings());
    for (const group of [outcome.region, ...outcome.subregions, ...outcome.provinces]) {
      expect(group).toMatchObject({ included: 1, expected: 2, sums: { total: 100, social: 30 } });
    }
    expect(outcome.municipalities[1]).toMatchObject({
      complete: false,
      known: { total: 50, socialRent: null },
    });
    expect(outcome.findings.filter(({ code }) => code === 'incompleteRegion')).toMatchObject([
      { data: { region: 'Noord', included: 1, expected: 2 } },
      { data: { region: 'regio', included: 1, expected: 2 } },
    ]);
  });

  it('have no shares when nobody is complete', () => {
    expect(region([incomplete])).toMatchObject({
      included: 0,
      expected: 1,
      shareHigh: null,
      minAffordableShare: null,
      keepMid: { homes: 0, share: null },
      programme: { social: { share: null, shareBand: null, gap: null }, net: { needGap: null } },
    });
  });

  it('do not know what is expensive when one municipality does not', () => {
    const blank = without({ ...complete, code: 'C' }, 'expensive');
    expect(region([complete, blank]).sums).toMatchObject({ expensive: null, unknown: 30 });
  });
});

describe('a region of a subregion, a province and municipalities in neither', () => {
  it('puts each municipality in the groups it names, ordered by name', () => {
    const named = (code: string, subregion?: string, province?: string): Row => ({
      ...low(code, 10),
      ...(subregion === undefined ? {} : { subregion }),
      ...(province === undefined ? {} : { province }),
    });
    const rows = [named('A', 'b', 'Z'), named('B', 'a', 'Z'), named('C', undefined, 'Y'), named('D', 'b')];
    const { subregions, provinces, region: whole } = calculate(programmeOf(rows), calculationSettings());
    expect(subregions.map(({ name, expected }) => [name, expected])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(provinces.map(({ name, expected }) => [name, expected])).toEqual([
      ['Y', 1],
      ['Z', 2],
    ]);
    expect(whole.expected).toBe(4);
  });
});

describe('contributions (domain §4)', () => {
  it('say what a municipality adds to or takes from the region, in parts of homes', () => {
    const row = rowOfClass('high', { code: 'A', total: 101, socialRent: 20, mid: 40, expensive: 41 });
    const [contribution] = region([row]).contributions;
    expect(contribution).toEqual({
      code: 'A',
      programme: { social: ratio(-103, 10), affordable: ratio(-22, 3) },
      minimum: { social: ratio(-33, 10), affordable: ratio(2, 3) },
    });
    expect(toDouble(ratio(-33, 10))).toBe(-3.3);
  });
});
