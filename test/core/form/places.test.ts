// SPDX-License-Identifier: EUPL-1.2

import { placeAt, placesIn, samplesOf } from '../../../src/core/form/places';
import type { Content } from '../../../src/core/sheet/content';
import { sheetOf, tableOf } from '../support/sheet';

type Row = readonly Content[];

const HEADERS: Row = ['Gemeente', 'Programma', 'Sociale huur'];
const ROWS: readonly Row[] = [HEADERS, ['Haarlem', 100, 30], ['Laren', 10, 3]];
const FORM: readonly Row[] = [
  ['Gemeente', 'Haarlem', 'x'],
  [null, 'Totaal', 2026, 2027, 2028],
  ['Nieuwbouw', 3, 1, 1, 1],
  ['Sociale huur', 3, 1, 1, 1],
];

describe('places that could be a programme', () => {
  it('are forms, tables, and of plain cells the best header', () => {
    const tables = [
      tableOf({ name: 'Klein', header: { row: 4, column: 0 }, columns: 2, dataRows: 1 }),
      tableOf({ name: 'Groot', header: { row: 7, column: 0 }, columns: 3, dataRows: 1 }),
    ];
    const sheet = sheetOf(
      [...ROWS, [], ['Gemeente', 'Sloop'], ['Laren', 1], [], [...HEADERS, 'Duur'], ['Laren', 1, 2, 3]],
      { tables },
    );
    const found = placesIn([sheet, sheetOf([['Notulen']], { name: 'Los' }), sheetOf(FORM, { name: 'Plan' })]);
    expect(
      found
        .slice(0, 4)
        .map(({ mapping: { sheet: name, table, form, headerRow }, verdict }) => [
          name,
          table,
          form,
          headerRow,
          verdict,
        ]),
    ).toEqual([
      ['Programma', 'Groot', 'municipalities', 8, 'betterElsewhere'],
      ['Programma', 'Klein', 'municipalities', 5, 'noHomes'],
      ['Programma', null, 'municipalities', 1, 'betterElsewhere'],
      ['Plan', null, 'planForm', 2, 'betterElsewhere'],
    ]);
  });

  it.each<[number, number, readonly string[], number]>([
    [3, 1, ['Gemeente', 'totaal', 'hard', '2026'], 1],
    [3, 2, ['Gemeente', 'Plannen / totaal', 'Plannen / hard', 'Plannen / 2026'], 2],
    [3, 9, ['Gemeente', 'Plannen / totaal', 'Plannen / hard', 'Plannen / 2026'], 3],
    [1, 0, ['Titel'], 1],
    [1, 2, ['Titel'], 1],
  ])('can be pointed out: row %d, of %d rows', (headerRow, headerRows, headers, height) => {
    const sheet = sheetOf([
      ['Titel'],
      [null, 'Plannen'],
      ['Gemeente', 'totaal', 'hard', '2026'],
      ['Haarlem', 3, 2, 1],
    ]);
    const { mapping } = placeAt(sheet, headerRow, headerRows);
    expect(mapping).toMatchObject({ headerRow, headerRows: height, table: null });
    expect(mapping.columns.map(({ header }) => header)).toEqual(headers);
  });

  it('can be pointed out where what is used does not begin in A1, and say what they lack', () => {
    const sheet = sheetOf(ROWS, { origin: { row: 5, column: 2 } });
    const good = placeAt(sheet, 6, 1);
    expect(good.mapping.columns.map(({ column }) => column)).toEqual(['C', 'D', 'E']);
    expect(good.verdict).toBe('betterElsewhere');
    expect(placeAt(sheet, 7, 1).verdict).toBe('noHeaders');
    expect(placeAt(sheetOf([]), 1, 1).mapping.columns).toEqual([]);
  });
});

describe('samples of the values', () => {
  const rows: readonly Row[] = [
    ['Titel'],
    HEADERS,
    ['Haarlem', 1, null],
    ['Laren', 1, ' '],
    ['Almere', 2, 'x'],
    ['Zaanstad', 3, null],
    ['Haarlem', 4, null],
  ];

  it.each<[string, readonly string[]]>([
    ['A', ['Haarlem', 'Laren', 'Almere']],
    ['B', ['1', '2', '3']],
    ['C', ['x']],
    ['D', []],
  ])('of column %s', (column, samples) => {
    const sheet = sheetOf(rows);
    expect(samplesOf(sheet, placeAt(sheet, 2, 1).mapping, column)).toEqual(samples);
  });

  it('of a column of a table are those in the table', () => {
    const tables = [tableOf({ name: 'T', header: { row: 1, column: 0 }, columns: 3, dataRows: 2 })];
    const sheet = sheetOf(rows, { tables });
    const place = placesIn([sheet])[0]?.mapping ?? placeAt(sheet, 2, 1).mapping;
    expect(place.table).toBe('T');
    expect(samplesOf(sheet, place, 'B')).toEqual(['1']);
  });

  it.each<[number, readonly string[]]>([
    [1, ['Haarlem', 'x']],
    [2, ['Totaal', '2026', '2027']],
    [3, ['3', '1']],
    [5, []],
    [99, []],
  ])('of row %d of a form', (row, samples) => {
    const sheet = sheetOf([...FORM, ['Los']]);
    const [form] = placesIn([sheet]);
    if (form === undefined) throw new Error('there is a form');
    expect(samplesOf(sheet, form.mapping, row)).toEqual(samples);
    const shifted = sheetOf([...FORM, ['Los']], { origin: { row: 4, column: 2 } });
    expect(samplesOf(shifted, form.mapping, row + 4)).toEqual(samples);
  });
});
