// SPDX-License-Identifier: EUPL-1.2

import { applicableCounting } from '../../../src/core/programme/applicable-counting';
import { countsFor, type Counted, type Counting } from '../../../src/core/programme/counting';
import type { MunicipalityRecord, ProgrammeLine } from '../../../src/core/programme/line';
import { periodKey, singleYear, type Period } from '../../../src/core/programme/period';
import { strayLines, sumLines } from '../../../src/core/programme/sum-lines';
import { MAX_HOMES } from '../../../src/core/number/homes';
import { recordOf } from '../support/rows';

const EVERYTHING: Counting = { years: null, statuses: null };
const PLACE = { sheet: 'Projecten', address: 'F7' };

function line(changes: Partial<ProgrammeLine>): ProgrammeLine {
  return { code: 'A', year: 2026, status: 'hard', kind: 'socialRent', homes: 10, place: PLACE, ...changes };
}

describe('which lines count (domain §3)', () => {
  it.each<[string, Partial<ProgrammeLine>, Counting, Counted]>([
    ['everything', {}, EVERYTHING, 'yes'],
    ['a chosen year', {}, { years: [2025, 2026], statuses: null }, 'yes'],
    ['another year', {}, { years: [2027], statuses: null }, 'no'],
    ['a chosen status', {}, { years: null, statuses: ['hard'] }, 'yes'],
    ['another status', {}, { years: null, statuses: ['soft'] }, 'no'],
    ['the right year with the wrong status', {}, { years: [2026], statuses: ['soft'] }, 'no'],
    ['no year, not chosen', { year: null }, { years: [2026], statuses: null }, 'open'],
    ['no year, chosen', { year: null }, { years: [null, 2026], statuses: null }, 'yes'],
    ['no status, chosen', { status: null }, { years: null, statuses: [null] }, 'yes'],
    ['nothing chosen', {}, { years: [], statuses: null }, 'no'],
    ['a status that does not count', { status: 'notCounted' }, EVERYTHING, 'no'],
    ['the same, chosen', { status: 'notCounted' }, { years: null, statuses: ['notCounted'] }, 'yes'],
    [
      'a period of chosen years',
      { year: null, period: { from: 2026, to: 2027 } },
      { years: [2026, 2027, 2028], statuses: null },
      'yes',
    ],
    [
      'a period of which some years are chosen',
      { year: null, period: { from: 2026, to: 2030 } },
      { years: [2026, 2027], statuses: null },
      'open',
    ],
    [
      'a period without an end',
      { year: null, period: { from: 2030, to: null } },
      { years: [2030, 2031], statuses: null },
      'open',
    ],
    ['no status, not chosen', { status: null }, { years: null, statuses: ['hard'] }, 'open'],
    [
      'a period without an end that is later',
      { year: null, period: { from: 2030, to: null } },
      { years: [2029], statuses: null },
      'no',
    ],
    [
      'a period without a beginning',
      { year: null, period: { from: null, to: 2026 } },
      { years: [2025, 2026], statuses: null },
      'open',
    ],
    [
      'a period without a beginning that is earlier',
      { year: null, period: { from: null, to: 2026 } },
      { years: [null, 2027], statuses: null },
      'no',
    ],
    [
      'a period that is always',
      { year: null, period: { from: null, to: null } },
      { years: [], statuses: null },
      'yes',
    ],
    [
      'a period of which the years are chosen, with what has none',
      { year: null, period: { from: 2026, to: 2027 } },
      { years: [2026, null], statuses: null },
      'open',
    ],
    [
      'another period',
      { year: null, period: { from: 2020, to: 2024 } },
      { years: [2026], statuses: null },
      'no',
    ],
  ])('%s', (_name, changes, counting, expected) => {
    expect(countsFor(line(changes), counting)).toBe(expected);
  });
});

describe('periods', () => {
  it.each<[Period | null, string, number | null]>([
    [null, '', null],
    [{ from: 2026, to: 2026 }, '2026', 2026],
    [{ from: 2026, to: 2027 }, '2026-2027', null],
    [{ from: 2026, to: null }, '2026-', null],
    [{ from: null, to: 2026 }, '-2026', null],
  ])('%j is "%s", of one year: %p', (period, key, year) => {
    expect(periodKey(period)).toBe(key);
    expect(singleYear(period)).toBe(year);
  });
});

describe('what can be told apart', () => {
  const none = { year: null, status: null };

  it.each<[string, Partial<ProgrammeLine>, readonly string[]]>([
    ['years and statuses', {}, []],
    ['no years', { year: null }, ['years']],
    ['no statuses', { status: null }, ['statuses']],
    ['neither', none, ['years', 'statuses']],
    ['years, by a period', { year: null, period: { from: 2026, to: 2029 } }, []],
    ['years, by a period without an end', { year: null, period: { from: 2026, to: null } }, []],
    ['years, by a period without a beginning', { year: null, period: { from: null, to: 2026 } }, []],
    ['no years, by a period that is always', { year: null, period: { from: null, to: null } }, ['years']],
  ])('in a programme with %s: without effect %j', (_, changes, idle) => {
    const chosen: Counting = { years: [2026], statuses: ['hard'] };
    const programme = { municipalities: [recordOf({ code: 'A' })], lines: [line(none), line(changes)] };
    const { counting, findings } = applicableCounting(chosen, programme);
    expect(counting).toEqual({
      years: idle.includes('years') ? null : chosen.years,
      statuses: idle.includes('statuses') ? null : chosen.statuses,
    });
    expect(findings.map(({ data }) => data)).toEqual(idle.map((dimension) => ({ dimension })));
    expect(applicableCounting(EVERYTHING, programme)).toEqual({ counting: EVERYTHING, findings: [] });
  });
});

describe('summing lines', () => {
  it('adds lines of one kind and leaves a kind without lines unknown', () => {
    const lines = [line({}), line({ homes: 5, year: 2027 }), line({ kind: 'mid', homes: 0 })];
    const [summed] = sumLines({ municipalities: [recordOf({ code: 'A' })], lines }, EVERYTHING);
    expect(summed?.sums).toMatchObject({ socialRent: 15, mid: 0, total: null, demolition: null });
  });

  it('leaves a kind unknown of which no line counts', () => {
    const programme = { municipalities: [recordOf({ code: 'A' })], lines: [line({})] };
    const [summed] = sumLines(programme, { years: [2030], statuses: null });
    expect(summed?.sums.socialRent).toBeNull();
  });

  it('keeps municipalities apart and in their order', () => {
    const municipalities = [recordOf({ code: 'B' }), recordOf({ code: 'A' }), recordOf({ code: 'C' })];
    const summed = sumLines({ municipalities, lines: [line({}), line({ code: 'B', homes: 3 })] }, EVERYTHING);
    expect(summed.map(({ record, sums }) => [record.code, sums.socialRent])).toEqual([
      ['B', 3],
      ['A', 10],
      ['C', null],
    ]);
  });

  it.each([
    ['negativeHomes', -1],
    ['negativeHomes', -0.5],
    ['negativeHomes', -Infinity],
    ['fractionalHomes', 2.5],
    ['tooManyHomes', MAX_HOMES + 1],
    ['tooManyHomes', Infinity],
    ['notANumber', Number.NaN],
  ])('%s: a line of %d homes is a finding at its cell and in no sum', (code, homes) => {
    const lines = [line({ homes }), line({ homes: 4 })];
    const [summed] = sumLines({ municipalities: [recordOf({ code: 'A' })], lines }, EVERYTHING);
    expect(summed?.sums.socialRent).toBe(4);
    expect(summed?.findings).toMatchObject([
      { code, severity: 'error', place: PLACE, data: { code: 'A', name: 'A', field: 'socialRent' } },
    ]);
  });

  it('does not look at lines that do not count', () => {
    const programme = { municipalities: [recordOf({ code: 'A' })], lines: [line({ homes: -1 })] };
    expect(sumLines(programme, { years: [2030], statuses: null })[0]?.findings).toEqual([]);
  });

  it('gives the sums of each year in their order, unless a line has none', () => {
    const lines = [line({ year: 2027 }), line({}), line({ year: 2027, homes: 3 }), line({ kind: 'mid' })];
    const ofYears = (some: readonly ProgrammeLine[]) =>
      sumLines({ municipalities: [recordOf({ code: 'A' })], lines: some }, EVERYTHING)[0]?.years;
    expect(ofYears(lines)).toMatchObject([
      { year: 2026, sums: { socialRent: 10, mid: 10, total: null } },
      { year: 2027, sums: { socialRent: 13, mid: null } },
    ]);
    expect(ofYears([...lines, line({ year: null })])).toBeNull();
    expect(ofYears([])).toEqual([]);
  });

  it('keeps the cells of each kind, of lines that have one', () => {
    const other = { ...PLACE, address: 'F8' };
    const lines = [line({}), line({ place: null }), line({ place: other }), line({ kind: 'mid' })];
    const [summed] = sumLines({ municipalities: [recordOf({ code: 'A' })], lines }, EVERYTHING);
    expect(summed?.cells).toEqual({ socialRent: [PLACE, other], mid: [PLACE] });
  });

  it('says which homes do not count, or only in part, at the cell that names the municipality', () => {
    const [code, name] = [
      { ...PLACE, address: 'A7' },
      { ...PLACE, address: 'B7' },
    ];
    const lines = [
      line({ kind: 'total', status: 'notCounted', homes: 7 }),
      line({ status: 'notCounted' }),
      line({ kind: 'total', year: null, period: { from: 2026, to: 2030 }, homes: 4 }),
      line({ kind: 'total', year: null, homes: 2 }),
    ];
    const remarks = (places: MunicipalityRecord['places']) =>
      sumLines(
        { municipalities: [{ ...recordOf({ code: 'A' }), places }], lines },
        { years: [2026], statuses: null },
      )[0]?.remarks;
    expect(remarks({ code, name })).toMatchObject([
      { code: 'notCountedPlans', place: code, data: { code: 'A', name: 'A', homes: 7 } },
      { code: 'periodPartlyCounted', place: code, data: { code: 'A', name: 'A', homes: 4 } },
    ]);
    expect(remarks({ name })?.map(({ place }) => place)).toEqual([name, name]);
    expect(remarks({})?.map(({ place }) => place)).toEqual([null, null]);
  });

  it('names each code that has lines but no municipality, once', () => {
    const lines = [line({}), line({ code: 'Z' }), line({ code: 'Z' })];
    const findings = strayLines({ municipalities: [recordOf({ code: 'A' })], lines });
    expect(findings).toMatchObject([{ code: 'unknownMunicipality', place: PLACE, data: { text: 'Z' } }]);
  });
});
