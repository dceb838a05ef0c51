// SPDX-License-Identifier: EUPL-1.2

import { countsFor, type Counted, type Counting } from '../../../src/core/programme/counting';
import type { ProgrammeLine } from '../../../src/core/programme/line';
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
    expect(summed?.findings).toMatchObject([{ code, severity: 'error', place: PLACE }]);
  });

  it('does not look at lines that do not count', () => {
    const programme = { municipalities: [recordOf({ code: 'A' })], lines: [line({ homes: -1 })] };
    expect(sumLines(programme, { years: [2030], statuses: null })[0]?.findings).toEqual([]);
  });

  it('names each code that has lines but no municipality, once', () => {
    const lines = [line({}), line({ code: 'Z' }), line({ code: 'Z' })];
    const findings = strayLines({ municipalities: [recordOf({ code: 'A' })], lines });
    expect(findings).toMatchObject([{ code: 'unknownMunicipality', place: PLACE, data: { text: 'Z' } }]);
  });
});
