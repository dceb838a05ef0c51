// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { isSameReading, parseMapping, type Mapping } from '../../../src/core/form/mapping';
import { readProgramme } from '../../../src/core/form/read-programme';
import { plainMeaning } from '../../../src/core/header/meaning';
import type { SheetContent } from '../../../src/core/sheet/content';
import { placed, sheetOf, tableOf } from '../support/sheet';

const SHEET = sheetOf([
  ['Gemeente', 'Kolom X', 'Kolom Y', 'Sociale huur'],
  ['Haarlem', 100, 30, 1],
]);

const MAPPING = parseMapping({
  schema: 'wvrv-mapping/1',
  form: 'municipalities',
  sheet: 'Programma',
  headerRow: 1,
  columns: [
    { column: 'A', header: 'Gemeente', meaning: { field: 'name' } },
    { column: 'B', header: 'Kolom X', meaning: { field: 'total' } },
    { column: 'C', header: 'Kolom Y', meaning: { field: 'socialRent' } },
    { column: 'D', header: 'Sociale huur', meaning: null },
  ],
});

function homes(sheets: readonly SheetContent[], mapping: Mapping | null) {
  const { source } = findProgramme(sheets, mapping);
  const read = source === null ? null : readProgramme(sheets, source);
  return read?.programme.lines.map(({ kind, homes: count }) => [kind, count]) ?? null;
}

describe('a mapping', () => {
  it('says which column is what, whatever the headers seem to say', () => {
    expect(homes([SHEET], MAPPING)).toEqual([
      ['total', 100],
      ['socialRent', 30],
    ]);
  });

  it('is of one sheet, also of a hidden one, and of each column once', () => {
    const more =
      MAPPING === null
        ? null
        : {
            ...MAPPING,
            columns: MAPPING.columns.map((one) =>
              one.column === 'D' ? { ...one, meaning: plainMeaning('total') } : one,
            ),
          };
    const other = sheetOf([['Gemeente', 'Programma', 'Sociale huur', 'Duur']], { name: 'Beter' });
    const { considered, findings } = findProgramme([other, { ...SHEET, isVisible: false }], more);
    expect(considered.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
      ['Beter', 'betterElsewhere'],
      ['Programma', 'chosen'],
    ]);
    expect(placed(findings)).toEqual(['duplicateColumn@Programma!D1', 'hiddenSheet@Programma!null']);
    expect(findProgramme([other], more).considered.map(({ verdict }) => verdict)).toEqual([
      'betterElsewhere',
    ]);
  });

  it('serves another workbook of the same form: other sheet, other row, other order of columns', () => {
    const other = sheetOf(
      [['Titel'], [], ['Kolom Y', 'Sociale huur', 'Gemeente', 'Kolom X'], [3, 9, 'Laren', 10]],
      { name: 'Blad2' },
    );
    expect(homes([sheetOf([['niets']]), other], MAPPING)).toEqual([
      ['total', 10],
      ['socialRent', 3],
    ]);
  });

  it('takes the sheet of its name before others, and the column of its place before one with the same header', () => {
    const rows = [
      ['Gemeente', 'Kolom X', 'Kolom Y', 'Kolom X', 'Kolom Y'],
      ['Haarlem', 100, 30, 7, 3],
    ];
    const two = [sheetOf(rows, { name: 'Kopie' }), sheetOf(rows)];
    expect(findProgramme(two, MAPPING).source).toMatchObject({ sheet: 'Programma' });
    expect(homes(two, MAPPING)).toEqual([
      ['total', 100],
      ['socialRent', 30],
    ]);
    const other = MAPPING === null ? null : { ...MAPPING, sheet: 'Kopie' };
    expect(findProgramme(two, other).source).toMatchObject({ sheet: 'Kopie' });
    const columns = (MAPPING?.columns ?? []).map((one) =>
      one.column === 'B' ? { ...one, column: 'D' } : one,
    );
    expect(homes(two, MAPPING === null ? null : { ...MAPPING, columns })?.[0]).toEqual(['total', 7]);
  });

  it('takes the row that is nearest to where its header stood', () => {
    const rows = [
      ['Gemeente', 'Kolom X', 'Kolom Y'],
      ['Haarlem', 1, 1],
      [],
      ['Gemeente', 'Kolom X', 'Kolom Y'],
      ['Laren', 2, 2],
    ];
    const at = (headerRow: number) =>
      findProgramme([sheetOf(rows)], MAPPING === null ? null : { ...MAPPING, headerRow }).source?.headerRow;
    expect([1, 2, 3, 4, 50].map(at)).toEqual([0, 0, 3, 3, 3]);
  });

  it('fits in a table, and says which columns it does not know', () => {
    const table = tableOf({ name: 'Plannen', header: { row: 1, column: 1 }, columns: 5, dataRows: 1 });
    const others = [tableOf({ header: null }), tableOf({ header: { row: 9, column: 0 }, columns: 9 })];
    const sheet = sheetOf(
      [[], [null, 'Nieuw', 'Gemeente', 'Kolom X', 'Kolom Y'], [null, 1, 'Haarlem', 100, 30]],
      { tables: [...others, table] },
    );
    const { source, mapping } = findProgramme([sheet], MAPPING);
    expect(source).toMatchObject({ table: 'Plannen', headerRow: 1, firstColumn: 1, columnCount: 5 });
    expect(mapping).toMatchObject({ table: 'Plannen', headerRow: 2, sheet: 'Programma' });
    expect(
      mapping?.columns.map(({ column, header, meaning }) => [column, header, meaning?.field ?? null]),
    ).toEqual([
      ['B', 'Nieuw', null],
      ['C', 'Gemeente', 'name'],
      ['D', 'Kolom X', 'total'],
      ['E', 'Kolom Y', 'socialRent'],
    ]);
  });

  it('has all rows of its header, above the values', () => {
    const two = MAPPING === null ? null : { ...MAPPING, headerRows: 2, headerRow: 2 };
    const rows = [
      ['Gemeente', 'Kolom X', 'Kolom Y'],
      ['Haarlem', 1, 1],
    ];
    expect(homes([sheetOf(rows)], two)).toBeNull();
    expect(homes([sheetOf([[], ...rows])], two)?.[0]).toEqual(['total', 1]);
  });

  it('knows a column without a header by its place alone', () => {
    const columns = (MAPPING?.columns ?? []).map((one) =>
      one.column === 'B' ? { ...one, header: '' } : one,
    );
    const mapping = MAPPING === null ? null : { ...MAPPING, columns };
    const rows = (headers: readonly (string | null)[]) => [sheetOf([headers, ['Haarlem', 100, 30, 1]])];
    expect(homes(rows(['Gemeente', null, 'Kolom Y']), mapping)?.[0]).toEqual(['total', 100]);
    expect(homes(rows([null, 'Gemeente', 'Kolom Y']), mapping)).toBeNull();
  });

  it('says of two places what is missing at the one that comes nearest', () => {
    const sheets = [
      sheetOf([['Kolom X']], { name: 'Verder' }),
      sheetOf([['Gemeente', 'Kolom Y']], { name: 'Dichtbij' }),
      sheetOf([['Kolom Y']], { name: 'Ver' }),
    ];
    expect(findProgramme(sheets, MAPPING).findings).toMatchObject([
      { code: 'mappingDoesNotFit', data: { sheet: 'Programma', missing: ['Kolom X'] } },
    ]);
    expect(findProgramme([sheetOf([])], MAPPING).findings).toMatchObject([
      { data: { missing: ['Gemeente', 'Kolom X', 'Kolom Y'] } },
    ]);
  });

  it('that does not fit reads nothing and says which headers are missing', () => {
    const { source, findings } = findProgramme(
      [
        sheetOf([
          ['Gemeente', 'Kolom X', 'Anders'],
          ['Haarlem', 1, 1],
        ]),
      ],
      MAPPING,
    );
    expect(source).toBeNull();
    expect(findings).toMatchObject([{ code: 'mappingDoesNotFit', data: { missing: ['Kolom Y'] } }]);
  });

  it('as it was proposed gives the same programme again, also after a trip through JSON', () => {
    const sheet = sheetOf([
      ['Plan', 'Gemeente', 'Totaal', 'Dure huur', 'Dure koop', 'Sociale huur'],
      ['Zijlweg', 'Haarlem', 100, 10, 20, 70],
      ['Spaarne', 'Haarlem', 50, 0, 0, 50],
    ]);
    const { mapping } = findProgramme([sheet]);
    expect(homes([sheet], parseMapping(JSON.parse(JSON.stringify(mapping))))).toEqual(homes([sheet], null));
  });

  const whole = {
    schema: 'wvrv-mapping/1',
    form: 'planForm',
    sheet: 'Plan',
    table: 'T',
    headerRow: 2,
    headerRows: 3,
    columns: [
      {
        column: 'AB',
        header: 'x',
        meaning: {
          field: 'expensive',
          status: 'hard',
          period: { from: null, to: 2026 },
          part: 'rent',
          unit: 1000,
        },
        score: 0.5,
      },
    ],
    rows: [{ row: 4, label: 'y', meaning: null, score: null }],
  };

  it('comes back from JSON as it is, and what is left out is as plain as can be', () => {
    expect(parseMapping(whole)).toEqual(whole);
    const bare = {
      ...{ schema: 'wvrv-mapping/1', form: 'lines', sheet: 'Plan', headerRow: 2 },
      columns: [{ column: 'A', meaning: { field: 'plan' } }],
      rows: [{ row: 4, meaning: { field: 'total' } }],
    };
    const plain = { status: null, period: null, part: null, unit: 1 };
    expect(parseMapping({ ...bare, rows: bare.rows })).toEqual({
      ...{ ...bare, table: null, headerRows: 1 },
      columns: [{ column: 'A', header: '', meaning: { field: 'plan', ...plain }, score: null }],
      rows: [{ row: 4, label: '', meaning: { field: 'total', ...plain }, score: null }],
    });
    expect(parseMapping({ ...whole, columns: [], rows: undefined })?.rows).toEqual([]);
  });

  const withColumn = (changes: object) => ({ ...whole, columns: [{ ...whole.columns[0], ...changes }] });
  const withMeaning = (changes: object) =>
    withColumn({ meaning: { ...whole.columns[0]?.meaning, ...changes } });
  const withRow = (changes: object) => ({ ...whole, rows: [{ ...whole.rows[0], ...changes }] });

  it.each<[string, unknown]>([
    ['a text', 'wvrv-mapping/1'],
    ['a report without one', { schema: 'wvrv-reading/1' }],
    ['a sheet without a name', { ...whole, sheet: 1 }],
    ['a table that is no name', { ...whole, table: 1 }],
    ['half a row of headers', { ...whole, headerRow: 1.5 }],
    ['no rows of headers', { ...whole, headerRows: 0 }],
    ['no columns', { ...whole, columns: null }],
    ['columns that are no list', { ...whole, columns: {} }],
    ['rows that are no list', { ...whole, rows: {} }],
    ['a column that is none', { ...whole, columns: [...whole.columns, null] }],
    ['a column that is a list', { ...whole, columns: [[]] }],
    ['a column in lower case', withColumn({ column: 'a' })],
    ['a column of four letters', withColumn({ column: 'ABCD' })],
    ['a column that is a number', withColumn({ column: 7 })],
    ['a column with more than letters', withColumn({ column: 'A1' })],
    ['a header that is no text', withColumn({ header: 3 })],
    ['a score that is no number', withColumn({ score: '1' })],
    ['a meaning that is a text', withColumn({ meaning: 'total' })],
    ['a field that is no text', withMeaning({ field: 1 })],
    ['an unknown status', withMeaning({ status: 'open' })],
    ['an unknown part', withMeaning({ part: 'both' })],
    ['a period that is a text', withMeaning({ period: '2026' })],
    ['a period from nowhere', withMeaning({ period: { to: 2026 } })],
    ['a period to nowhere', withMeaning({ period: { from: 2026 } })],
    ['half a year', withMeaning({ period: { from: 2026.5, to: null } })],
    ['a row that is none', { ...whole, rows: [null] }],
    ['a row above the sheet', withRow({ row: 0 })],
    ['a label that is no text', withRow({ label: 1 })],
    ['a row with another meaning', withRow({ meaning: {} })],
    ['a row with another score', withRow({ score: 'x' })],
  ])('is not made of %s', (_, json) => {
    expect(parseMapping(json)).toBeNull();
  });

  it('reads the same when the same headers mean the same, wherever they stand', () => {
    const one = parseMapping(whole) as Mapping;
    const [first] = one.columns;
    const [row] = one.rows;
    if (first === undefined || row === undefined) throw new Error('it has both');
    const other = (changes: Partial<Mapping>) => isSameReading(one, { ...one, ...changes });
    const extra = { ...first, column: 'B', header: 'z' };
    expect(other({ sheet: 'x', table: null, headerRow: 9, headerRows: 1 })).toBe(true);
    expect(other({ columns: [{ ...first, column: 'C', score: null }] })).toBe(true);
    expect(other({ columns: [{ ...extra, meaning: null }, first] })).toBe(true);
    expect(isSameReading({ ...one, columns: [first, extra] }, { ...one, columns: [extra, first] })).toBe(
      true,
    );
    expect(other({ form: 'lines' })).toBe(false);
    expect(other({ columns: [first, extra] })).toBe(false);
    expect(other({ columns: [{ ...first, header: 'y' }] })).toBe(false);
    expect(other({ columns: [{ ...first, meaning: null }] })).toBe(false);
    expect(other({ rows: [{ ...row, meaning: first.meaning }] })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another schema', { ...MAPPING, schema: 'x' }],
    ['an unknown form', { ...MAPPING, form: 'draaitabel' }],
    ['no row of headers', { ...MAPPING, headerRow: 0 }],
    ['an unknown field', { ...MAPPING, columns: [{ column: 'A', header: 'x', meaning: { field: 'x' } }] }],
    ['a column without letters', { ...MAPPING, columns: [{ column: '1', header: 'x', meaning: null }] }],
    [
      'an unknown unit',
      { ...MAPPING, columns: [{ column: 'A', header: 'x', meaning: { field: 'total', unit: 7 } }] },
    ],
  ])('is not made of %s', (_, json) => {
    expect(parseMapping(json)).toBeNull();
  });

  it('is found in the report of a check', () => {
    expect(parseMapping({ schema: 'wvrv-reading/1', mapping: MAPPING })).toEqual(MAPPING);
  });
});

describe('sheets that were looked at', () => {
  it('each have a verdict, and the cell that came nearest', () => {
    const considered = findProgramme([
      sheetOf(
        [
          ['Gemeente', 'Programma', 'Sociale huur'],
          ['Haarlem', 10, 3],
        ],
        { name: 'Goed' },
      ),
      sheetOf([], { name: 'Leeg' }),
      sheetOf(
        [
          ['Gemeente', 'Provincie'],
          ['Haarlem', 'Noord-Holland'],
        ],
        { name: 'Lijst' },
      ),
      sheetOf(
        [
          ['Programma', 'Sociale huur'],
          [1, 2],
        ],
        { name: 'Los' },
      ),
      sheetOf(
        [
          ['Gemeente', 'Programma'],
          ['Haarlem', 10],
        ],
        { name: 'Klein' },
      ),
      sheetOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { name: 'Anders' },
      ),
    ]).considered.map(({ sheet, verdict, address }) => [sheet, verdict, address]);
    expect(considered).toEqual([
      ['Goed', 'chosen', 'A1'],
      ['Leeg', 'empty', null],
      ['Lijst', 'noHomes', 'A1'],
      ['Los', 'noMunicipalities', 'A1'],
      ['Klein', 'tooFewColumns', 'A1'],
      ['Anders', 'noHeaders', null],
    ]);
  });

  it('tell where the stock was found when the programme does not have it', () => {
    const programme = sheetOf([
      ['Plan', 'Gemeente', 'Aantal woningen', 'Sociale huur'],
      ['Zijlweg', 'Haarlem', 10, 3],
      ['Spaarne', 'Haarlem', 10, 3],
    ]);
    const stock = sheetOf(
      [
        ['Gemeentecode', 'Woningvoorraad', 'DAEB-voorraad'],
        ['GM0392', 79_432, 22_241],
        ['GM0363', 1, 'x'],
      ],
      { name: 'Voorraad' },
    );
    const { source, stockSource } = findProgramme([programme, stock]);
    const read = source === null ? null : readProgramme([programme, stock], source, stockSource);
    expect(read?.programme.municipalities).toMatchObject([
      { code: 'GM0392', stock: 79_432, socialStock: 22_241 },
    ]);
    expect(placed(read?.findings ?? [])).toEqual([
      'missingColumn@Programma!A1',
      'missingColumn@Programma!A1',
      'stockFromOtherTable@Voorraad!A1',
    ]);
  });
});
