// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../../src/core/finding/finding';
import { calculated, openInExcel, plainBytes, written } from '../support/add-in';

const HEADERS = [
  'Gemeente',
  'Woningvoorraad',
  'DAEB-voorraad',
  'Programma',
  'Sociale huur',
  'Middensegment',
  'Duur',
];
const ROWS = [
  ['Haarlem', 79_432, 22_241, 100, 40, 40, 20],
  ['Laren NH', 5_300, 800, 100, 30, 40, 30],
  ['Amsterdam', 470_000, 188_000, 1_000, 400, 400, 200],
  ['Aalsmeer', 13_698, 3_288, 90, 30, 30, 30],
  ['Diemen', 16_000, 5_000, 80, 30, 30, 20],
];

const found = async (...codes: readonly string[]): Promise<readonly Finding[]> =>
  (await calculated()).findings.filter(({ code }) => codes.includes(code));

/** Changes the sheet as a user does, through the API. */
const change = (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem('Programma'));
    await context.sync();
  });

describe('formulas behind the figures', () => {
  it('names a number typed over a formula, a formula that differs, and another workbook', async () => {
    const host = openInExcel(plainBytes([HEADERS, ...ROWS]));
    await change((sheet) => {
      sheet.getRange('D2:D6').formulas = [2, 3, 4, 5, 6].map((row) => [`=SUM(E${row}:G${row})`]);
      sheet.getRange('B6').formulas = [['=16000']];
    });
    expect(await found('overtypedFormula', 'inconsistentFormula', 'externalLinks')).toEqual([]);
    host.editCell('Programma', 'D4', '1000');
    host.editCell('Programma', 'D5', '=SUM(E5:F5)+30');
    expect(await found('overtypedFormula', 'inconsistentFormula')).toMatchObject([
      { code: 'overtypedFormula', place: { address: 'D4' }, data: { content: 1_000, formulas: 4 } },
      { code: 'inconsistentFormula', place: { address: 'D5' }, data: { header: 'Programma' } },
    ]);
  });
});

describe('rows and columns that nobody sees', () => {
  it('are named with the homes in them', async () => {
    openInExcel(plainBytes([HEADERS, ...ROWS]));
    await change((sheet) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('G:G').columnHidden = true;
      sheet.getRange('J:J').columnHidden = true;
    });
    expect(await found('hiddenCells')).toMatchObject([
      { data: { rows: '3:4', columns: 'G', isFiltered: false, homes: 1_100 } },
    ]);
  });

  it('a filter that hides rows is named as such', async () => {
    openInExcel(plainBytes([HEADERS, ...ROWS]));
    await change((sheet) => {
      const { autoFilter } = sheet;
      autoFilter.apply(sheet.getRange('A1:G6'), 0, {
        filterOn: 'Values',
        values: ['Haarlem', 'Laren NH', 'Amsterdam', 'Diemen'],
      });
    });
    expect(await found('hiddenCells')).toMatchObject([{ data: { rows: '5', isFiltered: true, homes: 90 } }]);
  });

  it('are found among thousands of rows in a few requests', async () => {
    const filler = Array.from({ length: 3_000 }, (_, index) => [
      'Haarlem',
      `Plan ${index}`,
      2027,
      1,
      1,
      0,
      0,
    ]);
    const host = openInExcel(
      plainBytes([['Gemeente', 'Plan', 'Jaar', ...HEADERS.slice(3)], ...filler] as (string | number)[][]),
    );
    await calculated();
    const before = host.batches.length;
    await change((sheet) => {
      sheet.getRange('1500:1502').rowHidden = true;
      sheet.getRange('2999:2999').rowHidden = true;
    });
    const start = host.batches.length;
    expect(await found('hiddenCells')).toMatchObject([{ data: { rows: '1500:1502, 2999', homes: 4 } }]);
    expect(host.batches.length - start).toBeLessThanOrEqual(before + 2);
  });
});

describe('a programme of one municipality that only the title names', () => {
  it.each([
    [[['Woningbouwprogramma gemeente Haarlem', '', '', '']], 'Programma'],
    [[], 'Haarlem 2026'],
  ])('is read as that municipality, said so, and written', async (title, name) => {
    const host = openInExcel(
      plainBytes([
        ...title,
        ['Jaar', 'Programma', 'Sociale huur', 'Middensegment', 'Duur'],
        [2027, 100, 40, 40, 20],
        [2028, 50, 20, 20, 10],
        ['Totaal', 150, 60, 60, 30],
      ]),
    );
    await change((sheet) => {
      sheet.name = name;
    });
    expect(await found('municipalityFromTitle')).toMatchObject([{ data: { code: 'GM0392' } }]);
    const { result } = await calculated();
    expect(result?.outcome.municipalities.map(({ code, known }) => [code, known.total])).toEqual([
      ['GM0392', 150],
    ]);
    expect((await written()).compared).toBeGreaterThan(0);
    expect(host.workbook.sheets.length).toBeGreaterThan(1);
  });

  it.each(['Regio Haarlem', 'Haarlem en Amsterdam', 'Plannen'])('is not guessed from %s', async (title) => {
    openInExcel(
      plainBytes([
        [title, '', ''],
        ['Jaar', 'Programma', 'Sociale huur', 'Middensegment'],
        [2027, 100, 40, 40],
      ]),
    );
    expect((await calculated()).findings.map(({ code }) => code)).toEqual(['noProgrammeTable']);
  });
});
