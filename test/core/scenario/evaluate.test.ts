// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { BASES } from '../../../src/core/allocation/base';
import { ORDERS } from '../../../src/core/allocation/distribution';
import { FIGURE_KEYS } from '../../../src/core/allocation/key';
import type { ExchangeLine } from '../../../src/core/exchange/exchange-line';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { Agreement } from '../../../src/core/region/agreement';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { anyRows, anyRuleSet } from '../support/arbitrary';
import { programmeOf, rowOfClass } from '../support/rows';
import { completeOf, evaluated, evaluatedProgramme, FOUR_ROWS } from '../support/scenario';

const line = (from: string, to: string, homes: number): ExchangeLine => ({
  from,
  to,
  homes,
  counter: 'mid',
  consent: { from: true, to: true },
  date: null,
  note: null,
});

describe('evaluateScenario', () => {
  it('of the submitted programme with nothing agreed is the outcome itself', () => {
    fc.assert(
      fc.property(anyRows({ max: 6 }), anyRuleSet, (rows, ruleSet) => {
        const { before, after } = evaluated({ ruleSet }, rows);
        const outcome = calculate(programmeOf(rows), calculationSettings({ ruleSet }));
        expect(before).toEqual(outcome);
        const { municipalities, subregions, provinces, region, agreements } = outcome;
        expect(after).toEqual({ municipalities, subregions, provinces, region, agreements });
      }),
    );
  });

  it('of the minimum with nothing agreed builds exactly the minimum', () => {
    fc.assert(
      fc.property(anyRows({ max: 6 }), anyRuleSet, (rows, ruleSet) => {
        const { before, after } = evaluated({ ruleSet, base: 'minimum' }, rows);
        for (const { figures, minimum } of completeOf(after.municipalities)) {
          expect([figures.social, figures.mid, figures.affordable]).toEqual([
            minimum.social,
            minimum.mid,
            minimum.affordable,
          ]);
        }
        expect(after.region.programme.social.homes).toBe(before.region.minimum.social.homes);
      }),
    );
  });

  it('brings the region to the social norm when there is room, and keeps every total', () => {
    fc.assert(
      fc.property(
        anyRows({ max: 6 }),
        anyRuleSet,
        fc.constantFrom(...FIGURE_KEYS),
        fc.constantFrom(...ORDERS),
        fc.constantFrom(...BASES),
        (rows, ruleSet, key, order, base) => {
          const { before, after, distribution } = evaluated(
            { ruleSet, base, allocation: { key: { key }, order } },
            rows,
          );
          expect(after.region.programme.social.shortfall).toBe(distribution?.unallocated);
          expect(after.region.sums.total).toBe(before.region.sums.total);
          for (const { figures } of completeOf(after.municipalities)) {
            const { total, social, mid, expensive, unknown } = figures;
            if (expensive !== null) expect(social + mid + expensive + unknown).toBe(total);
          }
        },
      ),
    );
  });

  it('breaks no own duty of a municipality at its minimum', () => {
    fc.assert(
      fc.property(anyRows({ max: 6 }), fc.constantFrom(...FIGURE_KEYS), (rows, key) => {
        const { after } = evaluated(
          { base: 'minimum', allocation: { key: { key }, order: 'regionWide' } },
          rows,
        );
        for (const { status } of completeOf(after.municipalities)) expect(status).toBe('met');
      }),
    );
  });

  it('recalculates duty, need and stock of what would be built', () => {
    const { after } = evaluated({ allocation: { key: { key: 'lowOnly' }, order: 'regionWide' } });
    expect(after.municipalities).toMatchObject([
      {
        code: 'A',
        figures: { social: 33, mid: 20, affordable: 53, expensive: 47 },
        status: 'met',
        net: { social: 33, needGap: 0 },
        stock: { shareAfter: ratio(1033, 10_100) },
      },
      { code: 'B', figures: { social: 40 } },
      { code: 'C', figures: { social: 20 }, net: { needGap: 12 } },
      { code: 'D', figures: { social: 27 }, status: 'short' },
    ]);
  });

  it('lets the exchange follow the distribution', () => {
    const { after, substitutions, exchange } = evaluated({
      allocation: { key: { key: 'lowOnly' }, order: 'regionWide' },
      exchange: [line('B', 'A', 15), line('B', 'A', 6)],
    });
    expect(exchange.lines.map(({ counts }) => counts)).toEqual([true, false]);
    expect(substitutions.get('A')?.after.social).toBe(33);
    expect(after.municipalities).toMatchObject([
      { figures: { social: 48, mid: 5 } },
      { figures: { social: 25, mid: 55 } },
      {},
      {},
    ]);
    expect(after.region.programme.social.homes).toBe(120);
  });

  it('counts the mid duty as the floor of an exchange, only where there is one', () => {
    const exchange = [line('A', 'B', 1)];
    const own = evaluated({ exchange }).exchange.lines;
    expect(own[0]?.problems.map(({ code }) => code)).toEqual(['dutyBroken', 'dutyBroken']);
    const regional = evaluated({ exchange, ruleSet: RULE_SETS['wvrv-regionaal'] }).exchange.lines;
    expect(regional).toMatchObject([{ counts: true }]);
  });

  it('calculates with the rule set and the division of the scenario, not of the settings', () => {
    const { before, after } = evaluated({
      ruleSet: RULE_SETS['zuid-holland'],
      division: { kind: 'whole' },
    });
    expect(before.settings.ruleSet.id).toBe('zuid-holland');
    expect(before.region.target.social).toBe(134);
    expect([before.subregions, after.subregions]).toEqual([[], []]);
  });

  it('holds what would be built against the agreements', () => {
    const agreement: Agreement = {
      scope: { kind: 'region', name: 'regio' },
      total: null,
      social: 100,
      mid: null,
      affordable: null,
      source: { title: 'Woondeal', date: '2023' },
    };
    const { before, after } = evaluated(
      { allocation: { key: { key: 'volume' }, order: 'regionWide' } },
      FOUR_ROWS,
      { agreements: [agreement] },
    );
    expect(before.agreements[0]?.balance.social).toMatchObject({ shortfall: 25, surplus: 0 });
    expect(after.agreements[0]?.balance.social).toMatchObject({ shortfall: 0, surplus: 20 });
  });

  it('keeps incomplete municipalities as they are, outside of everything', () => {
    const rows = [...FOUR_ROWS, { code: 'E', subregion: 'Oost', total: 50, socialRent: 1 }];
    const { after, substitutions } = evaluated(
      { allocation: { key: { key: 'volume' }, order: 'regionWide' }, exchange: [line('B', 'E', 1)] },
      rows,
    );
    expect(after.municipalities[4]).toMatchObject({ code: 'E', complete: false });
    expect(substitutions.has('E')).toBe(false);
    expect(after.region).toMatchObject({ included: 4, expected: 5 });
  });

  it('leaves a programme alone in which nothing changes, years included', () => {
    const programme = programmeOf([
      rowOfClass('low', { code: 'A', total: 10, socialRent: 3, mid: 4, expensive: 3 }),
      rowOfClass('low', { code: 'B', total: 10, socialRent: 2, mid: 4, expensive: 4 }),
    ]);
    const lines = programme.lines.map((one) => ({ ...one, year: 2030 }));
    const { after } = evaluatedProgramme(
      { allocation: { key: { key: 'deficit' }, order: 'regionWide' } },
      { ...programme, lines },
    );
    expect(after.municipalities).toMatchObject([{ stockByYear: [{ year: 2030 }] }, { stockByYear: [] }]);
  });
});
