// SPDX-License-Identifier: EUPL-1.2

import type {
  ExchangeProblem,
  ExchangeProblemCode,
  ExchangeProblemData,
} from '../../src/core/exchange/exchange-problem';
import { ratio } from '../../src/core/number/ratio';
import type { HeldBackReason } from '../../src/core/scenario/held-back';
import type { Insight, InsightCode, InsightData } from '../../src/core/scenario/insight';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { dictionaryOf, exchangeProblemText, insightText } from '../../src/i18n/languages';

const HAARLEM = { code: 'GM0392', name: 'Haarlem' };
const REASONS: Readonly<Record<HeldBackReason, true>> = {
  noWeight: true,
  midDuty: true,
  socialShare: true,
  affordableShare: true,
  programme: true,
};
const heldBack = (Object.keys(REASONS) as HeldBackReason[]).map((reason) => ({
  reason,
  municipalities: [HAARLEM],
}));

/** Data of every insight, in every form in which its sentence differs. */
const INSIGHTS: { readonly [Code in InsightCode]: readonly InsightData[Code][] } = {
  nothingMissing: [{ base: 'programme', social: 1_234, target: 1_200 }],
  missing: [
    { base: 'minimum', homes: 3_850, target: 52_500, share: ratio(278, 1000) },
    { base: 'programme', homes: 1, target: 1, share: null },
  ],
  placed: [{ key: 'volume', homes: 3_850 }],
  notPlaced: [
    { key: 'highOnly', placed: 1_000, unallocated: 2_850, heldBack },
    { key: 'manual', placed: 0, unallocated: 5, heldBack: [] },
  ],
  neededSocialCap: [{ cap: ratio(1, 4), needed: ratio(27, 100) }],
  neededAffordableCap: [{ cap: ratio(7, 10), needed: ratio(71, 100) }],
  subregionRest: [{ items: [{ name: 'Amsterdam', homes: 2_805 }] }],
  subregionsShort: [{ items: [{ name: 'Amsterdam', shortfall: 2_805 }] }],
  affordableMissing: [{ homes: 72, target: 267 }],
  aboveAffordableCap: [{ cap: ratio(7, 10), municipalities: [HAARLEM] }],
  dutiesNotMet: [{ municipalities: [HAARLEM] }],
  needMissing: [
    { norm: ratio(8, 25), homes: 1_234, attainable: true },
    { norm: ratio(8, 25), homes: 1_234, attainable: false },
  ],
  noNetGrowth: [{ net: -2 }],
  exchangeLines: [
    { counting: 1, homes: 5, notCounting: 0 },
    { counting: 2, homes: 1_500, notCounting: 1 },
  ],
  routeLeastAffordable: [
    { share: ratio(7, 10), norm: ratio(2, 3), needed: 700, total: 1_000 },
    { share: ratio(7, 10), norm: ratio(2, 3), needed: 5, total: 4 },
  ],
  routeKeepMid: [
    { share: ratio(7, 10), homes: 700, total: 1_000 },
    { share: ratio(5, 4), homes: 5, total: 4 },
  ],
  routeLowAlone: [
    { share: ratio(31, 85), attainable: true, affordable: ratio(2, 3) },
    { share: ratio(8, 10), attainable: false, affordable: ratio(2, 3) },
  ],
};

const PROBLEMS: { readonly [Code in ExchangeProblemCode]: readonly ExchangeProblemData[Code][] } = {
  unknownMunicipality: [{ code: 'GM9999' }],
  incompleteMunicipality: [HAARLEM],
  sameMunicipality: [HAARLEM],
  notWholeHomes: [{ homes: 1.5 }, { homes: -2 }],
  noConsent: [HAARLEM],
  tooFewHomes: (['social', 'mid', 'expensive'] as const).map((segment) => ({
    ...HAARLEM,
    segment,
    have: 10,
    homes: 1_200,
  })),
  dutyBroken: (['social', 'mid'] as const).map((measure) => ({
    ...HAARLEM,
    measure,
    required: 30,
    left: 29,
  })),
  withinAfterBetween: [{ subregion: 'Noord' }],
};

const insights = (Object.keys(INSIGHTS) as InsightCode[]).flatMap((code) =>
  INSIGHTS[code].map((data) => ({ code, data }) as Insight),
);
const problems = (Object.keys(PROBLEMS) as ExchangeProblemCode[]).flatMap((code) =>
  PROBLEMS[code].map((data) => ({ code, data }) as ExchangeProblem),
);

describe.each(LANGUAGES)('sentences about scenarios in %s', (language) => {
  const dictionary = dictionaryOf(language);
  const texts = [
    ...insights.map((insight) => insightText(dictionary, insight)),
    ...problems.map((problem) => exchangeProblemText(dictionary, problem)),
  ];

  it('are whole sentences without gaps', () => {
    for (const text of texts) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\d{5}| {2}/);
    }
  });

  it('say each thing once, and differently', () => {
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('have words for every key, order and base', () => {
    const { bases, keys, orders } = dictionary.scenario;
    const words = [...Object.values(bases), ...Object.values(keys), ...Object.values(orders)];
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('sentences about scenarios', () => {
  it('are translated', () => {
    const [nl, en] = LANGUAGES.map((language) => {
      const dictionary = dictionaryOf(language);
      return [
        ...insights.map((insight) => insightText(dictionary, insight)),
        ...problems.map((problem) => exchangeProblemText(dictionary, problem)),
      ];
    });
    expect(nl?.filter((text) => en?.includes(text))).toEqual([]);
  });

  it('write numbers as the language does', () => {
    const [missing] = insights.filter(({ code }) => code === 'missing');
    if (missing === undefined) throw new Error('no sample');
    expect(insightText(dictionaryOf('nl'), missing)).toContain('3.850');
    expect(insightText(dictionaryOf('en'), missing)).toContain('3,850');
    const [half] = problems.filter(({ code }) => code === 'notWholeHomes');
    if (half === undefined) throw new Error('no sample');
    expect(exchangeProblemText(dictionaryOf('nl'), half)).toContain('1,5');
  });
});
