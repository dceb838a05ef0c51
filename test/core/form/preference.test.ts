// SPDX-License-Identifier: EUPL-1.2

import { candidate, type Candidate } from '../../../src/core/form/candidate';
import { byPreference, isContinuation } from '../../../src/core/form/preference';
import { isTitled, shortcoming, titleOf } from '../../../src/core/form/shortcoming';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { sheetOf, tableOf } from '../support/sheet';

type Row = readonly Content[];

const at = (sheet: SheetContent, headerRow: number, headerRows = 1): Candidate =>
  candidate(sheet, null, { headerRow, headerRows, firstColumn: 0, columnCount: 4 });

describe('what keeps a place from being a programme', () => {
  it.each<[Row, string | null]>([
    [['Gemeente', 'Programma', 'Sociale huur'], null],
    [['Code', 'Programma', 'Duur'], null],
    [['Gemeente', 'Sociale huur', 'Duur'], null],
    [['Gemeente', 'Programma', 'Jaar'], null],
    [['Gemeente', 'Programma 2026', 'Programma 2027'], null],
    [['Gemeente', 'Programma'], 'tooFewColumns'],
    [['Gemeente', 'Duur', 'Middensegment'], 'noHomes'],
    [['Programma', 'Sociale huur', 'Duur'], 'noMunicipalities'],
    [['Provincie', 'Programma', 'Sociale huur'], 'noMunicipalities'],
    [['a', 'b', 'c'], 'noHeaders'],
  ])('%j: %p', (headers, verdict) => {
    expect(shortcoming(at(sheetOf([headers]), 0))).toBe(verdict);
  });

  it.each<[string, string | null]>([
    ['Gemeente', null],
    ['Naam', 'noMunicipalities'],
  ])('is no municipality, under "%s": %p', (header, verdict) => {
    const sheet = sheetOf([
      [header, 'Programma', 'Sociale huur'],
      ['Noord', 1, 1],
    ]);
    expect(shortcoming(at(sheet, 0))).toBe(verdict);
  });
});

describe('a place whose municipality only a title names', () => {
  it.each<[Row, string | null, boolean]>([
    [['Jaar', 'Programma', 'Sociale huur'], 'GM0392', true],
    [['Jaar', 'Programma', 'Duur'], 'GM0392', true],
    [['Plan', 'Sociale huur', 'Duur'], 'GM0392', true],
    [['Jaar', 'Programma'], 'GM0392', false],
    [['Gemeente', 'Programma', 'Sociale huur'], null, false],
    [['Code', 'Programma', 'Sociale huur'], null, false],
    [['Jaar', 'Duur', 'Middensegment'], null, false],
  ])('under %j: %p, %p', (headers, code, expected) => {
    const place = at(sheetOf([['Woningbouw gemeente Haarlem'], headers, ['Almere', 1, 1]]), 1);
    expect(titleOf(place)?.municipality.code ?? null).toBe(code);
    expect(isTitled(place)).toBe(expected);
  });

  it('stands above the whole header', () => {
    const sheet = sheetOf([['Gemeente Haarlem'], [null, 'Nieuwbouw Almere'], ['Jaar', 'totaal', 'hard']]);
    expect(titleOf(at(sheet, 2, 2))?.municipality.code).toBe('GM0392');
    expect(titleOf(at(sheet, 2, 1))).toBeNull();
  });
});

describe('of two places', () => {
  const sheet = sheetOf([
    ['Titel', 'Plannen'],
    ['Gemeente', 'Programma', 'Sociale huur'],
    ['Haarlem', 1, 1],
    ['Gemeente', 'Programma', 'Sociale huur'],
    ['Laren NH', 1, 1],
    ['Gemeente', 'Programma', 'Duur'],
    [null, 'Gemeente', 'Programma', 'Sociale huur'],
  ]);
  const best = at(sheet, 1);
  const table = tableOf({ columns: 3 });

  it.each<[string, Candidate, Candidate, boolean]>([
    ['the same header further down', best, at(sheet, 3), true],
    ['another header further down', best, at(sheet, 5), false],
    ['the same words in other columns', best, at(sheet, 6), false],
    ['the same header on another sheet', best, at({ ...sheet }, 3), false],
    ['the same header of a table', best, { ...at(sheet, 3), table }, false],
    ['the same header below a table', { ...best, table }, at(sheet, 3), false],
    ['the upper row of its header', at(sheet, 1, 2), at(sheet, 0), true],
    ['the lower row of its header', at(sheet, 1, 2), best, true],
    ['a header that begins in it', at(sheet, 1, 2), at(sheet, 2, 2), true],
    ['a header that ends in it', at(sheet, 5, 3), at(sheet, 3, 2), true],
    ['a header right below it', at(sheet, 1, 2), at(sheet, 2), false],
    ['a header right above it', at(sheet, 5, 2), at(sheet, 3), false],
  ])('the other is %s', (_, one, other, expected) => {
    expect(isContinuation(one, other)).toBe(expected);
  });

  it('says more, is a table, is no copy, is visible: in that order', () => {
    const hidden: Candidate = { ...best, sheet: { ...sheet, isVisible: false } };
    const copy: Candidate = { ...best, sheet: { ...sheet, copyOf: 'programme' } };
    const hiddenTable: Candidate = { ...hidden, table };
    const hiddenCopy: Candidate = { ...copy, sheet: { ...copy.sheet, isVisible: false } };
    const more: Candidate = { ...hiddenCopy, score: best.score + 1 };
    const inOrder = [
      more,
      { ...best, table },
      hiddenTable,
      { ...copy, table },
      best,
      hidden,
      copy,
      hiddenCopy,
    ];
    expect(inOrder.slice().reverse().sort(byPreference)).toEqual(inOrder);
    expect([best, hidden, copy, hiddenTable].sort(byPreference)).toEqual([hiddenTable, best, hidden, copy]);
  });
});
