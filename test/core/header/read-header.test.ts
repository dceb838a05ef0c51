// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { LEAST_SCORE, readHeader } from '../../../src/core/header/read-header';
import { meaningKey, plainMeaning, type Meaning } from '../../../src/core/header/meaning';
import type { Content } from '../../../src/core/sheet/content';

const meaning = (...cells: readonly Content[]): Meaning | null => readHeader(cells)?.meaning ?? null;

describe('readHeader: words', () => {
  it.each<[string, Meaning['field']]>([
    ['Scoiale huur', 'socialRent'],
    ['Soc. huur', 'socialRent'],
    ['aantal soc huurwon', 'socialRent'],
    ['Sociale huurwoningen', 'socialRent'],
    ['Waarvan sociale huur', 'socialRent'],
    ['Social rented homes', 'socialRent'],
    ['midenhuur', 'midRent'],
    ['Huur middenhuur', 'midRent'],
    ['Betaalb. koop', 'affordablePurchase'],
    ['Koop betaalbare koop', 'affordablePurchase'],
    ['Dure koop', 'expensive'],
    ['Onbekend Koop of Huur', 'unknown'],
    ['Te slopen woningen', 'demolition'],
    ['Sloop soc. huur', 'socialDemolition'],
    ['Verkoop sociale huurwoningen', 'socialSale'],
    ['Woningvoorraad 1-1-2025', 'stock'],
    ['Corporatiewoningen', 'socialStock'],
    ['Aantal woningen', 'total'],
    ['Total homes', 'total'],
    ['Projectnaam', 'plan'],
    ['Jaar van oplevering', 'year'],
    ['Planologische status', 'status'],
    ['Prijssegment', 'tenure'],
    ['Huurprijs', 'rent'],
    ['VON-prijs', 'price'],
    ['Opdrachtgever naam', 'owner'],
    ['Plannen / totaal', 'total'],
    ['Totaal projecten', 'total'],
    ['Woningen in plannen', 'total'],
    ['Plannen', 'plan'],
    ['Plan nummer', 'plan'],
    ['Naam plan of programma', 'plan'],
    ['Totaal aantal plannen', 'plan'],
    ['Sloop in plannen, totaal', 'plan'],
    ['Status plan', 'status'],
    ['Jaar plan', 'year'],
    ['Totaal jaar', 'total'],
    ['Sociale middenhuur', 'midRent'],
    ['Sociale koop', 'affordablePurchase'],
  ])('%j is %s', (header, field) => {
    expect(meaning(header)?.field).toBe(field);
  });

  it.each([
    'Opmerkingen',
    '% sociaal',
    'Sociale huur (%)',
    'Aandeel sociale huur',
    'Netto toevoeging',
    'Totale bevolking (x 1 000)',
    'koop',
    'Koop 2026',
    'huur',
    'sociaal blokje blikje',
    'betaalbaar',
    'Dure middenhuur',
    'Plancode',
    'Totaal huur',
    'Nieuwbouw koop',
    'Verkoop woningen',
    'Sloop huur',
    'Voorraad koop',
    'Betaalbare huur en koop',
    'Wethouder',
    'Plaatsnaam',
    'ProvinciecodePV',
    'Wvrv tekort sociaal',
    'Gerealiseerd',
    '',
  ])('%j is nothing that is read', (header) => {
    expect(readHeader([header])).toBeNull();
  });

  it('is surest of the words of the glossary, and least of words it does not know', () => {
    const scores = ['Sociale huur', 'Sociale huurwoning', 'Scoiale huur', 'Sociale huur blokje'].map(
      (header) => readHeader([header])?.score ?? 0,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(LEAST_SCORE);
  });

  it('never takes one segment for another because of a letter', () => {
    const headers: readonly [string, Meaning['field']][] = [
      ['sociale huur', 'socialRent'],
      ['middenhuur', 'midRent'],
      ['betaalbare koop', 'affordablePurchase'],
      ['sloop sociaal', 'socialDemolition'],
    ];
    const typo = fc.tuple(
      fc.constantFrom(...headers),
      fc.nat(20),
      fc.constantFrom('a', 'e', 'i', 'o', 'u', 'd', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't'),
    );
    fc.assert(
      fc.property(typo, ([[header, field], at, letter]) => {
        const wrong = header.slice(0, at) + letter + header.slice(at + 1);
        const found = meaning(wrong)?.field;
        // A verb of selling is another word, not a typing error.
        expect([field, undefined, 'total', 'demolition', 'socialSale', 'mid']).toContain(found);
      }),
    );
  });
});

describe('readHeader: blocks, periods, statuses and units', () => {
  it.each<[readonly Content[], Partial<Meaning>]>([
    [['Sloop', 'Sociale huur'], { field: 'socialDemolition' }],
    [['Sloop', 'Totaal'], { field: 'demolition' }],
    [['Nieuwbouw', 'Totaal'], { field: 'total' }],
    [['Plannen', 'Totaal'], { field: 'total' }],
    [['Plannen', 'Sociale huur'], { field: 'socialRent' }],
    [['Nieuwbouw', 'Sociale huur'], { field: 'socialRent' }],
    [['Woningvoorraad', 'DAEB'], { field: 'socialStock' }],
    [['Harde plancapaciteit', 2021], { field: 'total', status: 'hard', period: { from: 2021, to: 2021 } }],
    [['Zachte plannen', '2025-2029'], { status: 'soft', period: { from: 2025, to: 2029 } }],
    [['h2020-2024'], { field: 'total', status: 'hard', period: { from: 2020, to: 2024 } }],
    [['z2030+'], { field: 'total', status: 'soft', period: { from: 2030, to: null } }],
    [['htotaal'], { field: 'total', status: 'hard', period: null }],
    [['Programma 2026 t/m 2030'], { field: 'total', period: { from: 2026, to: 2030 } }],
    [['Woningen na 2030'], { field: 'total', period: { from: 2031, to: null } }],
    [['Programma (x 1.000)'], { field: 'total', unit: 1000 }],
    [['Jaar 2026'], { field: 'year', period: null }],
    [['Woningvoorraad 2025'], { field: 'stock', period: null }],
    [['Harde DAEB-voorraad'], { field: 'socialStock', status: null }],
    [['Woningvoorraad (x 1.000)'], { field: 'stock', unit: 1000 }],
    [['Jaar (x 1.000)'], { field: 'year', unit: 1 }],
    [['Duur'], { field: 'expensive', part: null }],
    [['Dure huur en koop'], { field: 'expensive', part: null }],
    [['Huur of koop duur'], { field: 'expensive', part: 'either' }],
    [['Onbekend'], { field: 'unknown', part: null }],
    [['Segment nog onbekend'], { field: 'unknown', part: null }],
    [['Onbekend huur'], { field: 'unknown', part: 'rent' }],
    [['Onbekend koop'], { field: 'unknown', part: 'purchase' }],
    [['Onbekend koop of huur'], { field: 'unknown', part: 'either' }],
    [['Sociale huur 2026'], { field: 'socialRent', part: null }],
    [['Dure huur'], { field: 'expensive', part: 'rent' }],
    [['Dure koop'], { field: 'expensive', part: 'purchase' }],
  ])('%j', (cells, expected) => {
    expect(meaning(...cells)).toMatchObject(expected);
  });
});

describe('readHeader: how sure it is', () => {
  const scoreOf = (...cells: readonly Content[]) => readHeader(cells)?.score;

  it.each<[readonly Content[], number]>([
    [['Sociale huur'], 1],
    [[null, 'Sociale huur', null], 1],
    [['Totaal'], 0.9],
    [['Sociale huurwoningen bruto'], 0.95],
    [['Corporatiewoningen'], 0.95 * 0.85],
    [['Harde', 2026], 0.95 * 0.85],
    [[2026], 0.95 * 0.65],
    [['Sociale huurwoningen blokje'], 0.95 - 0.25],
  ])('of %j: %d', (cells, score) => {
    expect(scoreOf(...cells)).toBeCloseTo(score, 10);
  });
});

describe('meaningKey', () => {
  it('differs when what is read differs, and only then', () => {
    const [status, period, part] = ['hard', { from: 2026, to: null }, 'rent'] as const;
    const meanings = [
      {},
      { status },
      { period },
      { part },
      { status, period },
      { status, part },
      { period, part },
      { status, period, part },
    ].flatMap((told) => [
      { ...plainMeaning('expensive'), ...told },
      { ...plainMeaning('unknown'), ...told },
    ]);
    expect(new Set(meanings.map(meaningKey)).size).toBe(meanings.length);
    const [plain = plainMeaning('total')] = meanings;
    expect(meaningKey({ ...plain, unit: 1000 })).toBe(meaningKey(plain));
  });
});
