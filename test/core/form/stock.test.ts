// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { readProgramme } from '../../../src/core/form/read-programme';
import { TEMPLATE_TABLES } from '../../../src/core/round/template';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { placed, sheetOf, tableOf } from '../support/sheet';

type Row = readonly Content[];

const PROGRAMME: Row = ['Gemeente', 'Programma', 'Sociale huur', 'Middensegment'];
const STOCK: Row = ['Gemeente', 'Deelregio', 'Woningvoorraad', 'DAEB-voorraad', 'Sociale huurvoorraad'];
const stockOf = (name: string, headers: Row = STOCK, changes: Partial<SheetContent> = {}): SheetContent =>
  sheetOf([headers, ['Haarlem', 'Zuid', 79_432, 12_241, 20_000]], { name, ...changes });

describe('where the stock stands', () => {
  const programme = (headers: Row = PROGRAMME): SheetContent =>
    sheetOf([headers, ['Haarlem', 100, 30, 40, 1, 2]]);
  const tables = [tableOf({ name: 'T', columns: 5 })];

  it.each<[string, readonly SheetContent[], string | null]>([
    ['nowhere', [programme()], null],
    ['on another sheet', [programme(), stockOf('A')], 'A'],
    [
      'in the programme itself, and elsewhere',
      [programme([...PROGRAMME, 'Woningvoorraad', 'DAEB-voorraad']), stockOf('A')],
      null,
    ],
    ['for a half in the programme', [programme([...PROGRAMME, 'Woningvoorraad']), stockOf('A')], 'A'],
    ['for the other half', [programme([...PROGRAMME, 'DAEB-voorraad']), stockOf('A')], 'A'],
    ['on a sheet that has a half of it', [programme(), stockOf('A', STOCK.slice(0, 3))], null],
    [
      'on a sheet that does not say whose it is',
      [programme(), stockOf('A', [null, 'Deelregio', 'Woningvoorraad', 'DAEB-voorraad'])],
      null,
    ],
    ['on the first of two', [programme(), stockOf('A'), stockOf('B')], 'A'],
    ['in a table before plain cells', [programme(), stockOf('A'), stockOf('B', STOCK, { tables })], 'B'],
    [
      'on a visible sheet before a hidden one',
      [programme(), stockOf('A', STOCK, { isVisible: false }), stockOf('B')],
      'B',
    ],
  ])('%s', (_, sheets, expected) => {
    const { source, stockSource } = findProgramme(sheets);
    expect(source?.sheet).toBe('Programma');
    expect(stockSource?.sheet ?? null).toBe(expected);
    if (stockSource !== null) expect(stockSource.form).toBe('municipalities');
  });

  it('can be another table on the same sheet', () => {
    const sheet = sheetOf(
      [PROGRAMME, ['Haarlem', 100, 30, 40], [], STOCK, ['Haarlem', 'Zuid', 79_432, 12_241, 20_000]],
      {
        tables: [
          tableOf({ name: 'P', columns: 4 }),
          tableOf({ name: 'V', header: { row: 3, column: 0 }, columns: 5 }),
        ],
      },
    );
    const { source, stockSource } = findProgramme([sheet]);
    expect([source?.table, stockSource?.table]).toEqual(['P', 'V']);
  });
});

describe('a programme with stock from elsewhere', () => {
  const read = (headers: Row, row: Row, stock: readonly Row[], changes: Partial<SheetContent> = {}) => {
    const sheets = [
      sheetOf([headers, row, ['Laren NH', 10, 3, 4]]),
      sheetOf(stock, { name: 'Voorraad', ...changes }),
    ];
    const { source, stockSource } = findProgramme(sheets);
    const found = source === null ? null : readProgramme(sheets, source, stockSource);
    if (found === null) throw new Error('there is a programme');
    return found;
  };
  const ROW: Row = ['Haarlem', 100, 30, 40];
  const HAARLEM: Row = ['Haarlem', 'Zuid', 79_432, 12_241, 20_000];

  it('has it where it has none, with its cells and its subregion', () => {
    const { programme, figures } = read(PROGRAMME, ROW, [STOCK, HAARLEM, ['Almere', 'Noord', 1, 1, 1]]);
    expect(programme.municipalities).toMatchObject([
      {
        ...{ code: 'GM0392', subregion: 'Zuid', stock: 79_432, socialStock: 12_241, unreadable: false },
        socialRentStock: 20_000,
        places: {
          name: { sheet: 'Programma', address: 'A2' },
          stock: { sheet: 'Voorraad', address: 'C2' },
          socialStock: { sheet: 'Voorraad', address: 'D2' },
        },
      },
      { code: 'GM0417', subregion: null, stock: null, socialStock: null, socialRentStock: null },
    ]);
    expect(programme.municipalities[1]?.places).not.toHaveProperty('stock');
    expect(
      figures
        .filter(({ place }) => place?.sheet === 'Voorraad')
        .map(({ code, field, homes }) => [code, field, homes]),
    ).toEqual([
      ['GM0392', 'stock', 79_432],
      ['GM0392', 'socialStock', 12_241],
      ['GM0392', 'socialRentStock', 20_000],
    ]);
  });

  it('keeps what it says itself', () => {
    const own = read(
      [...PROGRAMME, 'Woningvoorraad', 'Deelregio', 'Sociale huurvoorraad'],
      [...ROW, 80_000, 'Midden', 21_000],
      [STOCK, HAARLEM],
    );
    expect(own.programme.municipalities[0]).toMatchObject({
      ...{ subregion: 'Midden', stock: 80_000, socialStock: 12_241, socialRentStock: 21_000 },
      places: { stock: { sheet: 'Programma' }, socialStock: { sheet: 'Voorraad' } },
    });
    expect(
      own.figures
        .filter(({ field }) => field.toLowerCase().endsWith('stock'))
        .map(({ field, homes }) => [field, homes]),
    ).toEqual([
      ['stock', 80_000],
      ['socialRentStock', 21_000],
      ['socialStock', 12_241],
    ]);
  });

  it('cannot count when that cannot be read, which is said of who is in the programme', () => {
    const spoilt = read(PROGRAMME, ROW, [
      STOCK,
      ['Haarlem', 'Zuid', 'veel', 12_241, 20_000],
      ['Almere', 'Noord', 'veel', 1, 1],
      ['Nergens', 'Noord', 1, 1, 1],
    ]);
    expect(spoilt.programme.municipalities.map(({ unreadable }) => unreadable)).toEqual([true, false]);
    expect(placed(spoilt.findings)).toEqual(['stockFromOtherTable@Voorraad!A1', 'notANumber@Voorraad!C2']);
    const own = read(PROGRAMME, ['Haarlem', 'zie bijlage', 30, 40], [STOCK, HAARLEM]);
    expect(own.programme.municipalities[0]?.unreadable).toBe(true);
  });

  it('says from which table, but for that of our own template', () => {
    const table = (name: string) => ({ tables: [tableOf({ name, columns: 5 })] });
    const told = (changes: Partial<SheetContent>) =>
      read(PROGRAMME, ROW, [STOCK, HAARLEM], changes).findings.map(({ code, data }) => [code, data]);
    expect(told({})).toEqual([['stockFromOtherTable', { table: 'Voorraad' }]]);
    expect(told(table('Cijfers'))).toEqual([['stockFromOtherTable', { table: 'Cijfers' }]]);
    expect(told(table(TEMPLATE_TABLES.stock))).toEqual([]);
  });
});
