// SPDX-License-Identifier: EUPL-1.2

import { listMunicipalities, municipalityList } from '../../../src/core/round/municipality-list';
import { plainLine, plainText } from '../../../src/core/round/plain-text';
import { isRound } from '../../../src/core/round/template';

describe('municipalityList', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['GM0363, Haarlem;GM0034\nZaanstad', ['GM0363', 'GM0392', 'GM0034', 'GM0479'], []],
    ['gm0363\n GM0363 ,Amsterdam', ['GM0363'], []],
    ['Nergens, GM9999; ,\n', [], ['Nergens', 'GM9999']],
    ['', [], []],
  ])('of %j', (text, codes, unknown) => {
    const list = municipalityList(text);
    expect(list.municipalities.map(({ code }) => code)).toEqual(codes);
    expect(list.unknown).toEqual(unknown);
  });

  it('takes a code in a row before a name, and the first of several', () => {
    const rows = [
      ['Haarlem', 'GM0363'],
      ['x', 'Zaanstad', 'Almere'],
      ['', ' '],
      [' a', 'b '],
      ['', 'Almere'],
    ];
    const list = listMunicipalities(rows);
    expect(list.municipalities.map(({ code }) => code)).toEqual(['GM0363', 'GM0479', 'GM0034']);
    expect(list.unknown).toEqual(['a b']);
  });
});

describe('plain text', () => {
  it.each([
    ['zie https://x.nl', 'zie https[:]//x.nl'],
    ['WWW.x.nl en www.y.nl', 'WWW[.]x.nl en www[.]y.nl'],
    ['mailto:a@b.nl', 'mailto[:]a@b.nl'],
    ['\\\\server\\map', '\\ \\server\\map'],
    ['een \\\\ teken', 'een \\\\ teken'],
    ['<b>vet</b>', '‹b›vet‹/b›'],
    ['a\tb\u200bc\u202ed\ufeffe\u0000f', 'a b c d e f'],
    ['een\r\ntwee\rdrie\nvier', 'een\ntwee\ndrie\nvier'],
    ['newww.x', 'newww.x'],
    ['10:30 - 50%', '10:30 - 50%'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('can be on one line', () => {
    expect(plainLine('nul\n een \r\n\n  twee <x>')).toBe('nul een twee ‹x›');
  });
});

describe('a round', () => {
  it.each<[string, boolean]>([
    ['2026-1', true],
    ['2026-12', true],
    ['2026-0', false],
    ['2026-123', false],
    ['1926-1', false],
    ['x2026-1', false],
    ['2026-1x', false],
    ['2026', false],
  ])('%s: %p', (text, expected) => {
    expect(isRound(text)).toBe(expected);
  });
});
