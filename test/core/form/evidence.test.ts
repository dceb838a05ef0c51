// SPDX-License-Identifier: EUPL-1.2

import { isMunicipality, weigh } from '../../../src/core/form/evidence';
import { plainMeaning, type Meaning } from '../../../src/core/header/meaning';
import { readHeader } from '../../../src/core/header/read-header';
import type { Content } from '../../../src/core/sheet/content';

type Field = Meaning['field'];
const ERROR = { error: '#N/A' };

describe('a header held against the values below it', () => {
  const scoreOf = (field: Field, values: readonly Content[]) =>
    weigh({ meaning: plainMeaning(field), score: 1 }, values)?.score;

  it.each<[Field, readonly Content[], readonly Content[]]>([
    ['total', [1, '12 woningen', 'zie A', 'zie B'], [1, 'zie A', 'zie B']],
    ['code', ['GM0392', 363, 'x', 'y'], ['GM0392', 'x', 'y']],
    ['name', ['Haarlem', 'Beemster', 'x', 'y'], ['Bergen', 'x', 'y']],
    ['year', [2026, 'eind 2027', 1, 'x'], [2026, 'x', 'y']],
    ['year', [1990, 2100, 1989, 2101], [1989, 2101, 1990]],
    ['year', [30_000, 80_000, 29_999, 80_001], [29_999, 80_001, 30_000]],
    ['rent', ['€ 900', 900, 'x', 'y'], ['€ 900', 'x', 'y']],
    ['price', ['€ 900', 900, 'x', 'y'], ['€ 900', 'x', 'y']],
    ['retention', ['25 jaar', 25, 'x', 'y'], ['25 jaar', 'x', true]],
    ['status', ['hard', 3, 6, 7], ['hard', 0, 6]],
    ['status', [1, 5, 0, 6], [1.5, 2.5, 1]],
    ['tenure', ['koop', 'huur', 1, 2], ['koop', 1, 2]],
    ['plan', ['A', 'B', 1, 2], ['A', 1, 2]],
    ['province', ['A', 'B', 1, 2], ['A', 1, 2]],
    ['subregion', ['A', 'B', 1, 2], ['A', 1, 2]],
    ['owner', ['A', 'B', 1, 2], ['A', 1, 2]],
  ])('%s fits %j, and is contradicted by %j', (field, fitting, contradicting) => {
    expect(scoreOf(field, fitting)).toBe(1);
    expect(scoreOf(field, contradicting)).toBeCloseTo(0.7);
    expect(scoreOf(field, [])).toBe(1);
    expect(scoreOf(field, [null, ' ', ERROR])).toBe(1);
  });

  it.each<[string, readonly Content[], string | null]>([
    ['codes', ['GM0392', ' gm0363 ', 'GM0034', 'GM0417', 'x'], 'code'],
    ['too few codes', ['GM0392', 'GM0363', 'GM0034', 'x'], null],
    ['two codes', ['GM0392', 'GM0363'], null],
    ['three codes', ['GM0392', 'GM0363', 'GM0363'], 'code'],
    ['what only looks like codes', ['xGM0392', 'GM03920', 'GM039'], null],
    ['names', ['Haarlem', 'Bergen', 'Beemster', 'Laren NH', 'x'], 'name'],
    ['too few names', ['Haarlem', 'Bergen', 'Beemster', 'x'], null],
    ['numbers', [392, 363, 34], null],
    ['nothing', [null, ' ', ERROR], null],
  ])('without a header that says so: %s', (_, values, field) => {
    expect(weigh(null, values)?.meaning.field ?? null).toBe(field);
  });

  it('goes by the values when they are surer than the header', () => {
    const names = ['Haarlem', 'Laren NH', 'Almere'];
    const under = (field: Field, score: number) => weigh({ meaning: plainMeaning(field), score }, names);
    expect(under('total', 1)).toEqual({ meaning: plainMeaning('name'), score: 0.75 });
    expect(under('plan', 1)).toEqual({ meaning: plainMeaning('plan'), score: 1 });
    expect(under('plan', 0.75)).toEqual({ meaning: plainMeaning('plan'), score: 0.75 });
    expect(under('plan', 0.74)).toEqual({ meaning: plainMeaning('name'), score: 0.75 });
  });

  it.each<[Content, boolean]>([
    ['GM0392', true],
    [' gm9999 ', true],
    ['Haarlem', true],
    ['Bergen', true],
    ['Beemster', true],
    ['GM039', false],
    [392, false],
    ['Plan', false],
    [null, false],
  ])('%j is a municipality: %p', (value, expected) => {
    expect(isMunicipality(value)).toBe(expected);
  });
});

describe('a header that speaks of plans and of a total', () => {
  it.each<[string, readonly Content[], 'total' | 'plan']>([
    ['Plannen / totaal', [120, 80, null, '45'], 'total'],
    ['Plannen / totaal', [], 'total'],
    ['Plan of programma', ['Havenkwartier', 'Stationsgebied', null], 'plan'],
    ['Plan of programma', [120, 80, 45], 'total'],
  ])('%s above %j is %s', (header, values, field) => {
    const reading = weigh(readHeader([header]), values);
    expect(reading?.meaning.field).toBe(field);
    // Nothing contradicts it: it is as sure as its words.
    expect(reading?.score).toBe(readHeader([header])?.score);
  });

  it('is less sure above values that are neither', () => {
    const reading = readHeader(['Plannen totaal']);
    expect(weigh(reading, [true, false])?.score).toBeLessThan(reading?.score ?? 0);
  });
});
