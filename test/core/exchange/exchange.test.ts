// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { exchange, type ExchangeParty } from '../../../src/core/exchange/exchange';
import type { ExchangeLine } from '../../../src/core/exchange/exchange-line';
import { exchangeRoom } from '../../../src/core/exchange/room';

const line = (given: Partial<ExchangeLine>): ExchangeLine => ({
  from: 'HIGH',
  to: 'LOW',
  homes: 5,
  counter: 'mid',
  consent: { from: true, to: true },
  date: null,
  note: null,
  ...given,
});

/** 40 of 100 mid asked of HIGH and NEXT, 30 social of LOW; nothing is known of EMPTY. */
const parties: readonly ExchangeParty[] = [
  {
    code: 'HIGH',
    name: 'Hoog',
    subregion: 'Noord',
    segments: { total: 100, social: 30, mid: 45, expensive: 25, unknown: 0 },
    floor: { social: 0, mid: 40 },
  },
  {
    code: 'NEXT',
    name: 'Naast',
    subregion: 'NOORD',
    segments: { total: 100, social: 10, mid: 40, expensive: 50, unknown: 0 },
    floor: { social: 0, mid: 40 },
  },
  {
    code: 'LOW',
    name: 'Laag',
    subregion: 'Zuid',
    segments: { total: 100, social: 32, mid: 20, expensive: 48, unknown: 0 },
    floor: { social: 30, mid: 0 },
  },
  { code: 'EMPTY', name: 'Leeg', subregion: null, segments: null, floor: { social: 0, mid: 0 } },
];

describe('exchange', () => {
  it('moves social homes one way and as many of the counter-segment the other', () => {
    const { lines, segments } = exchange(parties, [line({}), line({ homes: 7, counter: 'expensive' })]);
    expect(lines.map(({ counts, problems }) => [counts, problems])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(segments.get('HIGH')).toEqual({ total: 100, social: 18, mid: 50, expensive: 32, unknown: 0 });
    expect(segments.get('LOW')).toEqual({ total: 100, social: 44, mid: 15, expensive: 41, unknown: 0 });
    expect(segments.get('NEXT')).toEqual(parties[1]?.segments);
    expect(segments.has('EMPTY')).toBe(false);
  });

  it.each<[string, Partial<ExchangeLine>, readonly object[]]>([
    ['unknown municipality', { to: 'X' }, [{ code: 'unknownMunicipality', data: { code: 'X' } }]],
    [
      'two of them',
      { from: 'Y', to: 'X' },
      [
        { code: 'unknownMunicipality', data: { code: 'Y' } },
        { code: 'unknownMunicipality', data: { code: 'X' } },
      ],
    ],
    [
      'one that is unknown, with itself',
      { from: 'X', to: 'X' },
      [{ code: 'unknownMunicipality', data: { code: 'X' } }],
    ],
    [
      'incomplete figures',
      { to: 'EMPTY' },
      [{ code: 'incompleteMunicipality', data: { code: 'EMPTY', name: 'Leeg' } }],
    ],
    ['with itself', { to: 'HIGH' }, [{ code: 'sameMunicipality', data: { code: 'HIGH', name: 'Hoog' } }]],
    ['no homes', { homes: 0 }, [{ code: 'notWholeHomes', data: { homes: 0 } }]],
    ['negative homes', { homes: -1 }, [{ code: 'notWholeHomes', data: { homes: -1 } }]],
    ['half homes', { homes: 1.5 }, [{ code: 'notWholeHomes', data: { homes: 1.5 } }]],
    [
      'one has not agreed',
      { consent: { from: true, to: false } },
      [{ code: 'noConsent', data: { code: 'LOW', name: 'Laag' } }],
    ],
    [
      'nobody has',
      { consent: { from: false, to: false } },
      [
        { code: 'noConsent', data: { code: 'HIGH', name: 'Hoog' } },
        { code: 'noConsent', data: { code: 'LOW', name: 'Laag' } },
      ],
    ],
    [
      'too few social homes',
      { from: 'NEXT', homes: 11 },
      [
        {
          code: 'tooFewHomes',
          data: { code: 'NEXT', name: 'Naast', segment: 'social', have: 10, homes: 11 },
        },
      ],
    ],
    [
      'too few mid homes',
      { homes: 21 },
      [{ code: 'tooFewHomes', data: { code: 'LOW', name: 'Laag', segment: 'mid', have: 20, homes: 21 } }],
    ],
    [
      'the social duty of who hands over',
      { from: 'LOW', to: 'HIGH', homes: 3, counter: 'expensive' },
      [
        {
          code: 'dutyBroken',
          data: { code: 'LOW', name: 'Laag', measure: 'social', required: 30, left: 29 },
        },
      ],
    ],
    [
      'that duty, of who keeps nothing at all',
      { from: 'LOW', to: 'HIGH', homes: 32, counter: 'mid' },
      [
        { code: 'dutyBroken', data: { code: 'LOW', name: 'Laag', measure: 'social', required: 30, left: 0 } },
        { code: 'dutyBroken', data: { code: 'HIGH', name: 'Hoog', measure: 'mid', required: 40, left: 13 } },
      ],
    ],
    [
      'the mid duty of who receives',
      { from: 'LOW', to: 'NEXT', homes: 2 },
      [{ code: 'dutyBroken', data: { code: 'NEXT', name: 'Naast', measure: 'mid', required: 40, left: 38 } }],
    ],
  ])('does not count, and says why: %s', (_, given, problems) => {
    const outcome = exchange(parties, [line(given)]);
    expect(outcome.lines).toEqual([{ line: line(given), counts: false, problems }]);
    expect([...outcome.segments]).toEqual([...exchange(parties, []).segments]);
  });

  it.each<[string, Partial<ExchangeLine>]>([
    ['all that it has', { from: 'NEXT', homes: 10 }],
    ['exactly down to the duty', { from: 'LOW', to: 'HIGH', homes: 2, counter: 'expensive' }],
  ])('lets go %s', (_, given) => {
    expect(exchange(parties, [line(given)]).lines).toMatchObject([{ counts: true, problems: [] }]);
  });

  it('checks a line against what the lines before it left', () => {
    const { lines } = exchange(parties, [
      line({ homes: 20 }),
      line({ homes: 1 }),
      line({ homes: 1, counter: 'expensive' }),
    ]);
    expect(lines.map(({ counts }) => counts)).toEqual([true, false, true]);
  });

  it('warns of a line within a subregion after one between subregions, and counts it', () => {
    const within = line({ to: 'NEXT', counter: 'expensive' });
    const refused = line({ homes: 1_000 });
    expect(exchange(parties, [within, line({})]).lines.flatMap(({ problems }) => problems)).toEqual([]);
    expect(exchange(parties, [refused, within]).lines[1]?.problems).toEqual([]);
    expect(exchange(parties, [within, within]).lines[1]?.problems).toEqual([]);
    expect(exchange(parties, [line({}), within, line({})]).lines).toMatchObject([
      { problems: [] },
      { counts: true, problems: [{ code: 'withinAfterBetween', data: { subregion: 'Noord' } }] },
      { problems: [] },
    ]);
  });

  it('takes no subregion for another subregion', () => {
    const nowhere = parties.map((party) => ({ ...party, subregion: null }));
    const half = parties.map((party) => (party.code === 'LOW' ? { ...party, subregion: null } : party));
    for (const some of [nowhere, half]) {
      const { lines } = exchange(some, [
        line({}),
        line({}),
        line({ from: 'LOW', to: 'NEXT', homes: 1, counter: 'expensive' }),
      ]);
      expect(lines.map(({ problems }) => problems)).toEqual([[], [], []]);
    }
  });

  it('keeps N of everybody, ΣS and ΣA, and everything at zero or more', () => {
    const anyLine = fc.record({
      from: fc.constantFrom('HIGH', 'NEXT', 'LOW', 'EMPTY'),
      to: fc.constantFrom('HIGH', 'NEXT', 'LOW', 'EMPTY'),
      homes: fc.integer({ min: -1, max: 12 }),
      counter: fc.constantFrom<'mid' | 'expensive'>('mid', 'expensive'),
      consent: fc.record({ from: fc.constant(true), to: fc.boolean() }),
    });
    const sums = (all: Iterable<{ social: number; mid: number }>): readonly number[] => {
      const list = [...all];
      return [
        list.reduce((sum, { social }) => sum + social, 0),
        list.reduce((sum, { social, mid }) => sum + social + mid, 0),
      ];
    };
    const before = exchange(parties, []).segments;
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (ledger) => {
        const { segments } = exchange(parties, ledger.map(line));
        expect(sums(segments.values())).toEqual(sums(before.values()));
        for (const [code, own] of segments) {
          const { total, social, mid, expensive, unknown } = own;
          expect(social + mid + expensive + unknown).toBe(total);
          expect(Math.min(social, mid, expensive)).toBeGreaterThanOrEqual(0);
          const floor = parties.find((party) => party.code === code)?.floor;
          expect(social).toBeGreaterThanOrEqual(floor?.social ?? 0);
          expect(mid).toBeGreaterThanOrEqual(floor?.mid ?? 0);
        }
      }),
    );
  });
});

describe('exchangeRoom', () => {
  it('shows that only high municipalities hand over social homes without a surplus, and low ones mid homes', () => {
    expect(parties.map(exchangeRoom)).toEqual([
      {
        code: 'HIGH',
        name: 'Hoog',
        social: { homes: 30, because: 'noOwnFloor' },
        mid: { homes: 5, because: 'surplus' },
      },
      {
        code: 'NEXT',
        name: 'Naast',
        social: { homes: 10, because: 'noOwnFloor' },
        mid: { homes: 0, because: 'surplus' },
      },
      {
        code: 'LOW',
        name: 'Laag',
        social: { homes: 2, because: 'surplus' },
        mid: { homes: 20, because: 'noOwnFloor' },
      },
      null,
    ]);
  });

  it('has nothing below a duty', () => {
    const [high] = parties;
    if (high === undefined || high.segments === null) throw new Error('HIGH has figures');
    const short = { ...high, segments: { ...high.segments, mid: 30 } };
    expect(exchangeRoom(short)?.mid).toEqual({ homes: 0, because: 'surplus' });
  });
});
