// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { ReadProgramme } from '../../../src/core/programme/read-rows';
import type { Content } from '../../../src/core/sheet/content';
import { placed, readSheet, sheetOf } from '../support/sheet';

type Row = readonly Content[];

const LIST: Row = [
  'Plannaam',
  'Gemeente',
  'Jaar',
  'Planstatus',
  'Segment',
  'Huurprijs',
  'Koopprijs',
  'Aantal woningen',
];

const list = (...rows: readonly Row[]): ReadProgramme => readSheet(sheetOf([['Plannen'], [], LIST, ...rows]));

/** Homes by municipality, kind, year and status, without the zeros. */
function totals({ programme }: ReadProgramme): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { code, kind, year, status, homes } of programme.lines) {
    if (homes === 0) continue;
    const key = [code, kind, year ?? '', status ?? ''].join(' ').trim();
    sums[key] = (sums[key] ?? 0) + homes;
  }
  return sums;
}

const codesOf = ({ findings }: ReadProgramme): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

describe('a list of projects', () => {
  it('adds up per municipality, year, status and segment', () => {
    const read = list(
      ['Zijlweg', 'gem. Haarlem', 2027, '1A', 'Sociale huur', null, null, 120],
      ['Zijlweg', 'Haarlem ', 2027, '2C', 'Koop', null, 395_000, 80],
      ['Waterrijk', 'Laren NH', 46_500, '4A', 'Huur', '€ 1.150,00', null, 60],
    );
    expect(read.source.form).toBe('lines');
    expect(totals(read)).toEqual({
      'GM0392 total 2027 hard': 120,
      'GM0392 socialRent 2027 hard': 120,
      'GM0392 total 2027 soft': 80,
      'GM0392 affordablePurchase 2027 soft': 80,
      'GM0417 total 2027 soft': 60,
      'GM0417 midRent 2027 soft': 60,
    });
    expect(codesOf(read)).toEqual(['missingStock', 'looseText', 'segmentsByPrice']);
  });

  it('keeps the cell of every figure', () => {
    const { figures } = list(['Zijlweg', 'Haarlem', 2027, '1A', 'Sociale huur', null, null, '120 woningen']);
    expect(figures.filter(({ place }) => place !== null)).toEqual([
      expect.objectContaining({ field: 'total', homes: 120, content: '120 woningen', differs: true }),
      expect.objectContaining({ field: 'socialRent', place: { sheet: 'Programma', address: 'H4' } }),
    ]);
  });

  it('has 0 homes in a segment without lines, since every line says its segment', () => {
    const { programme } = list(['Zijlweg', 'Haarlem', 2027, '1A', 'Sociale huur', null, null, 120]);
    const zeros = programme.lines.filter(({ homes }) => homes === 0).map(({ kind }) => kind);
    expect(zeros).toEqual(['socialRent', 'midRent', 'affordablePurchase', 'expensive']);
  });

  it('passes over totals and repeated headers, and takes the municipality from the row above, saying so', () => {
    const read = list(
      ['Zijlweg', 'Haarlem', 2027, '2A', 'Sociale huur', null, null, 120],
      ['Spaarne', null, 2027, '2A', 'Sociale huur', null, null, 30],
      ['Totaal Haarlem', null, null, null, null, null, null, 150],
      [],
      LIST,
      ['Brink', 'Laren', 2027, '2A', 'Sociale huur', null, null, 10],
      ['Eindtotaal', null, null, null, null, null, null, 160],
    );
    expect(totals(read)).toMatchObject({ 'GM0392 total 2027 hard': 150, 'GM0417 total 2027 hard': 10 });
    expect(placed(read.findings)).toEqual(
      expect.arrayContaining(['municipalityFromAbove@Programma!B5', 'totalsRowSkipped@Programma!A6']),
    );
  });

  it('does not guess between two systems of codes, and does not count what the register does not count', () => {
    const open = list(['Zijlweg', 'Haarlem', 2027, '1a', 'Sociale huur', null, null, 120]);
    expect(codesOf(open)).toContain('statusSystemUnknown');
    expect(totals(open)).toHaveProperty('GM0392 total 2027 1a', 120);
    const known = list(['Zijlweg', 'Haarlem', 2027, '5A', 'Sociale huur', null, null, 120]);
    expect(totals(known)).toHaveProperty('GM0392 total 2027 notCounted', 120);
  });

  it('leaves a municipality out when one of its cells cannot be read', () => {
    const read = list(
      ['Zijlweg', 'Haarlem', 2027, '1A', 'Sociale huur', null, null, 120],
      ['Spaarne', 'Haarlem', 2027, '1A', 'Sociale huur', null, null, '40-50'],
    );
    expect(placed(read.findings)).toContain('numberRange@Programma!H5');
    expect(read.programme.municipalities.map(({ unreadable }) => unreadable)).toEqual([true]);
  });

  it('reads segments side by side, and parts of "duur" together', () => {
    const read = readSheet(
      sheetOf([
        [
          'Project',
          'Gemeente',
          'Totaal',
          'Soc. huur',
          'Middenhuur',
          'Betaalb. koop',
          'Dure huur',
          'Dure koop',
          'Sloop',
        ],
        ['Zijlweg', 'Haarlem', 100, 30, 20, 20, 10, 20, 5],
        ['Spaarne', 'Haarlem', 50, 50, null, null, null, null, null],
      ]),
    );
    expect(totals(read)).toEqual({
      'GM0392 total': 150,
      'GM0392 socialRent': 80,
      'GM0392 midRent': 20,
      'GM0392 affordablePurchase': 20,
      'GM0392 expensive': 30,
      'GM0392 demolition': 5,
    });
  });

  it('takes the stock once, and says so when rows differ', () => {
    const headers: Row = [
      'Plan',
      'Gemeente',
      'Aantal woningen',
      'Sociale huur',
      'Woningvoorraad',
      'DAEB-voorraad',
    ];
    const read = readSheet(
      sheetOf([headers, ['A', 'Haarlem', 10, 3, 79_432, 22_241], ['B', 'Haarlem', 10, 3, 79_432, 22_000]]),
    );
    expect(read.programme.municipalities[0]).toMatchObject({
      stock: 79_432,
      socialStock: 22_241,
      unreadable: true,
    });
    expect(placed(read.findings)).toContain('stockDiffers@Programma!F3');
  });
});

describe('a matrix of years and statuses', () => {
  const sheet = (...rows: readonly Row[]) =>
    sheetOf([
      [null, null, 'Totale plancapaciteit', null, null, null, 'Harde plancapaciteit', null],
      ['Gemeente code', 'Gemeente', '2026-2027', 2026, 2027, null, 2026, 2027],
      ...rows,
    ]);

  it('reads headers of two rows with their labels, and counts every home once', () => {
    const read = readSheet(
      sheet([392, 'Haarlem', 100, 60, 40, null, 50, 10], [417, 'Laren', 10, 5, 5, null, 5, 5]),
    );
    expect(read.source).toMatchObject({ form: 'lines', headerRow: 1, headerRows: 2 });
    expect(totals(read)).toEqual({
      'GM0392 total 2026 hard': 50,
      'GM0392 total 2027 hard': 10,
      'GM0392 total': 40,
      'GM0417 total 2026 hard': 5,
      'GM0417 total 2027 hard': 5,
    });
  });

  it('reads blocks of new homes and demolition with the same headers below them', () => {
    const read = readSheet(
      sheetOf([
        ['Programma 2026-2030'],
        [null, 'Nieuwbouw', null, null, null, null, 'Sloop', null],
        [
          'Gemeente',
          'Totaal',
          'Sociale huur',
          'Middenhuur',
          'Betaalbare koop',
          'Duur',
          'Totaal',
          'Sociale huur',
        ],
        ['Haarlem', 100, 30, 20, 20, 30, 12, 7],
        ['Laren', 10, 3, 2, 2, 3, 0, 0],
        ['Totaal', 110, 33, 22, 22, 33, 12, 7],
      ]),
    );
    expect(totals(read)).toMatchObject({
      'GM0392 total': 100,
      'GM0392 socialRent': 30,
      'GM0392 demolition': 12,
      'GM0392 socialDemolition': 7,
    });
  });

  it('multiplies what stands in thousands', () => {
    const read = readSheet(
      sheetOf([
        ['Gemeente', 'Programma (x 1.000)', 'Sociale huur (x 1.000)', 'Sociale huur (%)'],
        ['Haarlem', 1.2, 0.4, 33],
      ]),
    );
    expect(totals(read)).toEqual({ 'GM0392 total': 1_200, 'GM0392 socialRent': 400 });
  });
});

describe('whatever the form', () => {
  const HOMES = fc.integer({ min: 0, max: 5_000 });
  const PLANS = fc.array(
    fc.record({
      municipality: fc.constantFrom('Haarlem', 'Laren', 'Almere'),
      social: HOMES,
      mid: HOMES,
      dear: HOMES,
    }),
    { minLength: 3, maxLength: 12 },
  );
  const HEADERS = {
    plan: ['Plannaam', 'Project', 'Naam plan', 'Locatie'],
    municipality: ['Gemeente', 'GEMEENTE', 'Gemeentenaam'],
    total: ['Totaal', 'Aantal woningen', 'Totaal woningen', 'Bruto programma'],
    social: ['Sociale huur', 'Soc. huur', 'Sociaal', 'Sociale huurwoningen'],
    mid: ['Middensegment', 'Midden', 'middensegmnt'],
    dear: ['Duur', 'Dure woningen', 'Duur segment'],
  } as const;
  const KEYS = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
  const written = (homes: number, notation: number): Content =>
    [homes, String(homes), homes.toLocaleString('nl-NL'), `${homes} woningen`, homes.toLocaleString('en-US')][
      notation
    ] ?? homes;

  it('shuffled columns, other words and notations, rubbish between: never a wrong number', () => {
    fc.assert(
      fc.property(
        PLANS,
        fc.shuffledSubarray(KEYS, { minLength: KEYS.length, maxLength: KEYS.length }),
        fc.array(fc.nat(3), { minLength: KEYS.length, maxLength: KEYS.length }),
        fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        (plans, order, words, notations, above) => {
          const headers = order.map(
            (key) => HEADERS[key][(words[KEYS.indexOf(key)] ?? 0) % HEADERS[key].length] ?? key,
          );
          const rows = plans.map(({ municipality, social, mid, dear }, index): Row => {
            const cells: Record<string, Content> = {
              plan: `Plan ${index}`,
              municipality,
              total: written(social + mid + dear, notations[0] ?? 0),
              social: written(social, notations[1] ?? 0),
              mid: written(mid, notations[2] ?? 0),
              dear: written(dear, notations[3] ?? 0),
            };
            return order.map((key) => cells[key] ?? null);
          });
          const rubbish: Row[] = Array.from({ length: above }, (_, index) => [
            index === 0 ? 'Woningbouwplannen' : null,
          ]);
          const total: Row = order.map((key) =>
            key === 'plan' ? 'Totaal' : key === 'municipality' ? null : 1_000_000,
          );
          const read = readSheet(sheetOf([...rubbish, headers, ...rows, [], total]));
          const sums = totals(read);
          for (const { municipality } of plans) {
            const own = plans.filter((plan) => plan.municipality === municipality);
            const code = { Haarlem: 'GM0392', Laren: 'GM0417', Almere: 'GM0034' }[municipality];
            const expected = (key: 'social' | 'mid' | 'dear') =>
              own.reduce((sum, plan) => sum + plan[key], 0);
            expect(sums[`${code} socialRent`] ?? 0).toBe(expected('social'));
            expect(sums[`${code} mid`] ?? 0).toBe(expected('mid'));
            expect(sums[`${code} expensive`] ?? 0).toBe(expected('dear'));
            expect(sums[`${code} total`] ?? 0).toBe(expected('social') + expected('mid') + expected('dear'));
          }
        },
      ),
    );
  });
});
