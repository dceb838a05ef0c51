// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { readProgramme } from '../../../src/core/form/read-programme';
import type { Content } from '../../../src/core/sheet/content';
import { placed, readSheet, sheetOf, tableOf } from '../support/sheet';

type Row = readonly Content[];

const LIST: readonly string[] = [
  'Plannaam',
  'Gemeente',
  'Jaar',
  'Planstatus',
  'Segment',
  'Huurprijs',
  'Koopprijs',
  'Instandhouding',
  'Eigenaar',
  'Aantal woningen',
];
const LINE: Row = ['Zijlweg', 'Haarlem', 2027, 'hard', 'Huur', 900, null, null, null, 30];

/** A list of one plan with other cells, by header. */
function readLine(cells: Readonly<Record<string, Content>>) {
  const row = LINE.map((content, index) => {
    const header = LIST[index] ?? '';
    return header in cells ? (cells[header] ?? null) : content;
  });
  return readSheet(sheetOf([LIST, row]));
}

/** Codes of what is said about the list, but for what is said about every list. */
const toldIn = ({ findings }: ReturnType<typeof readLine>): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => !['missingStock', 'segmentsByPrice'].includes(code));

describe('the year of a line', () => {
  it.each<[Content, number | null]>([
    [2027, 2027],
    [1990, 1990],
    [2100, 2100],
    ['2027', 2027],
    ['Q3 2027', 2027],
    ['1-7-2027', 2027],
    ['2027 (was 2027)', 2027],
    // 1 January 1990, 31 December 2026, 1 January 2027, 31 December 2027 and 31 December 2100 as serial numbers.
    [32_874, 1990],
    [46_387, 2026],
    [46_388, 2027],
    [46_752, 2027],
    [73_415, 2100],
    [46_387.99, 2026],
  ])('%j is %d', (content, year) => {
    const read = readLine({ Jaar: content });
    expect(read.figures[0]?.year).toBe(year);
    expect(toldIn(read)).toEqual([]);
  });

  it.each<Content>([1989, 2101, 2027.5, 32_873, 73_416, -1, '2027-2028', 'later', '1827', true])(
    '%j is none, and said so',
    (content) => {
      const read = readLine({ Jaar: content });
      expect(read.figures[0]?.year).toBeNull();
      expect(placed(read.findings)).toContain('unclearYear@Programma!C2');
    },
  );

  it.each<Content>([null, ' '])('%j is none, and nothing is said', (content) => {
    const read = readLine({ Jaar: content });
    expect(read.figures[0]?.year).toBeNull();
    expect(toldIn(read)).toEqual([]);
  });
});

describe('the segment of a line', () => {
  const segmentIn = (cells: Readonly<Record<string, Content>>): string | undefined =>
    readLine(cells).figures[1]?.field;

  it.each<[Content, string]>([
    [932.93, 'socialRent'],
    [932.94, 'midRent'],
    ['€ 932,93', 'socialRent'],
    ['932,94 euro', 'midRent'],
    ['900 eur', 'socialRent'],
    ['€ 900 p/m', 'socialRent'],
    ['900 per maand', 'socialRent'],
    ['€ 900,-', 'socialRent'],
    ['€ 900,--', 'socialRent'],
    ['900.-', 'socialRent'],
    ['€ 1.228,07', 'midRent'],
    ['€ 1.228,08', 'expensive'],
    ['zie bijlage', 'unknown'],
    [null, 'unknown'],
    [true, 'unknown'],
  ])('at a rent of %j is %s', (rent, segment) => {
    expect(segmentIn({ Huurprijs: rent })).toBe(segment);
  });

  it.each<[Content, string]>([
    [420_000, 'affordablePurchase'],
    [420_001, 'expensive'],
    ['€ 420.000 v.o.n.', 'affordablePurchase'],
    ['€ 420.000 VON', 'affordablePurchase'],
    ['420.001 k.k.', 'expensive'],
  ])('at a price of %j is %s', (price, segment) => {
    expect(segmentIn({ Segment: 'Koop', Huurprijs: null, Koopprijs: price })).toBe(segment);
  });

  it.each<[Content, string]>([
    [25, 'socialRent'],
    [24, 'midRent'],
    ['25 jaar', 'socialRent'],
    ['24 jaar', 'midRent'],
    ['9 jr.', 'expensive'],
    ['9 jr', 'expensive'],
    ['24 years', 'midRent'],
    ['1 year', 'expensive'],
    ['lang', 'socialRent'],
    [null, 'socialRent'],
    [true, 'socialRent'],
  ])('of a builder who keeps it for %j is %s', (retention, segment) => {
    expect(segmentIn({ Instandhouding: retention, Eigenaar: 'Bouwbedrijf' })).toBe(segment);
  });

  it('says when word and price differ, and when it is kept too short', () => {
    const conflict = readLine({ Segment: 'Sociale huur', Huurprijs: 1_000 });
    expect(conflict.findings.find(({ code }) => code === 'segmentPriceConflict')).toMatchObject({
      place: { sheet: 'Programma', address: 'J2' },
      data: { code: 'GM0392', text: 'Sociale huur', segment: 'socialRent', conflict: 'midRent' },
    });
    const short = readLine({ Segment: 'Sociale huur', Instandhouding: 12, Eigenaar: 'Bouwbedrijf' });
    expect(short.findings.find(({ code }) => code === 'shortRetention')).toMatchObject({
      place: { sheet: 'Programma', address: 'J2' },
      data: { code: 'GM0392', name: 'Haarlem', segment: 'midRent', stated: 'socialRent' },
    });
  });

  it('says by which limits, in euros', () => {
    const { findings } = readLine({});
    expect(findings.find(({ code }) => code === 'segmentsByPrice')).toMatchObject({
      place: { sheet: 'Programma', address: 'A1' },
      data: { year: 2026, socialRent: 932.93, midRent: 1_228.07, affordablePurchase: 420_000 },
    });
  });

  it.each([
    [2026, 'socialRent'],
    [2024, 'midRent'],
    [2030, 'unknown'],
  ])('is told by the limits of the price level %d: %s', (priceYear, segment) => {
    const sheet = sheetOf([LIST, LINE]);
    const { source } = findProgramme([sheet]);
    if (source === null) throw new Error('there is a list');
    const read = readProgramme([sheet], source, null, null, { statusSystem: null, priceYear });
    expect(read?.figures[1]?.field).toBe(segment);
  });

  it('is demolition without being a part of what is built', () => {
    const { figures } = readLine({ Segment: 'Sloop' });
    expect(figures.filter(({ homes }) => homes !== 0).map(({ field, homes }) => [field, homes])).toEqual([
      ['demolition', 30],
    ]);
  });
});

describe('a row of a list that is no plan', () => {
  const list = (...rows: readonly Row[]) => readSheet(sheetOf([LIST, LINE, ...rows]));
  const only = (cells: Readonly<Record<string, Content>>): Row => LIST.map((header) => cells[header] ?? null);

  it('without a municipality and homes is passed over', () => {
    const read = list(only({ Plannaam: 'Toelichting' }), only({ Segment: 'zie boven' }));
    expect(toldIn(read)).toEqual([]);
    expect(read.source.keyCellCount).toBe(1);
  });

  it('without a plan does not take the municipality of the row above', () => {
    const read = list(only({ 'Aantal woningen': 7 }));
    expect(placed(read.findings)).toContain('unknownMunicipality@Programma!B3');
    expect(read.figures.filter(({ homes }) => homes === 7)).toEqual([]);
  });

  it('takes the municipality of the last row that had one that is known', () => {
    const read = list(
      only({ Plannaam: 'X', Gemeente: 'Nergens', 'Aantal woningen': 1 }),
      only({ Plannaam: 'Y', 'Aantal woningen': 7 }),
    );
    expect(read.figures.filter(({ homes }) => homes === 7).map(({ code }) => code)).toEqual([
      'GM0392',
      'GM0392',
    ]);
    expect(read.keys).toEqual([{ code: 'GM0392', field: 'code', content: 'GM0392', row: 1, occurrences: 1 }]);
    expect(read.source.keyCellCount).toBe(2);
  });

  it('says of a plan without homes which it is', () => {
    const read = list(
      only({ Plannaam: ' Brink ', Gemeente: 'Haarlem' }),
      only({ Gemeente: 'Haarlem', Planstatus: 'zacht' }),
      only({ Gemeente: 'Haarlem', Segment: 'Koop' }),
      only({ Gemeente: 'Haarlem', Jaar: 2027 }),
    );
    expect(
      read.findings
        .filter(({ code }) => code === 'lineWithoutHomes')
        .map(({ place, data }) => [place?.address, 'text' in data ? data.text : null]),
    ).toEqual([
      ['J3', 'Brink'],
      ['J4', 'zacht'],
      ['J5', 'Koop'],
    ]);
  });

  it('is told apart from a total that only names the municipality', () => {
    const skipped = list(
      only({ Plannaam: 'Totaal Haarlem', 'Aantal woningen': 30 }),
      only({ Gemeente: 'Totaal', 'Aantal woningen': 30 }),
      only({ Plannaam: 'Brink', Gemeente: 'Laren NH', 'Aantal woningen': 3 }),
    ).findings.filter(({ code }) => code === 'totalsRowSkipped');
    expect(skipped.map(({ place, data }) => [place?.address, data])).toEqual([
      ['A3', { text: 'Totaal Haarlem' }],
    ]);
  });

  it.each<[string, Row, readonly string[]]>([
    ['the same plan again', LINE, ['repeatedRow@Programma!A3']],
    ['another number', LINE.map((content) => (content === 30 ? 31 : content)), []],
    ['no name of a plan', LINE.map((content) => (content === 'Zijlweg' ? null : content)), []],
  ])('twice is said when it is %s', (_, row, expected) => {
    const read = list(row);
    expect(placed(read.findings).filter((one) => one.startsWith('repeatedRow'))).toEqual(expected);
    const nothing = LINE.map((content) => (content === 30 ? 0 : content));
    expect(toldIn(list(nothing, nothing))).not.toContain('repeatedRow');
  });

  it('twice is the first time and the homes of one', () => {
    const shown = list(LINE, LINE).findings.filter(({ code }) => code === 'repeatedRow');
    expect(shown.map(({ place, data }) => [place?.address, data])).toEqual([
      ['A3', { code: 'GM0392', name: 'Haarlem', text: 'Zijlweg', homes: 30, firstAddress: 'A2' }],
      ['A4', { code: 'GM0392', name: 'Haarlem', text: 'Zijlweg', homes: 30, firstAddress: 'A2' }],
    ]);
  });
});

describe('the last row of totals of a list', () => {
  const told = (...rows: readonly Row[]) =>
    readSheet(sheetOf([['Plan', 'Gemeente', 'Totaal', 'Sociale huur'], ...rows]))
      .findings.filter(({ code }) => code === 'totalsRowDiffers')
      .map(({ place, data }) => [place?.address, data]);
  const A: Row = ['A', 'Haarlem', 10, 4];
  const B: Row = ['B', 'Laren', '20 woningen', null];

  it.each<[string, readonly Row[], readonly unknown[]]>([
    ['is the sum of all rows', [A, B, ['Totaal', null, 30, 4]], []],
    [
      'is something else',
      [A, B, ['Totaal', null, 31, 400]],
      [
        ['C4', { field: 'total', stated: 31, sum: 30, factor: null }],
        ['D4', { field: 'socialRent', stated: 400, sum: 4, factor: 100 }],
      ],
    ],
    ['is rounded', [A, B, ['Totaal', null, 30.4, 4]], []],
    ['is half a home off', [A, B, ['Totaal', null, 30.5, 4]], [['C4', expect.objectContaining({ sum: 30 })]]],
    ['is the sum since the one before it', [A, ['Subtotaal', null, 10, 4], B, ['Totaal', null, 20, 0]], []],
    ['is the sum of all but subtotals', [A, ['Subtotaal', null, 10, 4], B, ['Totaal', null, 30, 4]], []],
    [
      'counts subtotals too',
      [A, ['Subtotaal', null, 10, 4], B, ['Totaal', null, 40, 4]],
      [['C5', expect.anything()]],
    ],
    ['is blank, or a text', [A, B, ['Totaal', null, null, 'vier']], []],
    ['stands below what leaves a choice', [A, ['B', 'Laren', '10-20', 4], ['Totaal', null, 99, 8]], []],
    ['stands below an estimate', [A, ['B', 'Laren', 'ca. 20', 4], ['Totaal', null, 99, 8]], []],
    ['stands below a truth value', [A, ['B', 'Laren', true, 4], ['Totaal', null, 99, 8]], []],
    ['has rows below it', [A, ['Totaal', null, 10, 4], B], []],
  ])('%s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });

  it('has headers that stand there again above it', () => {
    expect(told(A, ['Plan', 'Gemeente', 'Totaal', 'Sociale huur'], B, ['Totaal', null, 30, 4])).toEqual([]);
  });
});

describe('a list of one municipality', () => {
  it('has no rows but those with figures, and the title for a key', () => {
    const sheet = sheetOf([
      ['Woningbouw gemeente Haarlem'],
      [null, 'Jaar', 'Programma', 'Sociale huur', 'Middensegment'],
      ['Noord', 2027, 100, 40, 40],
      ['Toelichting', null, null, null, null],
      ['Zuid', 2028, 10, 4, null],
      ['Totaal', null, 110, 44, 40],
    ]);
    const { programme, keys, source, findings } = readSheet(sheet);
    expect(programme.municipalities.map(({ code }) => code)).toEqual(['GM0392']);
    expect(keys).toEqual([{ code: 'GM0392', field: 'code', content: 'GM0392', row: 2, occurrences: 1 }]);
    expect(source.keyCellCount).toBe(2);
    expect(programme.lines.map(({ kind, year, homes }) => [kind, year, homes])).toEqual([
      ['total', 2027, 100],
      ['socialRent', 2027, 40],
      ['mid', 2027, 40],
      ['total', 2028, 10],
      ['socialRent', 2028, 4],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('missingColumn');
  });

  it('is of nobody without rows', () => {
    const table = tableOf({ name: 'Plannen', columns: LIST.length, dataRows: 1 });
    for (const [sheet, name] of [
      [sheetOf([LIST, []]), 'Programma'],
      [sheetOf([LIST, []], { tables: [table] }), 'Plannen'],
    ] as const) {
      expect(readSheet(sheet).findings).toContainEqual({
        code: 'noMunicipalities',
        severity: 'error',
        place: { sheet: 'Programma', address: 'A1' },
        data: { table: name },
      });
    }
  });
});

describe('years and statuses beside one another', () => {
  it.each<[string, Row, Row, readonly string[], boolean]>([
    ['that overlap', ['Programma 2026-2028', 'Programma 2027-2029'], [1, 2], ['overlappingPeriods B2'], true],
    ['that follow', ['Programma 2026-2028', 'Programma 2029-2030'], [1, 2], [], false],
    ['of two statuses', ['Hard 2026-2028', 'Zacht 2027-2029'], [1, 2], [], false],
    ['of two parts', ['Dure huur 2026-2028', 'Dure koop 2027-2029'], [1, 2], [], false],
    ['of one part', ['Dure koop 2026-2028', 'Dure koop 2027-2029'], [1, 2], ['overlappingPeriods B2'], true],
    ['of which one is blank', ['Programma 2026-2028', 'Programma 2027-2029'], [1, null], [], false],
    ['with a total that is more', ['Programma', 'Programma 2026'], [5, 2], ['partsMismatch B2'], false],
    ['with a cell that is no number', ['Programma', 'Programma 2026'], [5, '1-2'], ['numberRange C2'], true],
  ])('%s', (_, headers, cells, expected, isUnreadable) => {
    const read = readSheet(
      sheetOf([
        ['Gemeente', ...headers, 'Sociale huur'],
        ['Haarlem', ...cells, 1],
      ]),
    );
    const told = read.findings.filter(({ data }) => 'field' in data && 'name' in data);
    expect(told.map(({ code, place }) => `${code} ${place?.address ?? ''}`)).toEqual(expected);
    expect(read.programme.municipalities[0]?.unreadable).toBe(isUnreadable);
  });

  it('leaves what a total has more to be calculated by us', () => {
    const { figures } = readSheet(
      sheetOf([
        ['Gemeente', 'Programma', 'Programma 2026', 'Sociale huur'],
        ['Haarlem', 5, 2, 1],
      ]),
    );
    expect(figures.map(({ field, homes, year, differs }) => [field, homes, year, differs])).toEqual([
      ['total', 2, 2026, false],
      ['total', 3, null, true],
      ['socialRent', 1, null, false],
    ]);
  });
});

describe('what a list says of a municipality', () => {
  const HEADERS: Row = [
    ...['Plan', 'Gemeente', 'Provincie', 'Deelregio', 'Jaar', 'Planstatus', 'Programma', 'Sociale huur'],
    ...['Woningvoorraad', 'DAEB-voorraad'],
  ];
  const row = (...stock: Row): Row => ['A', 'Haarlem', 'Holland', ' Zuid', 2027, '1A', 10, 3, ...stock];
  const read = (...rows: readonly Row[]) => readSheet(sheetOf([HEADERS, ...rows]));

  it('is the province, the subregion and the stock of its first row that has them', () => {
    const { programme, figures } = read(row(null, 5), row(9, 5), [
      'B',
      'Laren NH',
      null,
      null,
      2027,
      '1A',
      1,
      1,
    ]);
    expect(programme.municipalities).toMatchObject([
      {
        ...{ province: 'Holland', subregion: 'Zuid', stock: 9, socialStock: 5, unreadable: false },
        places: { name: { address: 'B2' }, stock: { address: 'I3' }, socialStock: { address: 'J2' } },
      },
      { province: 'Noord-Holland', subregion: null, stock: null, socialStock: null },
    ]);
    const stock = figures.filter(({ field }) => field === 'stock' || field === 'socialStock');
    expect(stock.map(({ field, homes, year, status }) => [field, homes, year, status])).toEqual([
      ['socialStock', 5, null, null],
      ['stock', 9, null, null],
    ]);
  });

  it('is the first stock when rows differ, or is not to be read', () => {
    const differs = read(row(9, 5), row(8, 5));
    expect(differs.findings.find(({ code }) => code === 'stockDiffers')).toMatchObject({
      place: { sheet: 'Programma', address: 'I3' },
      data: { code: 'GM0392', name: 'Haarlem', field: 'stock', first: 9, value: 8 },
    });
    expect(differs.programme.municipalities[0]).toMatchObject({ stock: 9, unreadable: true });
    expect(read(row('9-10', 5)).programme.municipalities[0]).toMatchObject({ stock: null, unreadable: true });
  });

  it('is in codes that could mean two things, which are named once', () => {
    const coded = (status: Content): Row => row(9, 5).map((one) => (one === '1A' ? status : one));
    const told = (...statuses: readonly Content[]) =>
      read(...statuses.map(coded))
        .findings.filter(({ code }) => code === 'statusSystemUnknown')
        .map(({ place, data }) => [place?.address, data]);
    expect(told('1A', '1b ', ' ', '1A', 'hard', null)).toEqual([['F1', { codes: ['1A', '1b '] }]]);
    expect(told('hard', 'zacht')).toEqual([]);
    expect(told('1A', '2B')).toEqual([]);
    expect(read(coded(' 1A '), coded(' ')).figures.map(({ status }) => status)).toContain('1A');
  });

  it('is of the year of the row, or else of that of the column', () => {
    const years = (year: Content, header: string) => {
      const { figures } = readSheet(
        sheetOf([
          ['Plan', 'Gemeente', 'Jaar', header, 'Sociale huur'],
          ['A', 'Haarlem', year, 10, 3],
        ]),
      );
      return [figures[0]?.year, figures[0]?.period];
    };
    expect(years(2027, 'Programma')).toEqual([2027, null]);
    expect(years(2027, 'Programma 2026-2028')).toEqual([2027, null]);
    expect(years(2027, 'Programma 2026')).toEqual([2027, null]);
    expect(years(null, 'Programma 2026-2028')).toEqual([null, { from: 2026, to: 2028 }]);
    expect(years(null, 'Programma 2026')).toEqual([2026, null]);
    expect(years(null, 'Programma')).toEqual([null, null]);
  });

  it('is not said by prices when there is no municipality', () => {
    const nobody = readSheet(sheetOf([LIST, []]));
    expect(nobody.findings.map(({ code }) => code)).not.toContain('segmentsByPrice');
  });

  it('is nothing of a row with a municipality that is not known, also when a plan stands in it', () => {
    const { findings } = read([null, null, null, null, 2027, '1A', 10, 3, 9, 5]);
    expect(placed(findings)).toContain('unknownMunicipality@Programma!B2');
    const fromAbove = read(row(9, 5), ['B', null, null, null, 2027, '1A', 10, 3]);
    expect(fromAbove.findings.find(({ code }) => code === 'municipalityFromAbove')).toMatchObject({
      place: { address: 'B3' },
      data: { code: 'GM0392', name: 'Haarlem' },
    });
  });
});
