// SPDX-License-Identifier: EUPL-1.2

import * as fc from 'fast-check';
import {
  parseStatuses,
  parseYears,
  statusesText,
  yearsText,
  type CountingWords,
} from '../../../src/core/programme/counting-text';

const WORDS: CountingWords = { without: 'zonder', statuses: { hard: 'hard', soft: 'zacht' } };

describe('years that count, as a text', () => {
  it.each([
    [null, ''],
    [[2026], '2026'],
    [[2026, 2027, 2028], '2026-2028'],
    [[2030, 2026, 2027, null], '2026-2027; 2030; zonder'],
    [[null], 'zonder'],
  ] as const)('%j is "%s"', (years, text) => {
    expect(yearsText(years, WORDS)).toBe(text);
  });

  it.each([
    ['2026 t/m 2028', [2026, 2027, 2028]],
    ['2026–2027, 2030', [2026, 2027, 2030]],
    ['2026; 2026', [2026]],
    ['1990-1991; 2100', [1990, 1991, 2100]],
    [' 2026 -  2027 ', [2026, 2027]],
    ['2026-2026', [2026]],
    ['Zonder', [null]],
  ] as const)('"%s" is read as %j', (text, years) => {
    expect(parseYears(text, WORDS)).toEqual(years);
  });

  it('of nothing but spaces are all', () => {
    expect(parseYears('  ', WORDS)).toBeNull();
  });

  it.each([
    'alles',
    '26',
    '2028-2026',
    '2026-',
    '1800',
    '2026;;',
    '2026,',
    '1989-1991',
    '2099-2101',
    '1989',
    '2101',
    '2026.5',
  ])('"%s" is no years', (text) => {
    expect(parseYears(text, WORDS)).toBeUndefined();
  });

  it('come back as they were', () => {
    const year = fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null });
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 1 }), (years) => {
        expect(new Set(parseYears(yearsText(years, WORDS), WORDS))).toEqual(new Set(years));
      }),
    );
  });
});

describe('planning statuses that count, as a text', () => {
  it('are the words of the language, or as they stand in the workbook', () => {
    expect(statusesText(['hard', 'soft', '1A', null], WORDS)).toBe('hard; zacht; 1A; zonder');
    expect(parseStatuses('Hard;ZACHT; soft; 1A ; zonder', WORDS)).toEqual(['hard', 'soft', '1A', null]);
    expect(parseStatuses(' ', WORDS)).toBeNull();
    expect(parseStatuses('hard;', WORDS)).toEqual(['hard']);
    expect(parseStatuses(' ; 1A; 1A', WORDS)).toEqual(['1A']);
    expect(statusesText(null, WORDS)).toBe('');
    expect(statusesText(['a;b', 'c'], WORDS)).toBe('a;;b; c');
  });

  it('come back as they were, whatever they are', () => {
    const status = fc
      .string({ minLength: 1 })
      .filter(
        (text) =>
          text.trim() === text &&
          /^\w/.test(text) &&
          !/;$/.test(text) &&
          !/^(hard|zacht|soft|zonder)$/i.test(text),
      );
    fc.assert(
      fc.property(fc.uniqueArray(status, { minLength: 1 }), (statuses) => {
        expect(parseStatuses(statusesText(statuses, WORDS), WORDS)).toEqual(statuses);
      }),
    );
  });
});
