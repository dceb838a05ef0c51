// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { needsInputSheet } from '../../../src/core/programme/needs-input-sheet';
import type { Content } from '../../../src/core/sheet/content';
import { placed, readSheet, sheetOf, tableOf } from '../support/sheet';

const HEADERS: readonly Content[] = [
  'Gemeentecode',
  'Gemeente',
  'Deelregio',
  'Woningvoorraad',
  'DAEB-voorraad',
  'Programma',
  'Sociale huur',
  'Middenhuur',
  'Betaalbare koop',
];
const AMSTERDAM: readonly Content[] = ['GM0363', 'Amsterdam', 'Amsterdam', 480_852, 192_341, 100, 30, 20, 17];
const HAARLEM: readonly Content[] = ['GM0392', 'Haarlem', 'Zuid', 79_432, 22_241, 60, 20, 10, 10];

/** The programme with the row of Amsterdam changed in one column. */
function withCell(header: string, content: Content) {
  const column = HEADERS.indexOf(header);
  return readSheet(
    sheetOf([HEADERS, AMSTERDAM.map((old, index) => (index === column ? content : old)), HAARLEM]),
  );
}

describe('readRows: what is there', () => {
  const readTwo = () => readSheet(sheetOf([HEADERS, AMSTERDAM, HAARLEM]));

  it('gives a record per row, with where each field stands', () => {
    const { programme, findings } = readTwo();
    expect(findings).toEqual([]);
    expect(programme.municipalities).toHaveLength(2);
    expect(programme.municipalities[1]).toMatchObject({
      code: 'GM0392',
      name: 'Haarlem',
      province: 'Noord-Holland',
      subregion: 'Zuid',
      stock: 79_432,
      socialStock: 22_241,
      unreadable: false,
    });
    expect(programme.municipalities[1]?.places.socialRent).toEqual({ sheet: 'Programma', address: 'G3' });
  });

  it('gives a line per filled-in cell', () => {
    const { programme } = readTwo();
    expect(programme.lines.filter(({ code }) => code === 'GM0392')).toEqual([
      {
        code: 'GM0392',
        year: null,
        status: null,
        kind: 'total',
        homes: 60,
        place: { sheet: 'Programma', address: 'F3' },
      },
      {
        code: 'GM0392',
        year: null,
        status: null,
        kind: 'socialRent',
        homes: 20,
        place: { sheet: 'Programma', address: 'G3' },
      },
      {
        code: 'GM0392',
        year: null,
        status: null,
        kind: 'midRent',
        homes: 10,
        place: { sheet: 'Programma', address: 'H3' },
      },
      {
        code: 'GM0392',
        year: null,
        status: null,
        kind: 'affordablePurchase',
        homes: 10,
        place: { sheet: 'Programma', address: 'I3' },
      },
    ]);
  });

  it('says where each municipality was found, and how many key cells there are', () => {
    const { source, keys } = readTwo();
    expect(keys).toEqual([
      { code: 'GM0363', field: 'code', content: 'GM0363', row: 1, occurrences: 1 },
      { code: 'GM0392', field: 'code', content: 'GM0392', row: 2, occurrences: 1 },
    ]);
    expect(source).toMatchObject({ firstRow: 1, rowCount: 2, keyCellCount: 2 });
  });

  it('gives places on the sheet where what is used does not begin in A1', () => {
    const shifted = readSheet(
      sheetOf([HEADERS, AMSTERDAM], { name: 'Blad 2', origin: { row: 9, column: 3 } }),
    );
    expect(shifted.programme.municipalities[0]?.places).toMatchObject({
      code: { sheet: 'Blad 2', address: 'D11' },
      affordablePurchase: { sheet: 'Blad 2', address: 'L11' },
    });
  });

  it('counts in thousands where the header says so', () => {
    const thousands = HEADERS.map((header) =>
      header === 'Woningvoorraad' || header === 'Programma' ? `${header} (x 1.000)` : header,
    );
    const row = ['GM0363', 'Amsterdam', null, 480.852, 192_341, 1.5, 30, 20, 17];
    const { programme } = readSheet(sheetOf([thousands, row]));
    expect(programme.municipalities[0]).toMatchObject({ stock: 480_852, socialStock: 192_341 });
    expect(programme.lines.map(({ homes }) => homes)).toEqual([1_500, 30, 20, 17]);
  });

  it('has formulas read the cells of the user where they stand on one sheet and are read as they are', () => {
    const read = readSheet(sheetOf([HEADERS, AMSTERDAM, HAARLEM]));
    expect(needsInputSheet(read)).toBe(false);
    const [first, ...others] = read.figures;
    if (first === undefined) throw new Error('there are figures');
    const instead = (changes: Partial<typeof first>) =>
      needsInputSheet({ ...read, figures: [...others, { ...first, ...changes }] });
    expect(instead({ place: null })).toBe(false);
    expect(instead({ place: { sheet: 'Voorraad', address: 'B2' } })).toBe(true);
    expect(instead({ differs: true })).toBe(true);
    expect(needsInputSheet({ ...read, source: { ...read.source, form: 'lines' } })).toBe(true);
  });

  it('takes the province of the sheet before that of the register', () => {
    const sheet = sheetOf([
      ['Code', 'Provincie', 'Programma', 'Sociale huur'],
      ['GM0363', 'Metropool', 1, 1],
      ['GM0392', null, 1, 1],
    ]);
    const provinces = readSheet(sheet).programme.municipalities.map(({ province }) => province);
    expect(provinces).toEqual(['Metropool', 'Noord-Holland']);
  });
});

describe('readRows: which municipality', () => {
  it.each<[Content, Content, string | null]>([
    ['GM0363', 'Amsterdam', null],
    ['gm0363', 'Amsterdam', 'looseCode'],
    [' GM0363 ', 'Amsterdam', 'looseCode'],
    ['0363', 'Amsterdam', 'looseCode'],
    [363, 'Amsterdam', 'looseCode'],
    [363, null, 'looseCode'],
    [null, 'amsterdam', 'missingCode'],
    ['  ', 'Amsterdam*', 'missingCode'],
    ['Amsterdam', null, 'missingCode'],
  ])('code %j and name %j is Amsterdam', (code, name, remark) => {
    const { programme, findings } = readSheet(sheetOf([HEADERS, [code, name, ...AMSTERDAM.slice(2)]]));
    expect(programme.municipalities.map((one) => one.code)).toEqual(['GM0363']);
    expect(placed(findings)).toEqual(remark === null ? [] : [`${remark}@Programma!A2`]);
  });

  it('looks for the name only where no code stands, and keeps how it was found', () => {
    const { keys } = readSheet(
      sheetOf([HEADERS, [null, 'Laren', ...AMSTERDAM.slice(2)], [392, null, ...HAARLEM.slice(2)]]),
    );
    expect(keys).toEqual([
      { code: 'GM0417', field: 'name', content: 'Laren', row: 1, occurrences: 1 },
      { code: 'GM0392', field: 'code', content: 392, row: 2, occurrences: 1 },
    ]);
  });

  it.each<[Content, Content, string, string]>([
    ['GM9999', 'Amsterdam', 'A2', 'GM9999'],
    [9_999, null, 'A2', '9999'],
    [null, 'Bergen', 'B2', 'Bergen'],
    [null, 'Nergenshuizen', 'B2', 'Nergenshuizen'],
    [null, null, 'B2', ''],
    ['#N/A', 'Amsterdam', 'A2', '#N/A'],
    [true, 'Amsterdam', 'A2', 'true'],
  ])('code %j and name %j is nobody: a finding, and the row counts nowhere', (code, name, address, text) => {
    const { programme, findings } = readSheet(
      sheetOf([HEADERS, [code, name, ...AMSTERDAM.slice(2)], HAARLEM]),
    );
    expect(placed(findings)).toEqual([`unknownMunicipality@Programma!${address}`]);
    expect(findings[0]?.data).toEqual({ text });
    expect(programme.municipalities.map((one) => one.code)).toEqual(['GM0392']);
    expect(programme.lines.every((line) => line.code === 'GM0392')).toBe(true);
  });

  it('counts by the code where the name says something else', () => {
    const { programme, findings } = readSheet(
      sheetOf([HEADERS, ['GM0363', 'Haarlem', ...AMSTERDAM.slice(2)]]),
    );
    expect(programme.municipalities[0]?.code).toBe('GM0363');
    expect(findings).toEqual([
      {
        code: 'codeNameMismatch',
        severity: 'warning',
        place: { sheet: 'Programma', address: 'A2' },
        data: { code: 'GM0363', name: 'Haarlem', nameOfCode: 'Amsterdam' },
      },
    ]);
    const spaced = readSheet(sheetOf([HEADERS, ['GM0363', 'Haarlem ', ...AMSTERDAM.slice(2)]]));
    expect(spaced.findings[0]?.data).toMatchObject({ name: 'Haarlem' });
  });

  it.each([
    ['GM0417', 'Laren'],
    ['GM0363', 'Gemeente Amsterdam'],
    ['GM0363', 'A’dam'],
  ])('says nothing of a name that is not clearly another: %s, %s', (code, name) => {
    expect(readSheet(sheetOf([HEADERS, [code, name, ...AMSTERDAM.slice(2)]])).findings).toEqual([]);
  });
});

describe('readRows: municipalities that are no more', () => {
  it.each<[Content, Content, string, string]>([
    [null, 'Beemster', 'B2', '2022'],
    ['GM0457', 'Weesp', 'A2', '2022-03-24'],
    [370, null, 'A2', '2022'],
  ])('code %j and name %j: named with the year, and out of the figures', (code, name, address, until) => {
    const { programme, findings, keys } = readSheet(
      sheetOf([HEADERS, [code, name, ...AMSTERDAM.slice(2)], HAARLEM]),
    );
    expect(placed(findings)).toEqual([`abolishedMunicipality@Programma!${address}`]);
    expect(findings[0]?.data).toMatchObject({ until });
    expect(programme.municipalities.map(({ unreadable }) => unreadable)).toEqual([true, false]);
    expect(keys).toHaveLength(2);
  });
});

describe('readRows: doubles', () => {
  it('leaves both rows out of the figures and loses neither from sight', () => {
    const { programme, findings, keys } = readSheet(
      sheetOf([HEADERS, AMSTERDAM, HAARLEM, ['GM0363', 'Amsterdam', 'Zuid', 1, 1, 900, 900, 0, 0]]),
    );
    expect(placed(findings)).toEqual(['duplicateMunicipality@Programma!A4']);
    expect(findings[0]?.data).toEqual({ code: 'GM0363', name: 'Amsterdam', firstAddress: 'A2' });
    expect(programme.municipalities.map(({ code, unreadable }) => [code, unreadable])).toEqual([
      ['GM0363', true],
      ['GM0392', false],
    ]);
    expect(programme.lines.filter(({ kind }) => kind === 'total').map(({ homes }) => homes)).toEqual([
      100, 60,
    ]);
    expect(keys.map(({ code, occurrences }) => [code, occurrences])).toEqual([
      ['GM0363', 2],
      ['GM0392', 1],
    ]);
  });

  it('names the cell in which the first row was recognised', () => {
    const { findings } = readSheet(
      sheetOf([HEADERS, [null, 'Amsterdam', ...AMSTERDAM.slice(2)], AMSTERDAM, AMSTERDAM]),
    );
    const doubles = findings.filter(({ code }) => code === 'duplicateMunicipality');
    expect(doubles.map(({ place, data }) => [place?.address, data])).toEqual([
      ['A3', { code: 'GM0363', name: 'Amsterdam', firstAddress: 'B2' }],
      ['A4', { code: 'GM0363', name: 'Amsterdam', firstAddress: 'B2' }],
    ]);
  });

  it.each<[Content, Content, number]>([
    ['GM0363', 'GM0363', 2],
    ['GM0363', 'gm0363', 2],
    ['GM0363', ' GM0363', 1],
    ['GM0363', 363, 1],
    [363, '363', 2],
    [363, '0363', 2],
    [363, ' 363 ', 2],
    [363, '363 x', 1],
  ])('counts the content %j beside %j as Excel does: %d', (first, second, occurrences) => {
    const { keys } = readSheet(
      sheetOf([HEADERS, [first, ...AMSTERDAM.slice(1)], [second, ...AMSTERDAM.slice(1)]]),
    );
    expect(keys[0]?.occurrences).toBe(occurrences);
  });
});

describe('readRows: cells that are no number', () => {
  it.each<[Content, string]>([
    ['zie bijlage', 'notANumber'],
    ['40-50', 'numberRange'],
    ['27,8%', 'otherQuantity'],
    ['€ 1.184,82', 'otherQuantity'],
    ['1 juli 2026', 'otherQuantity'],
    ['\n', 'notANumber'],
    [true, 'notANumber'],
    ['#N/A', 'errorValue'],
    ['#DIV/0!', 'errorValue'],
    [{ error: '#REF!' }, 'errorValue'],
  ])('%j is not guessed at: %s, and the municipality does not count', (content, code) => {
    const { programme, findings } = withCell('Sociale huur', content);
    expect(placed(findings)).toEqual([`${code}@Programma!G2`]);
    expect(findings[0]?.data).toMatchObject({ code: 'GM0363', name: 'Amsterdam', field: 'socialRent' });
    expect(programme.municipalities.map(({ unreadable }) => unreadable)).toEqual([true, false]);
    expect(programme.lines.some((line) => line.code === 'GM0363' && line.kind === 'socialRent')).toBe(false);
  });

  it.each<[Content, number, string]>([
    ['30', 30, 'textNumber'],
    ['12 woningen', 12, 'textNumber'],
    ['geen', 0, 'textNumber'],
    ['1.234', 1_234, 'ambiguousNumber'],
    ['ca. 40', 40, 'approximateNumber'],
    ['-40', -40, 'textNumber'],
  ])('%j counts as %d, with the finding %s', (content, homes, code) => {
    const { programme, figures, findings } = withCell('Sociale huur', content);
    expect(placed(findings)).toEqual([`${code}@Programma!G2`]);
    expect(findings[0]?.data).toMatchObject({ text: content, value: homes });
    expect(programme.municipalities[0]?.unreadable).toBe(false);
    expect(programme.lines.find((line) => line.code === 'GM0363' && line.kind === 'socialRent')?.homes).toBe(
      homes,
    );
    expect(figures.filter(({ differs }) => differs).map(({ place }) => place?.address)).toEqual(['G2']);
  });

  it.each<Content>(['n.v.t.', '-', '?', 'onbekend'])('%j is not filled in, and said so: not 0', (content) => {
    const { programme, findings } = withCell('Sociale huur', content);
    expect(placed(findings)).toEqual(['noValue@Programma!G2']);
    expect(programme.municipalities[0]?.unreadable).toBe(false);
    expect(programme.lines.some((line) => line.code === 'GM0363' && line.kind === 'socialRent')).toBe(false);
  });

  it.each<Content>([null, '', '   '])('%j is blank: no line, no finding, not 0', (content) => {
    const { programme, findings } = withCell('Sociale huur', content);
    expect(findings).toEqual([]);
    expect(programme.municipalities[0]?.unreadable).toBe(false);
    expect(programme.lines.some((line) => line.code === 'GM0363' && line.kind === 'socialRent')).toBe(false);
  });

  it.each([0, -5, 2.5, 1e12])('%d is a number: whether it can be true is not judged here', (homes) => {
    const { programme, findings } = withCell('Sociale huur', homes);
    expect(findings).toEqual([]);
    expect(programme.lines.find((line) => line.code === 'GM0363' && line.kind === 'socialRent')?.homes).toBe(
      homes,
    );
  });

  it('says it for the stock too, which then is not known', () => {
    const { programme, findings } = withCell('Woningvoorraad', 'veel');
    expect(placed(findings)).toEqual(['notANumber@Programma!D2']);
    expect(programme.municipalities[0]).toMatchObject({ stock: null, unreadable: true });
  });

  it.each<[Content, string | null]>([
    [' Gooi  & Vechtstreek ', 'Gooi & Vechtstreek'],
    [12, '12'],
    ['  ', null],
    [null, null],
    ['#N/A', null],
  ])('reads the subregion %j as %j', (content, subregion) => {
    const { programme, findings } = withCell('Deelregio', content);
    expect(programme.municipalities[0]?.subregion).toBe(subregion);
    expect(findings.filter(({ code }) => code !== 'looseText')).toEqual([]);
  });
});

describe('readRows: rows', () => {
  const codes = (rows: readonly (readonly Content[])[]): readonly string[] => {
    const { programme, findings } = readSheet(sheetOf([HEADERS, ...rows]));
    expect(findings).toEqual([]);
    return programme.municipalities.map(({ code }) => code);
  };

  it('passes over a header that stands there again, when most of it does', () => {
    const again = (count: number): readonly Content[] =>
      HEADERS.map((header, index) => (index < count ? header : null));
    expect(codes([AMSTERDAM, HEADERS, HAARLEM, again(5)])).toEqual(['GM0363', 'GM0392']);
    const { findings } = readSheet(sheetOf([HEADERS, AMSTERDAM, again(4), HAARLEM]));
    expect(placed(findings)).toEqual(['unknownMunicipality@Programma!A3']);
    const eight = HEADERS.filter((header) => header !== 'Deelregio');
    const half = readSheet(sheetOf([eight, eight.map((header, index) => (index < 4 ? header : null))]));
    expect(placed(half.findings)).toContain('unknownMunicipality@Programma!A2');
  });

  it('knows a header of two rows by the lower one', () => {
    const lower = ['Gemeente', 'totaal', 'hard', 'zacht', null];
    const sheet = sheetOf([
      [null, 'Plannen', null, null, 'Sociale huur'],
      lower,
      ['Amsterdam', 100, 60, 40, 30],
      lower,
      ['Haarlem', 10, 6, 4, 3],
    ]);
    const { programme, findings } = readSheet(sheet);
    expect(programme.municipalities.map(({ name }) => name)).toEqual(['Amsterdam', 'Haarlem']);
    expect(findings.filter(({ code }) => code === 'unknownMunicipality')).toEqual([]);
  });

  it('passes over empty rows, rows with spaces only, and rows that add up', () => {
    expect(
      codes([
        [],
        AMSTERDAM,
        [' ', null, '  '],
        [null, 'Subtotaal Noord', null, 1, 1, 100, 30, 20, 17],
        HAARLEM,
        ['Totaal', null, null, 560_284, 214_582, 160, 50, 30, 27],
        [null, 'TOTAAL regio', null, null, null, 160],
        [null, 'Total', null, null, null, 160],
      ]),
    ).toEqual(['GM0363', 'GM0392']);
  });

  it('reads plain cells to the last row in which a column it knows is filled', () => {
    const sheet = sheetOf([
      [...HEADERS, null, 'Klad'],
      AMSTERDAM,
      HAARLEM,
      [],
      [...HEADERS.map(() => null), null, 'los'],
    ]);
    expect(readSheet(sheet).source).toMatchObject({ firstRow: 1, rowCount: 2 });
  });

  it('reads a table to its last row, whatever stands below', () => {
    const table = tableOf({ columns: HEADERS.length, dataRows: 1, hasTotals: true });
    const sheet = sheetOf([HEADERS, AMSTERDAM, ['Totaal'], HAARLEM], { tables: [table] });
    const { programme, source, findings } = readSheet(sheet);
    expect(programme.municipalities.map(({ code }) => code)).toEqual(['GM0363']);
    expect(source).toMatchObject({ rowCount: 1, hasTotals: true });
    expect(findings).toEqual([]);
  });

  it('gives an empty programme for headers without rows', () => {
    const { programme, source, findings } = readSheet(sheetOf([HEADERS]));
    expect(programme).toEqual({ municipalities: [], lines: [] });
    expect(source).toMatchObject({ rowCount: 0, keyCellCount: 0 });
    expect(findings).toMatchObject([
      { code: 'noMunicipalities', severity: 'error', data: { table: 'Programma' } },
    ]);
    const table = tableOf({ name: 'Plannen', columns: HEADERS.length, dataRows: 1 });
    expect(readSheet(sheetOf([HEADERS, []], { tables: [table] })).findings).toMatchObject([
      { code: 'noMunicipalities', data: { table: 'Plannen' } },
    ]);
  });

  it('counts the key cells that hold something, also of rows that are nobody', () => {
    const { source } = readSheet(
      sheetOf([
        HEADERS,
        AMSTERDAM,
        ...(['x', '#N/A', true, null] as const).map((code) => [code, null, null, 1]),
        HAARLEM,
      ]),
    );
    expect(source.keyCellCount).toBe(3);
  });
});

describe('readRows: columns that are not there', () => {
  const read = (headers: readonly string[]) => {
    const found = readSheet(sheetOf([['Titel'], headers]));
    return found.findings
      .filter(({ code }) => code !== 'noMunicipalities')
      .map(({ code, place, data }) => [code, place?.address, 'fields' in data ? data.fields : null]);
  };

  it.each([
    [['Code', 'Woningvoorraad', 'DAEB', 'Programma', 'Sociale huur', 'Middensegment'], []],
    [['Gemeente', 'Woningvoorraad', 'DAEB', 'Duur', 'Sociale huur', 'Middenhuur', 'Betaalbare koop'], []],
    [['Code', 'Programma', 'Sociale huur', 'Middensegment'], [['missingStock', 'A2', null]]],
    [
      ['Code', 'Woningvoorraad', 'Programma', 'Sociale huur', 'Middensegment'],
      [['missingStock', 'A2', null]],
    ],
    [
      ['Code', 'Woningvoorraad', 'DAEB', 'Programma', 'Middensegment'],
      [['missingColumn', 'A2', ['socialRent']]],
    ],
    [
      ['Code', 'Woningvoorraad', 'DAEB', 'Sociale huur', 'Middensegment'],
      [['missingColumn', 'A2', ['total', 'expensive']]],
    ],
    [
      ['Code', 'Woningvoorraad', 'DAEB', 'Programma', 'Sociale huur', 'Middenhuur'],
      [['missingColumn', 'A2', ['mid', 'affordablePurchase']]],
    ],
    [
      ['Code', 'Woningvoorraad', 'DAEB', 'Programma', 'Sociale huur'],
      [
        ['missingColumn', 'A2', ['mid', 'midRent']],
        ['missingColumn', 'A2', ['mid', 'affordablePurchase']],
      ],
    ],
  ])('%j', (headers, findings) => {
    expect(read(headers)).toEqual(findings);
  });
});

describe('readRows: whatever the contents', () => {
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 500 }),
    fc.constantFrom('n.v.t.', ' ', '1.234', '#N/A', 'veel'),
    fc.boolean(),
  );
  const row = fc
    .tuple(
      fc.constantFrom<Content>('GM0363', 'GM0392', 363, 'x', null),
      fc.constantFrom<Content>('Amsterdam', 'Haarlem', null),
    )
    .chain(([code, name]) =>
      fc
        .array(content, { minLength: 7, maxLength: 7 })
        .map((cells): readonly Content[] => [code, name, ...cells]),
    );

  it('every row is a municipality, blank, a total, or has a finding; no code comes twice', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { programme, findings } = readSheet(sheetOf([HEADERS, ...rows]));
        const found = programme.municipalities.map(({ code }) => code);
        expect(new Set(found).size).toBe(found.length);
        const isSomething = (cells: readonly Content[]): boolean =>
          cells.some((cell) => cell !== null && cell !== ' ');
        const reported = findings.filter(
          ({ code }) => code === 'unknownMunicipality' || code === 'duplicateMunicipality',
        );
        expect(found.length + reported.length).toBe(rows.filter(isSomething).length);
        const unreadable = new Set(
          programme.municipalities.filter((one) => one.unreadable).map(({ code }) => code),
        );
        const blamed = findings.flatMap(({ code, data }) =>
          ['duplicateMunicipality', 'notANumber', 'errorValue'].includes(code) && 'code' in data
            ? [data.code]
            : [],
        );
        expect(unreadable).toEqual(new Set(blamed));
      }),
    );
  });
});
