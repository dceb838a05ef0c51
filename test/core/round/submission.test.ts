// SPDX-License-Identifier: EUPL-1.2

import { againstAgreements } from '../../../src/core/round/agreed';
import { NO_CHOICES } from '../../../src/core/round/choices';
import { comparedFigures, compareRounds } from '../../../src/core/round/compare';
import { submittedMunicipalities } from '../../../src/core/round/submission';
import type { SubmittedMunicipality } from '../../../src/core/round/submission';
import type { RoundMunicipality } from '../../../src/core/round/consolidate';
import { programmeOf, without, type Row } from '../support/rows';

const submit = (...rows: readonly Row[]) => submittedMunicipalities(programmeOf(rows), NO_CHOICES);
const FULL = { stock: 100, socialStock: 30, total: 90, socialRent: 30, mid: 40, expensive: 20 };

function one(row: Row): SubmittedMunicipality {
  const [found] = submit(row).municipalities;
  if (found === undefined) throw new Error('nothing was handed in');
  return found;
}

describe('what a municipality hands in', () => {
  it.each<[string, Row, Partial<SubmittedMunicipality>]>([
    ['complete', { code: 'A', ...FULL }, { isComplete: true, isEmpty: false }],
    [
      'incomplete',
      { code: 'A', total: 90 },
      { isComplete: false, isEmpty: false, figures: expect.objectContaining({ total: 90 }) as never },
    ],
    [
      'nothing but its stock',
      { code: 'A', stock: 100, socialStock: 3 },
      { isComplete: false, isEmpty: true },
    ],
  ])('is %s', (_, row, expected) => {
    expect(one(row)).toMatchObject(expected);
  });

  it('keeps a blank blank: what is left of the total is for whoever calculates', () => {
    const { figures } = one({ code: 'A', stock: 100, socialStock: 3, total: 90, socialRent: 30, mid: 40 });
    expect(figures).toMatchObject({ total: 90, expensive: null, unknown: null, stock: 100 });
  });

  it('has only its stock when one of its figures cannot be true', () => {
    const { figures } = one({ code: 'A', ...FULL, total: 10, socialRentStock: 31 });
    expect(figures).toMatchObject({
      stock: 100,
      socialStock: 30,
      socialRentStock: 31,
      total: null,
      socialRent: null,
      mid: null,
    });
  });

  it('keeps its figures when they differ from their total, which counts, and when one is missing', () => {
    expect(one({ code: 'A', ...FULL, expensive: 5 }).figures).toMatchObject({ total: 90, socialRent: 30 });
    const { figures, isComplete } = one(without({ code: 'A', ...FULL }, 'socialRent'));
    expect(isComplete).toBe(false);
    expect(figures).toMatchObject({ total: 90, socialRent: null, mid: 40 });
  });

  it('has what is left of the total as expensive when that was chosen', () => {
    const rows: readonly Row[] = [
      { code: 'A', stock: 100, socialStock: 3, total: 90, socialRent: 30, mid: 40 },
    ];
    const { municipalities } = submittedMunicipalities(programmeOf(rows), {
      ...NO_CHOICES,
      blankExpensive: 'expensive',
    });
    expect(municipalities[0]?.figures).toMatchObject({ expensive: 20, unknown: 0 });
  });

  it('is not reproached for what nobody filled in', () => {
    const { findings } = submit(
      { code: 'A', stock: 1, socialStock: 5 },
      { code: 'B', stock: 1, socialStock: 5, total: 10 },
    );
    expect(new Set(findings.map(({ data }) => ('code' in data ? data.code : null)))).toEqual(new Set(['B']));
  });
});

describe('compareRounds', () => {
  const at = (code: string, row: Omit<Row, 'code'>) => ({
    code,
    name: `Gemeente ${code}`,
    figures: comparedFigures(one({ code, ...row }).figures),
  });

  it('gives every figure that changed, by municipality in the order of codes', () => {
    const before = [at('C', FULL), at('A', { ...FULL, demolition: 3 })];
    const now = [at('B', { stock: 5, socialStock: 1 }), at('A', { ...FULL, total: 95, expensive: 25 })];
    const changes = compareRounds(before, now);
    expect(
      changes.map((one) => [one.code, one.name, one.field, one.before, one.now, one.difference]),
    ).toEqual([
      ['A', 'Gemeente A', 'total', 90, 95, 5],
      ['A', 'Gemeente A', 'expensive', 20, 25, 5],
      ['A', 'Gemeente A', 'demolition', 3, null, null],
      ['B', 'Gemeente B', 'stock', null, 5, null],
      ['B', 'Gemeente B', 'socialStock', null, 1, null],
      ['C', 'Gemeente C', 'stock', 100, null, null],
      ['C', 'Gemeente C', 'socialStock', 30, null, null],
      ['C', 'Gemeente C', 'total', 90, null, null],
      ['C', 'Gemeente C', 'socialRent', 30, null, null],
      ['C', 'Gemeente C', 'mid', 40, null, null],
      ['C', 'Gemeente C', 'expensive', 20, null, null],
    ]);
  });

  it('of the same figures is empty', () => {
    expect(compareRounds([at('A', FULL)], [at('A', FULL)])).toEqual([]);
  });
});

describe('againstAgreements', () => {
  const municipality = (row: Row): RoundMunicipality => ({
    ...{ code: row.code, name: row.code, province: null, status: 'complete', file: 'f' },
    submitted: one(row),
  });
  const agreed = (code: string) => ({
    ...one({ code, total: 120, socialRent: 36, mid: 48 }),
    name: `G ${code}`,
  });
  const source = { title: 'woondeal', date: null };

  it('holds what was handed in against each number', () => {
    const results = againstAgreements(
      [municipality({ code: 'A', ...FULL })],
      [agreed('A'), agreed('Z')],
      source,
    );
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result).toMatchObject({
      code: 'A',
      name: 'G A',
      now: { total: 90, social: 30, mid: 40, affordable: 70 },
      outcome: {
        agreement: {
          scope: { kind: 'municipality', name: 'A' },
          total: 120,
          social: 36,
          mid: 48,
          affordable: 84,
        },
        included: 1,
        expected: 1,
        balance: {
          total: { shortfall: 30 },
          social: { shortfall: 6 },
          mid: { shortfall: 8 },
          affordable: { shortfall: 14 },
        },
      },
    });
  });

  it.each<[string, Row, number]>([
    ['those that are said', { code: 'A', ...FULL, expensive: 15, unknown: 5 }, 1],
    ['what the segments leave over', without({ code: 'A', ...FULL, total: 74 }, 'expensive'), 2],
    ['none', { code: 'A', ...FULL }, 6],
  ])('counts homes without a segment as they may turn out: %s', (_, row, atLeast) => {
    const [result] = againstAgreements([municipality(row)], [agreed('A')], source);
    expect(result?.outcome.balance.social).toMatchObject({ shortfall: 6, shortfallAtLeast: atLeast });
  });

  it('asks nothing that was not agreed', () => {
    const only = (row: Omit<Row, 'code'>) =>
      againstAgreements([municipality({ code: 'A', ...FULL })], [one({ code: 'A', ...row })], source)[0]
        ?.outcome;
    expect(only({ total: 120 })?.agreement).toMatchObject({ total: 120, social: null, affordable: null });
    expect(only({ total: 120, mid: 4 })?.agreement).toMatchObject({ mid: 4, affordable: null });
    expect(only({ total: 120, socialRent: 4 })?.agreement).toMatchObject({ social: 4, affordable: null });
  });

  it('says nothing of who is not complete, or has handed in nothing', () => {
    const nothing: RoundMunicipality = { ...municipality({ code: 'B', ...FULL }), submitted: null };
    const results = againstAgreements(
      [municipality({ code: 'A', socialRent: 3 }), nothing],
      [agreed('A'), agreed('B')],
      source,
    );
    expect(results).toHaveLength(2);
    for (const { now, outcome } of results) {
      expect(now).toEqual({ total: null, social: null, mid: null, affordable: null });
      expect(outcome).toMatchObject({ included: 0, balance: { social: null, total: null } });
    }
  });
});
