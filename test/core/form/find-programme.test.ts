// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { HEADER_SEARCH_ROWS } from '../../../src/core/form/header-search';
import type { Content } from '../../../src/core/sheet/content';
import { placed, sheetOf, tableOf } from '../support/sheet';

const HEADERS: readonly Content[] = ['Gemeentecode', 'Gemeente', 'Programma', 'Sociale huur'];
const ROW: readonly Content[] = ['GM0363', 'Amsterdam', 100, 30];

describe('findProgramme', () => {
  it('finds plain cells below titles, notes and empty rows', () => {
    const sheet = sheetOf([['Woningbouwprogramma'], ['Sociale huur, zie de toelichting'], [], HEADERS, ROW]);
    const { source, findings } = findProgramme([sheet]);
    expect(findings).toEqual([]);
    expect(source).toMatchObject({
      form: 'municipalities',
      sheet: 'Programma',
      table: null,
      headerRow: 3,
      headerRows: 1,
      firstColumn: 0,
      columnCount: 4,
      firstRow: 4,
      rowCount: 0,
      hasTotals: false,
      columns: {
        code: { column: 0, header: 'Gemeentecode' },
        name: { column: 1, header: 'Gemeente' },
        total: { column: 2, header: 'Programma' },
        socialRent: { column: 3, header: 'Sociale huur' },
      },
    });
  });

  it('lets a municipality give a column its name', () => {
    const { source } = findProgramme([
      sheetOf([
        [...HEADERS, "'s-Gravenhage"],
        [...ROW, 1],
      ]),
    ]);
    expect(source).toMatchObject({ headerRow: 0, columnCount: 5 });
  });

  it('takes no row with the code of a municipality for a header, whatever else is in it', () => {
    const { source } = findProgramme([sheetOf([HEADERS, ['GM0363', null, 'Totaal', 'Totaal'], ROW])]);
    expect(source).toMatchObject({ headerRow: 0, headerRows: 1 });
  });

  it('counts rows and columns on the sheet where what is used does not begin in A1', () => {
    const sheet = sheetOf([['Titel'], HEADERS, ROW], { origin: { row: 5, column: 2 } });
    const { source } = findProgramme([sheet]);
    expect(source).toMatchObject({ headerRow: 6, firstColumn: 2, firstRow: 7 });
    expect(source?.columns.socialRent).toEqual({ column: 5, header: 'Sociale huur' });
  });

  it('passes over copies of sheets that were written, and takes a programme before a copy of it', () => {
    const rows = [HEADERS, ROW];
    const copies = (['output', 'programme'] as const).map((copyOf) =>
      sheetOf(rows, { name: copyOf, copyOf }),
    );
    const { source, considered } = findProgramme([...copies, sheetOf(rows)]);
    expect(source?.sheet).toBe('Programma');
    expect(considered.map(({ verdict }) => verdict)).toEqual(['copyOfOutput', 'betterElsewhere', 'chosen']);
    expect(findProgramme(copies).source?.sheet).toBe('programme');
    expect(findProgramme(copies.slice(0, 1)).source).toBeNull();
  });

  it('takes a programme before forms for a plan, and those before a table with too little', () => {
    const form = sheetOf(
      [
        ['Gemeente', 'Haarlem'],
        [null, 2026, 2027, 2028],
        ['Nieuwbouw', 1, 1, 1],
      ],
      { name: 'Plan' },
    );
    const little = sheetOf([['Gemeente', 'h2026', 'z2026']], { name: 'Klein' });
    const found = (...sheets: Parameters<typeof findProgramme>[0]) => findProgramme(sheets).source;
    expect(found(form, sheetOf([HEADERS, ROW]))).toMatchObject({
      form: 'municipalities',
      sheet: 'Programma',
    });
    expect(found(little)).toMatchObject({ form: 'lines', sheet: 'Klein' });
    expect(found(little, form)).toMatchObject({ form: 'planForm', sheet: 'Plan' });
    expect(found({ ...form, copyOf: 'output' })).toBeNull();
  });

  it('passes over columns it does not know, and takes those beside the programme with it', () => {
    const sheet = sheetOf([
      ['Nr', 'Gemeente', 'Wethouder', 'Programma', 'Sociale huur', 'Opmerking', null, 'Kladblok'],
      [1, 'Amsterdam', 'X', 100, 30, 'zie brief', null, 'y'],
    ]);
    const { source } = findProgramme([sheet]);
    expect(source).toMatchObject({ firstColumn: 1, columnCount: 5 });
    expect(Object.keys(source?.columns ?? {})).toEqual(['name', 'total', 'socialRent']);
  });

  it('reads the place and the size of an Excel table from the table', () => {
    const table = tableOf({
      name: 'Programma',
      header: { row: 1, column: 1 },
      columns: 4,
      dataRows: 1,
      hasTotals: true,
    });
    const sheet = sheetOf(
      [[], [null, ...HEADERS, 'Los'], [null, ...ROW, 1], [null, 'Totaal', null, 100, 30]],
      {
        tables: [table],
      },
    );
    expect(findProgramme([sheet]).source).toMatchObject({
      table: 'Programma',
      headerRow: 1,
      firstColumn: 1,
      columnCount: 4,
      firstRow: 2,
      rowCount: 1,
      hasTotals: true,
    });
  });

  it('finds a table further down than it looks for plain cells', () => {
    const above = Array.from({ length: HEADER_SEARCH_ROWS + 5 }, () => ['x']);
    const header = { row: above.length, column: 0 };
    const isTable = sheetOf([...above, HEADERS, ROW], { tables: [tableOf({ header, columns: 4 })] });
    expect(findProgramme([isTable]).source?.headerRow).toBe(45);
    expect(findProgramme([sheetOf([...above, HEADERS, ROW])]).source).toBeNull();
  });

  it('takes the candidate with most fields, whatever it is and wherever it is', () => {
    const small = sheetOf([HEADERS, ROW], { name: 'Klein', tables: [tableOf({ columns: 4 })] });
    const large = sheetOf([[...HEADERS, 'Duur'], ROW], { name: 'Groot', isVisible: false });
    const { source, findings } = findProgramme([small, large]);
    expect(source?.sheet).toBe('Groot');
    expect(placed(findings)).toEqual(['hiddenSheet@Groot!null']);
  });

  it.each([
    [
      'a table before plain cells',
      sheetOf([HEADERS, ROW], { name: 'Los' }),
      sheetOf([HEADERS, ROW], { name: 'Tabel', isVisible: false, tables: [tableOf({ columns: 4 })] }),
      'Tabel',
    ],
    [
      'a visible sheet before a hidden one',
      sheetOf([HEADERS, ROW], { name: 'Verborgen', isVisible: false }),
      sheetOf([HEADERS, ROW], { name: 'Zichtbaar' }),
      'Zichtbaar',
    ],
    [
      'the first tab',
      sheetOf([HEADERS, ROW], { name: 'Eerste' }),
      sheetOf([HEADERS, ROW], { name: 'Tweede' }),
      'Eerste',
    ],
  ])('with as many fields: %s, and says that there is another', (_, first, second, chosen) => {
    const { source, findings } = findProgramme([first, second]);
    expect(source?.sheet).toBe(chosen);
    const other = findings.filter(({ code }) => code !== 'hiddenSheet');
    expect(placed(other)).toEqual([`otherProgrammeTables@${chosen}!A1`]);
  });

  it('names the candidates by table, or by sheet and cell', () => {
    const plain = sheetOf([HEADERS, ROW], { name: 'Los' });
    const table = sheetOf([HEADERS, ROW], { name: 'T', tables: [tableOf({ name: 'Tabel7', columns: 4 })] });
    const { findings } = findProgramme([plain, table]);
    expect(findings[0]?.data).toEqual({ chosen: 'Tabel7', others: ['Los!A1'] });
  });

  it('reads the first of two columns for one field, and says which it left out', () => {
    const sheet = sheetOf([
      ['Code', 'Programma', 'Sociale huur', 'Sociaal'],
      ['GM0363', 100, 30, 31],
    ]);
    const { source, findings } = findProgramme([sheet]);
    expect(source?.columns.socialRent?.column).toBe(2);
    expect(findings).toEqual([
      {
        code: 'duplicateColumn',
        severity: 'warning',
        place: { sheet: 'Programma', address: 'D1' },
        data: { field: 'socialRent', header: 'Sociaal', firstAddress: 'C1' },
      },
    ]);
  });

  it('says which columns it guessed at, and not that one holds municipalities: their names are there', () => {
    const rows = ['Haarlem', 'Laren NH', 'Almere'].map((name) => [name, 1, 2, 3, 4]);
    const sheet = sheetOf([[null, 'h2026', 'z2026', 'Programma', 'Sociale huur'], ...rows]);
    const { source, findings } = findProgramme([sheet]);
    expect(source?.columns.name?.column).toBe(0);
    expect(findings).toEqual([
      {
        code: 'doubtfulColumns',
        severity: 'warning',
        place: { sheet: 'Programma', address: 'A1' },
        data: {
          columns: [
            { address: 'B1', header: 'h2026', field: 'total', status: 'hard' },
            { address: 'C1', header: 'z2026', field: 'total', status: 'soft' },
          ],
        },
      },
    ]);
    expect(findProgramme([sheetOf([HEADERS, ROW])]).findings).toEqual([]);
  });

  it('does not take the rows of a table for headers', () => {
    const sheet = sheetOf([['a', 'b', 'c', 'd'], HEADERS, ROW], {
      tables: [tableOf({ columns: 4, dataRows: 2 })],
    });
    expect(findProgramme([sheet]).source).toBeNull();
  });

  it('looks in the cells of a table that shows no headers', () => {
    const sheet = sheetOf([HEADERS, ROW], { tables: [tableOf({ header: null })] });
    expect(findProgramme([sheet]).source).toMatchObject({ table: null, headerRow: 0 });
  });

  it.each([
    ['nothing', []],
    ['an empty sheet', [sheetOf([])]],
    ['homes without municipalities', [sheetOf([['Programma', 'Sociale huur', 'Duur']])]],
    ['municipalities without homes to build', [sheetOf([['Gemeente', 'Woningvoorraad', 'DAEB-voorraad']])]],
    ['too few headers', [sheetOf([['Gemeente', 'Programma']])]],
  ])('finds no programme in %s', (_, sheets) => {
    const { source, findings } = findProgramme(sheets);
    expect(source).toBeNull();
    expect(findings).toEqual([
      {
        code: 'noProgrammeTable',
        severity: 'error',
        place: null,
        data: { sheets: sheets.map(({ name }) => name) },
      },
    ]);
  });
});
