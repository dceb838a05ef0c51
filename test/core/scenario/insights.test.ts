// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeLine } from '../../../src/core/exchange/exchange-line';
import { ratio } from '../../../src/core/number/ratio';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import type { Insight, InsightCode, InsightData } from '../../../src/core/scenario/insight';
import { insightsOf } from '../../../src/core/scenario/insights';
import type { Scenario } from '../../../src/core/scenario/scenario';
import { scenario as nl } from '../../../src/i18n/nl/scenario';
import { insightText } from '../../../src/i18n/scenario-texts';
import { programmeOf, rowOfClass } from '../support/rows';
import { evaluated, evaluatedProgramme, FOUR_ROWS } from '../support/scenario';
import { describeWithData, readProgramme } from '../support/shared-data';

const insights = (given: Partial<Scenario>, rows = FOUR_ROWS): readonly Insight[] =>
  insightsOf(evaluated(given, rows));
const find = <Code extends InsightCode>(all: readonly Insight[], code: Code): InsightData[Code] | undefined =>
  all.find((one) => one.code === code)?.data as InsightData[Code] | undefined;
const wide = (key: 'volume' | 'highOnly' | 'lowOnly' | 'equalShare'): Scenario['allocation'] => ({
  key: { key },
  order: 'regionWide',
});
const named = (...codes: readonly string[]): readonly object[] => codes.map((code) => ({ code, name: code }));

describe('insightsOf', () => {
  it('says what the base lacks', () => {
    expect(find(insights({}), 'missing')).toEqual({
      base: 'programme',
      homes: 45,
      target: 120,
      share: ratio(75, 400),
    });
    expect(find(insights({ base: 'minimum' }), 'missing')).toEqual({
      base: 'minimum',
      homes: 6,
      target: 120,
      share: ratio(114, 400),
    });
    const rich = [rowOfClass('low', { code: 'A', total: 100, socialRent: 30, mid: 40, expensive: 30 })];
    const all = insights({}, rich);
    expect(find(all, 'nothingMissing')).toEqual({ base: 'programme', social: 30, target: 30 });
    expect(find(all, 'missing')).toBeUndefined();
  });

  it('says that everything found a place', () => {
    const all = insights({ allocation: wide('volume') });
    expect(find(all, 'placed')).toEqual({ key: 'volume', homes: 45 });
    expect(find(all, 'notPlaced')).toBeUndefined();
    expect(find(insights({}), 'placed')).toBeUndefined();
    const rich = [rowOfClass('low', { code: 'A', total: 100, socialRent: 30, mid: 40, expensive: 30 })];
    expect(find(insights({ allocation: wide('volume') }, rich), 'placed')).toBeUndefined();
  });

  it('says which constraint binds and what share is needed', () => {
    const caps = { social: ratio(28, 100), affordable: ratio(1) };
    const all = insights({ allocation: wide('volume'), caps });
    // A, C and D can come to 28: 18 + 8 + 23 = 49 is enough; B has 40 already.
    expect(find(all, 'notPlaced')).toBeUndefined();
    const tight = insights({ allocation: wide('volume'), caps: { ...caps, social: ratio(25, 100) } });
    expect(find(tight, 'notPlaced')).toEqual({
      key: 'volume',
      placed: 40,
      unallocated: 5,
      heldBack: [{ reason: 'socialShare', municipalities: named('A', 'B', 'C', 'D') }],
    });
    // 26: 16 + 6 + 21 = 43; 27: 17 + 7 + 22 = 46.
    expect(find(tight, 'neededSocialCap')).toEqual({ cap: ratio(25, 100), needed: ratio(27, 100) });
    expect(find(tight, 'neededAffordableCap')).toBeUndefined();
  });

  it('calls municipalities by their names', () => {
    const { municipalities, lines } = programmeOf(FOUR_ROWS);
    const called = municipalities.map((one) => ({ ...one, name: `Gemeente ${one.code}` }));
    const all = insightsOf(
      evaluatedProgramme(
        { allocation: wide('highOnly'), caps: { social: ratio(1, 4), affordable: ratio(1) } },
        { municipalities: called, lines },
      ),
    );
    const { heldBack = [] } = find(all, 'notPlaced') ?? {};
    expect(heldBack.flatMap((held) => held.municipalities.map(({ name }) => name))).toEqual([
      'Gemeente A',
      'Gemeente D',
      'Gemeente B',
      'Gemeente C',
    ]);
  });

  it('tells mid duty, affordable cap and key apart', () => {
    const all = insights({
      allocation: wide('highOnly'),
      caps: { social: ratio(1), affordable: ratio(61, 100) },
    });
    // 21 for each high one, of which B has 40 and C 20.
    expect(find(all, 'notPlaced')).toEqual({
      key: 'highOnly',
      placed: 1,
      unallocated: 44,
      heldBack: [
        { reason: 'noWeight', municipalities: named('A', 'D') },
        { reason: 'affordableShare', municipalities: named('B', 'C') },
      ],
    });
    // With 93 % there is room for 13 in B and 33 in C; with 92 % for 44 of the 45.
    expect(find(all, 'neededSocialCap')).toBeUndefined();
    expect(find(all, 'neededAffordableCap')).toEqual({ cap: ratio(61, 100), needed: ratio(93, 100) });
    const rows = [
      rowOfClass('high', { code: 'A', total: 10, socialRent: 1, mid: 4, expensive: 5 }),
      rowOfClass('low', { code: 'B', total: 100, socialRent: 10, mid: 40, expensive: 50 }),
    ];
    const mid = insights({ allocation: wide('highOnly') }, rows);
    expect(find(mid, 'notPlaced')?.heldBack).toEqual([
      { reason: 'noWeight', municipalities: named('B') },
      { reason: 'midDuty', municipalities: named('A') },
    ]);
  });

  it('does not blame the key where there is no room either, nor equalShare for having no weights', () => {
    const caps = { social: ratio(5, 100), affordable: ratio(1) };
    expect(find(insights({ allocation: wide('highOnly'), caps }), 'notPlaced')?.heldBack).toEqual([
      { reason: 'socialShare', municipalities: named('A', 'B', 'C', 'D') },
    ]);
    expect(find(insights({ allocation: wide('equalShare'), caps }), 'notPlaced')?.heldBack).toEqual([
      { reason: 'socialShare', municipalities: named('A', 'B', 'C', 'D') },
    ]);
  });

  it('names subregions that cannot make up their own, and those that stay below the norm', () => {
    const allocation: Scenario['allocation'] = { key: { key: 'lowOnly' }, order: 'subregionFirst' };
    const all = insights({ allocation });
    expect(find(all, 'subregionRest')).toEqual({ items: [{ name: 'Oost', homes: 10 }] });
    expect(find(all, 'subregionsShort')).toEqual({ items: [{ name: 'Oost', shortfall: 10 }] });
    const none = insights({ allocation: { key: { key: 'deficit' }, order: 'subregionFirst' } });
    expect(find(none, 'subregionRest')).toBeUndefined();
    expect(find(none, 'subregionsShort')).toBeUndefined();
  });

  it('says that the affordable norm is not met', () => {
    expect(find(insights({}), 'affordableMissing')).toEqual({ homes: 72, target: 267 });
    expect(find(insights({ base: 'minimum' }), 'affordableMissing')).toBeUndefined();
  });

  it('names who comes above the highest affordable share', () => {
    const rows = [
      rowOfClass('low', { code: 'A', total: 100, socialRent: 10, mid: 36, unknown: 54 }),
      rowOfClass('low', { code: 'B', total: 100, socialRent: 30, mid: 40, expensive: 30 }),
    ];
    const caps = { social: ratio(1), affordable: ratio(70, 100) };
    expect(find(insights({ allocation: wide('volume'), caps }, rows), 'aboveAffordableCap')).toBeUndefined();
    const more = insights(
      { allocation: wide('lowOnly'), caps: { ...caps, affordable: ratio(50, 100) } },
      rows,
    );
    expect(find(more, 'aboveAffordableCap')).toEqual({
      cap: ratio(50, 100),
      municipalities: named('A', 'B'),
    });
    expect(find(insights({ allocation: wide('volume') }, rows), 'aboveAffordableCap')).toBeUndefined();
  });

  it('names who does not meet its own duty', () => {
    expect(find(insights({}), 'dutiesNotMet')).toEqual({ municipalities: named('A', 'D') });
    expect(find(insights({ base: 'minimum' }), 'dutiesNotMet')).toBeUndefined();
    const unknown = [
      rowOfClass('low', { code: 'A', total: 100, socialRent: 25, mid: 40, expensive: 25, unknown: 10 }),
    ];
    expect(find(insights({}, unknown), 'dutiesNotMet')).toEqual({ municipalities: named('A') });
  });

  it('sets the need beside the norm', () => {
    expect(find(insights({ base: 'minimum' }), 'needMissing')).toEqual({
      norm: ratio(8, 25),
      homes: 14,
      attainable: true,
    });
    const demolished = [
      rowOfClass('low', { code: 'A', total: 10, socialRent: 3, mid: 4, expensive: 3, demolition: 12 }),
    ];
    expect(find(insights({}, demolished), 'noNetGrowth')).toEqual({ net: -2 });
    const enough = [rowOfClass('low', { code: 'A', total: 100, socialRent: 32, mid: 40, expensive: 28 })];
    expect(insights({}, enough).map(({ code }) => code)).toEqual(['nothingMissing']);
  });

  it('counts the lines of the ledger', () => {
    const line = (homes: number): ExchangeLine => ({
      from: 'B',
      to: 'A',
      homes,
      counter: 'mid',
      consent: { from: true, to: true },
      date: null,
      note: null,
    });
    expect(find(insights({ exchange: [line(5), line(500), line(2)] }), 'exchangeLines')).toEqual({
      counting: 2,
      homes: 7,
      notCounting: 1,
    });
    expect(find(insights({}), 'exchangeLines')).toBeUndefined();
  });

  it('shows the routes only when the minimum falls short', () => {
    const all = insights({});
    expect(find(all, 'routeLeastAffordable')).toEqual({
      share: ratio(2, 3),
      norm: ratio(2, 3),
      needed: 267,
      total: 400,
    });
    expect(find(all, 'routeKeepMid')).toEqual({ share: ratio(274, 400), homes: 274, total: 400 });
    expect(find(all, 'routeLowAlone')).toEqual({
      share: ratio(1, 3),
      attainable: true,
      affordable: ratio(2, 3),
    });
    const high = FOUR_ROWS.map((row) => ({ ...row, socialStock: 5_000 }));
    expect(
      insights({}, high)
        .map(({ code }) => code)
        .filter((code) => code.startsWith('route')),
    ).toEqual(['routeLeastAffordable', 'routeKeepMid']);
    const regional = insights({ ruleSet: RULE_SETS['wvrv-regionaal'] });
    expect(regional.filter(({ code }) => code.startsWith('route'))).toEqual([]);
  });
});

describeWithData('insights into the example', () => {
  it('say what S0 found, in Dutch', () => {
    const evaluation = evaluatedProgramme({ base: 'minimum' }, readProgramme('mra-voorbeeld.csv'));
    const texts = insightsOf(evaluation).map((insight) => insightText(nl, insight));
    expect(texts).toEqual([
      'Het wettelijk minimum komt 3.850 sociale huurwoningen tekort voor de norm van 52.500 (aandeel 27,8 %).',
      expect.stringMatching(
        /^Onder de sociale norm blijven: Amstelland-Meerlanden \(.*Amsterdam \(2\.805 te weinig\)/,
      ),
      expect.stringMatching(/^Voor 32,0 % sociaal van de netto toevoeging zijn nog/),
      expect.stringMatching(/^Met iedere eigen opdracht is ten minste 66,7 % betaalbaar nodig/),
      'Als niemand middensegment opgeeft, is 68,9 % betaalbaar nodig (120.517 woningen).',
      'Lossen alleen de gemeenten met weinig sociale voorraad het op, dan bouwen zij samen 36,5 % sociaal.',
    ]);
  });
});
