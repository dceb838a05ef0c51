// SPDX-License-Identifier: EUPL-1.2

import { compare, ratio } from '../../../src/core/number/ratio';
import { customRuleSet, differences, ruleSetWith } from '../../../src/core/rules/custom';
import { averageFromShare, averageShare, CBS_AVERAGE_2024 } from '../../../src/core/rules/national-average';
import { RULE_NOTES } from '../../../src/core/rules/note';
import type { RuleSet, Sourced } from '../../../src/core/rules/rule-set';
import { PRICE_YEARS, priceLimits, RETENTION_YEARS } from '../../../src/core/rules/price-limits';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../../src/core/rules/shipped';
import { describeWithData, readAverage } from '../support/shared-data';

const WOONDEAL = { title: 'Woondeal', date: '2023' };

function parameters(set: RuleSet): readonly Sourced<unknown>[] {
  const { affordable, social, mid, netNeed, strictMid, individualDuty, counting } = set;
  return [affordable, social, mid, netNeed, strictMid, individualDuty, counting];
}

describe('shipped rule sets (domain §2)', () => {
  it.each([
    { id: 'wvrv-individueel', affordable: ratio(2, 3), social: ratio(3, 10), individualDuty: true },
    { id: 'wvrv-regionaal', affordable: ratio(2, 3), social: ratio(3, 10), individualDuty: false },
    { id: 'zuid-holland', affordable: ratio(2, 3), social: ratio(1, 3), individualDuty: false },
  ] as const)('$id', ({ id, affordable, social, individualDuty }) => {
    const set = RULE_SETS[id];
    expect(set.id).toBe(id);
    expect(set.affordable.value).toEqual(affordable);
    expect(set.social.value).toEqual(social);
    expect(set.mid.value).toEqual(ratio(40, 100));
    expect(set.netNeed.value).toEqual(ratio(32, 100));
    expect(set.strictMid.value).toBe(false);
    expect(set.individualDuty.value).toBe(individualDuty);
  });

  it('start with the individual duty', () => {
    expect(DEFAULT_RULE_SET).toBe(RULE_SETS['wvrv-individueel']);
  });

  it('name a source for every parameter and only notes that exist', () => {
    for (const set of Object.values(RULE_SETS)) {
      for (const { source, note } of parameters(set)) {
        expect(source.title).not.toBe('');
        if (note !== null) expect(RULE_NOTES).toHaveProperty(note);
      }
      for (const note of set.notes) expect(RULE_NOTES).toHaveProperty(note);
    }
  });
});

describe("the user's own rule set", () => {
  it('replaces what is given, with its source, and keeps the rest', () => {
    const own = customRuleSet(DEFAULT_RULE_SET, { affordable: ratio(667, 1000), strictMid: true }, WOONDEAL);
    expect(own.id).toBe('eigen');
    expect(own.affordable).toEqual({ value: ratio(667, 1000), source: WOONDEAL, note: null });
    expect(own.strictMid).toEqual({ value: true, source: WOONDEAL, note: null });
    expect(own.social).toBe(DEFAULT_RULE_SET.social);
    expect(own.individualDuty).toBe(DEFAULT_RULE_SET.individualDuty);
  });

  it.each([
    { affordable: ratio(3, 2) },
    { social: ratio(-1, 10) },
    { netNeed: ratio(2) },
    { mid: ratio(1), strictMid: true },
  ])('cannot be impossible: %j', (changes) => {
    expect(() => customRuleSet(DEFAULT_RULE_SET, changes, WOONDEAL)).toThrow(RangeError);
  });

  it.each([{ social: ratio(0), affordable: ratio(1) }, { mid: ratio(1) }])(
    'can ask nothing, or everything: %j',
    (changes) => {
      expect(customRuleSet(DEFAULT_RULE_SET, changes, WOONDEAL)).toMatchObject({ id: 'eigen' });
    },
  );

  it('is the shipped one as long as nothing differs', () => {
    const same = { affordable: ratio(4, 6), social: ratio(3, 10), strictMid: false, individualDuty: true };
    expect(differences(DEFAULT_RULE_SET, same)).toEqual({});
    expect(ruleSetWith('wvrv-individueel', same, WOONDEAL)).toBe(DEFAULT_RULE_SET);
    expect(ruleSetWith('wvrv-individueel', {}, WOONDEAL)).toBe(DEFAULT_RULE_SET);
  });

  it('has the user’s source where it differs from the shipped one, and only there', () => {
    const wanted = { affordable: ratio(7, 10), social: ratio(3, 10), strictMid: true, individualDuty: true };
    expect(differences(DEFAULT_RULE_SET, wanted)).toEqual({ affordable: ratio(7, 10), strictMid: true });
    const own = ruleSetWith('wvrv-individueel', wanted, WOONDEAL);
    expect(own.affordable.source).toBe(WOONDEAL);
    expect(own.strictMid).toEqual({ value: true, source: WOONDEAL, note: null });
    expect(own.social).toBe(DEFAULT_RULE_SET.social);
  });
});

describe('price limits (domain §9)', () => {
  it.each([
    [2024, 879.66, 1_157.95, 390_000],
    [2025, 900.07, 1_184.82, 405_000],
    [2026, 932.93, 1_228.07, 420_000],
  ])('of %d in euros', (year, socialRent, midRent, purchase) => {
    const limits = priceLimits(year);
    expect([limits?.socialRent, limits?.midRent, limits?.affordablePurchase]).toEqual(
      [socialRent, midRent, purchase].map((euros) => Math.round(euros * 100)),
    );
    expect(limits?.source.title).not.toBe('');
  });

  it('are those of the latest year unless a year is asked for, and never those of another year', () => {
    expect(PRICE_YEARS).toEqual([2026, 2025, 2024]);
    expect(priceLimits(null)?.year).toBe(2026);
    expect(priceLimits(2023)).toBeNull();
  });

  it('hold for homes that stay in their segment long enough', () => {
    expect(RETENTION_YEARS).toEqual({ socialRent: 25, midRent: 10 });
  });
});

describe('national average', () => {
  it('is 28.29 % by the CBS, a proxy', () => {
    expect(CBS_AVERAGE_2024.proxy).toBe(true);
    expect(compare(averageShare(CBS_AVERAGE_2024), ratio(28285, 100_000))).toBe(1);
    expect(compare(averageShare(CBS_AVERAGE_2024), ratio(28295, 100_000))).toBe(-1);
  });

  it('can be entered as a percentage, exactly', () => {
    const average = averageFromShare(ratio(283, 1000), WOONDEAL);
    expect(averageShare(average)).toEqual(ratio(283, 1000));
    expect(average.counted).toBe(false);
  });
});

describeWithData('national average of the example', () => {
  it('is the one that ships', () => {
    const { socialStock, stock } = readAverage('landelijk-gemiddelde.json');
    expect(CBS_AVERAGE_2024).toMatchObject({ socialStock, stock });
  });
});
