// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { balanceOf, verdictOf } from '../../../src/core/municipality/balance';
import { fairPartOf, requiredMid } from '../../../src/core/municipality/duty';
import { minimumOf } from '../../../src/core/municipality/minimum';
import type { StockClass } from '../../../src/core/municipality/stock-class';
import { ratio } from '../../../src/core/number/ratio';
import { customRuleSet } from '../../../src/core/rules/custom';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { normSteps } from '../../../src/core/rules/norm-steps';
import { anyRuleSet } from '../support/arbitrary';
import { homes, requiredOf, TRACE } from '../support/steps';

const SOURCE = { title: 'test', date: null };
const INDIVIDUAL = RULE_SETS['wvrv-individueel'];
const REGIONAL = RULE_SETS['wvrv-regionaal'];
const SOUTH_HOLLAND = RULE_SETS['zuid-holland'];
const STRICT = customRuleSet(INDIVIDUAL, { strictMid: true }, SOURCE);
const MUCH_MID = customRuleSet(INDIVIDUAL, { mid: ratio(3, 4) }, SOURCE);
const MUCH_SOCIAL = customRuleSet(INDIVIDUAL, { social: ratio(4, 5) }, SOURCE);

describe('duty (domain §3)', () => {
  it.each([
    ['low: 30 % social, rounded up', INDIVIDUAL, 'low', 101, { social: 31, mid: null, affordable: 68 }],
    ['high: 40 % mid, rounded up', INDIVIDUAL, 'high', 101, { social: null, mid: 41, affordable: 68 }],
    ['high, more than 40 %', STRICT, 'high', 100, { social: null, mid: 41, affordable: 67 }],
    [
      'high, more than 40 %, not a whole number',
      STRICT,
      'high',
      101,
      { social: null, mid: 41, affordable: 68 },
    ],
    ['nothing of nothing, low', INDIVIDUAL, 'low', 0, { social: 0, mid: null, affordable: 0 }],
    ['nothing of nothing, also more than 40 %', STRICT, 'high', 0, { social: null, mid: 0, affordable: 0 }],
    ['no individual duty', REGIONAL, 'low', 101, { social: null, mid: null, affordable: 68 }],
  ] as const)('%s', (_name, rules, stockClass, total, expected) => {
    expect(requiredOf(total, stockClass, rules)).toEqual(expected);
  });

  it('asks a part of the regional totals where there is no individual duty', () => {
    expect(fairPartOf(TRACE, homes(101), normSteps(REGIONAL))).toEqual({ social: 31, affordable: 68 });
    expect(fairPartOf(TRACE, homes(101), normSteps(SOUTH_HOLLAND))).toEqual({ social: 34, affordable: 68 });
    expect(fairPartOf(TRACE, homes(101), normSteps(INDIVIDUAL))).toBeNull();
  });

  it('asks more than μ exactly when it is strict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (total) => {
        expect(BigInt(requiredMid(total, INDIVIDUAL)) * 5n >= 2n * BigInt(total)).toBe(true);
        expect(BigInt(requiredMid(total, STRICT)) * 5n > 2n * BigInt(total)).toBe(true);
        expect((BigInt(requiredMid(total, STRICT)) - 1n) * 5n <= 2n * BigInt(total)).toBe(true);
      }),
    );
  });
});

describe('shortfall, surplus and status', () => {
  it.each([
    ['enough', 30, 31, 0, 'met', [0, 0, 1, 1]],
    ['exactly enough', 30, 30, 0, 'met', [0, 0, 0, 0]],
    ['too few', 30, 28, 0, 'short', [2, 2, 0, 0]],
    ['too few even with all unknown homes', 30, 20, 9, 'short', [10, 1, 0, 0]],
    ['the unknown homes decide', 30, 20, 10, 'undecided', [10, 0, 0, 0]],
    ['the unknown homes decide, with some to spare', 30, 20, 15, 'undecided', [10, 0, 0, 5]],
    ['enough without the unknown homes', 30, 32, 5, 'met', [0, 0, 2, 7]],
  ] as const)('%s', (_name, required, have, unknown, verdict, balance) => {
    const band = { low: have, high: have + unknown };
    const [shortfall, shortfallAtLeast, surplus, surplusAtMost] = balance;
    expect(verdictOf(required, band)).toBe(verdict);
    expect(balanceOf(required, band)).toEqual({ shortfall, shortfallAtLeast, surplus, surplusAtMost });
  });
});

describe('minimum scenario of a municipality (domain §3)', () => {
  it.each([
    ['low: social first', INDIVIDUAL, 'low', 101, { social: 31, mid: 37, affordable: 68 }],
    ['high: mid first', INDIVIDUAL, 'high', 101, { social: 27, mid: 41, affordable: 68 }],
    ['high, more than 40 %', STRICT, 'high', 100, { social: 26, mid: 41, affordable: 67 }],
    ['high, one home', INDIVIDUAL, 'high', 1, { social: 0, mid: 1, affordable: 1 }],
    [
      'without individual duty the class does not matter',
      REGIONAL,
      'high',
      101,
      { social: 31, mid: 37, affordable: 68 },
    ],
    ['one third social', SOUTH_HOLLAND, 'high', 101, { social: 34, mid: 34, affordable: 68 }],
    ['mid duty above two thirds', MUCH_MID, 'high', 100, { social: 0, mid: 75, affordable: 75 }],
    ['social duty above two thirds', MUCH_SOCIAL, 'low', 100, { social: 80, mid: 0, affordable: 80 }],
    ['empty programme', INDIVIDUAL, 'high', 0, { social: 0, mid: 0, affordable: 0 }],
  ] as const)('%s', (_name, rules, stockClass, total, expected) => {
    expect(minimumOf(total, stockClass, rules)).toEqual(expected);
  });

  it('meets its own duty and the fill-up, and fits into the programme', () => {
    const anyClass = fc.constantFrom<StockClass>('low', 'high');
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), anyClass, anyRuleSet, (total, stockClass, rules) => {
        const required = requiredOf(total, stockClass, rules);
        const { social, mid, affordable } = minimumOf(total, stockClass, rules);
        expect(social + mid).toBe(affordable);
        expect(Math.min(social, mid)).toBeGreaterThanOrEqual(0);
        expect(social).toBeGreaterThanOrEqual(required.social ?? 0);
        expect(mid).toBeGreaterThanOrEqual(required.mid ?? 0);
        expect(affordable).toBeGreaterThanOrEqual(required.affordable);
        expect(affordable).toBeLessThanOrEqual(total);
      }),
    );
  });
});
