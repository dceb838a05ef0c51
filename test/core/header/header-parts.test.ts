// SPDX-License-Identifier: EUPL-1.2

import { headerParts, joinParts, type HeaderParts } from '../../../src/core/header/header-parts';
import { readWord } from '../../../src/core/header/vocabulary';
import type { Content } from '../../../src/core/sheet/content';

type Told = Partial<Omit<HeaderParts, 'facets'>> & { readonly facets?: readonly string[] };

/** What a header says beyond nothing. */
function told({ facets, ...parts }: HeaderParts): Told {
  const silent: Omit<HeaderParts, 'facets'> = {
    status: null,
    period: null,
    unit: 1,
    unknownWords: 0,
    certainty: 1,
  };
  const said = Object.entries(parts).filter(([name, value]) => value !== silent[name as keyof typeof silent]);
  return { ...Object.fromEntries(said), ...(facets.size === 0 ? {} : { facets: [...facets] }) };
}

const years = (from: number | null, to: number | null) => ({ from, to });

describe('headerParts', () => {
  it.each<[Content, Told]>([
    [null, {}],
    [2026, { period: years(2026, 2026) }],
    [1990, { period: years(1990, 1990) }],
    [2100, { period: years(2100, 2100) }],
    [1989, { unknownWords: 1 }],
    [2101, { unknownWords: 1 }],
    [2026.5, { unknownWords: 1 }],
    [true, { unknownWords: 1 }],
    [{ error: '#N/A' }, { unknownWords: 1 }],
    ['', { unknownWords: 1 }],
    ['12', { unknownWords: 1 }],
    ['2026', { period: years(2026, 2026) }],
    ['1985', { period: years(1985, 1985) }],
    ['2026-2030', { period: years(2026, 2030) }],
    ['2026/30', { period: years(2026, 2030) }],
    ['2026 tot en met 2030', { period: years(2026, 2030) }],
    ['2026 t/m 2030', { period: years(2026, 2030) }],
    ['1998-02', { period: years(1998, 1998) }],
    ['2030-2026', { period: years(2030, 2030) }],
    ['2026-2026', { period: years(2026, 2026) }],
    ['2026 t/m 2026', { period: years(2026, 2026) }],
    ['2026-00', { period: years(2026, 2026) }],
    ['2000-00', { period: years(2000, 2000) }],
    ['sloop 2026-2030 huur', { period: years(2026, 2030), facets: ['demolition', 'rent'] }],
    ['sloop-2030e.v.huur', { period: years(2030, null), facets: ['demolition', 'rent'] }],
    ['2030+', { period: years(2030, null) }],
    ['2030 e.v.', { period: years(2030, null) }],
    ['2030 en verder', { period: years(2030, null) }],
    ['vanaf 2030', { period: years(2030, null) }],
    ['from 2030', { period: years(2030, null) }],
    ['na 2030', { period: years(2031, null) }],
    ['after 2030', { period: years(2031, null) }],
    ['t/m 2030', { period: years(null, 2030) }],
    ['until 2030', { period: years(null, 2030) }],
    ['Woningvoorraad 1-1-2025', { facets: ['homes', 'stock'] }],
    ['Voorraad 1 januari 2025', { facets: ['stock'] }],
    ['harde plannen', { status: 'hard', facets: ['plan'] }],
    ['zachte plannen', { status: 'soft', facets: ['plan'] }],
    ['hard en zacht', {}],
    ['h2026', { status: 'hard', period: years(2026, 2026), certainty: 0.85 }],
    ['Z_2026', { status: 'soft', period: years(2026, 2026), certainty: 0.85 }],
    ['z totaal', { status: 'soft', facets: ['total'], certainty: 0.85 }],
    ['woningen x 1.000', { facets: ['homes'], unit: 1000 }],
    ['woningen (× 1000)', { facets: ['homes'], unit: 1000 }],
    ['duizendtallen', { unit: 1000 }],
    ['sloop(x 1.000)huur', { facets: ['demolition', 'rent'], unit: 1000 }],
    ['sloop 1-1-25huur', { facets: ['demolition', 'rent'] }],
    ['%', { facets: ['share'] }],
    ['% sociaal', { facets: ['share', 'social'] }],
    ['sociaal blokje', { facets: ['social'], unknownWords: 1 }],
    ['blokje blikje', { unknownWords: 2 }],
    ['DAEB-voorraad', { facets: ['daeb', 'stock'] }],
    ['DAEB voorraad', { facets: ['daeb', 'stock'] }],
    ['waarvan sociaal', { facets: ['social'] }],
    ['sociale_huur', { facets: ['social', 'rent'] }],
    ['a sociaal 3', { facets: ['social'] }],
    ['scoiale betalbare', { facets: ['social', 'affordable'], certainty: 0.85 * 0.85 }],
  ])('of %j', (content, expected) => {
    expect(told(headerParts(content))).toEqual(expected);
  });

  it('is the same the second time', () => {
    expect(headerParts('Harde plannen 2031')).toEqual(headerParts('Harde plannen 2031'));
  });

  it('of cells above one another adds up, and the lowest that says it counts', () => {
    const joined = joinParts(['h2020 x 1000', 'zachte plannen', 'scoiale blokje 2030'].map(headerParts));
    expect(told(joined)).toEqual({
      status: 'soft',
      period: years(2030, 2030),
      unit: 1000,
      unknownWords: 1,
      certainty: 0.85 * 0.85,
      facets: ['plan', 'social'],
    });
    expect(told(joinParts([]))).toEqual({});
    expect(told(joinParts([headerParts('woningen'), headerParts('duizend')]))).toMatchObject({ unit: 1000 });
  });
});

/** A word with one mistake, in every place and of every kind. */
function mistakesIn(word: string): readonly string[] {
  return Array.from(word, (letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const swapped = after === '' ? [] : [before + after.charAt(0) + letter + after.slice(1)];
    return [`${before}x${letter}${after}`, `${before}x${after}`, before + after, ...swapped];
  }).flat();
}

describe('readWord', () => {
  it.each<[string, readonly string[], number]>([
    ['sociale', ['social'], 1],
    ['van', [], 1],
    ['socialehuurwoningen', ['social', 'rent', 'homes'], 1],
    ['gesloopten', ['demolition'], 1],
    ['sociaalincl', ['social'], 1],
    ['inclsociaal', [], 0],
    ['verkoopprijs', ['sale', 'price'], 1],
    ['verkoopsprijs', ['sale', 'price'], 1],
    ['huurenkoop', ['rent', 'purchase'], 1],
    ['soc', ['social'], 0.9],
    ['so', [], 0],
    ['uitrusting', [], 0],
    ['verko', ['sale'], 0.9],
    ['hu', [], 0],
    ['betaalb', ['affordable'], 0.9],
    ['ko', [], 0],
    ['scoiale', ['social'], 0.85],
    ['socale', ['social'], 0.85],
    ['socciale', ['social'], 0.85],
    ['soziale', ['social'], 0.85],
    ['szziale', [], 0],
    ['betalbaar', ['affordable'], 0.85],
    ['betalbare', ['affordable'], 0.85],
    ['onbekkendde', ['unknown'], 0.85],
    ['onbexxnde', ['unknown'], 0.85],
    ['onbexxnd', [], 0],
    ['xyonbekende', ['unknown'], 0.85],
    ['xyzonbekende', [], 0],
    ['nobkeende', ['unknown'], 0.85],
    ['uhrxn', [], 0],
    ['uxren', [], 0],
    ['xhren', [], 0],
    ['pro', [], 0],
    ['hurr', [], 0],
    ['hruen', ['rent'], 0.85],
    ['xyz', [], 0],
  ])('%s', (word, facets, certainty) => {
    expect(readWord(word)).toEqual({ facets, certainty });
  });

  it('understands a long word with any mistake in it, and with two', () => {
    const mistyped = { facets: ['retention'], certainty: 0.85 };
    const wrong = [...mistakesIn('instandhouding'), ...mistakesIn('xinstandhouding')].filter(
      (word) => !'instandhouding'.startsWith(word),
    );
    expect(wrong.map(readWord)).toEqual(wrong.map(() => mistyped));
  });
});
