// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { parseMapping, type Mapping } from '../../../src/core/form/mapping';
import { readProgramme } from '../../../src/core/form/read-programme';
import type { SheetContent } from '../../../src/core/sheet/content';
import { placed, sheetOf } from '../support/sheet';

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
