// SPDX-License-Identifier: EUPL-1.2

import { candidate, candidatesOn } from '../../../src/core/form/candidate';
import { planFormOn, resemblesPlanForm } from '../../../src/core/form/plan-form';
import type { Content } from '../../../src/core/sheet/content';
import { sheetOf } from '../support/sheet';

type Row = readonly Content[];

describe('"onbekend" in a header', () => {
  it.each<[string, Row, readonly string[]]>([
    ['beside hard and soft is a status', ['Gemeente', 'Hard', 'Zacht', 'Onbekend'], ['total unknown']],
    ['without a status is a segment', ['Gemeente', 'Programma', 'Duur', 'Onbekend'], ['unknown null']],
    ['beside social rent is a segment', ['Gemeente', 'Hard', 'Sociale huur', 'Onbekend'], ['unknown null']],
    ['beside mid is a segment', ['Gemeente', 'Hard', 'Middensegment', 'Onbekend'], ['unknown null']],
    ['beside mid rent is a segment', ['Gemeente', 'Hard', 'Middenhuur', 'Onbekend'], ['unknown null']],
  ])('%s', (_, headers, expected) => {
    const place = { headerRow: 0, headerRows: 1, firstColumn: 0, columnCount: headers.length };
    const { columns } = candidate(sheetOf([headers]), null, place);
    const found = columns.flatMap(({ header, reading }) =>
      header === 'Onbekend' && reading !== null
        ? [`${reading.meaning.field} ${reading.meaning.status ?? 'null'}`]
        : [],
    );
    expect(found).toEqual(expected);
  });
});

describe('where a header can stand', () => {
  const ROW: Row = ['Gemeente', 'totaal', 'hard', 'zacht'];

  /** How many rows the header has that ends in the last of these. */
  const heightOf = (...rows: readonly Row[]): number | undefined =>
    candidatesOn(sheetOf(rows)).find(({ headerRow }) => headerRow === rows.length - 1)?.headerRows;

  it.each<[string, readonly Row[], number]>([
    ['one row', [ROW], 1],
    [
      'a label above it',
      [
        [null, 'Nieuwbouw', 'Sloop'],
        ['Gemeente', 'totaal', 'totaal'],
      ],
      2,
    ],
    [
      'years as numbers above it',
      [
        [null, 2026, 2027],
        ['Gemeente', 'totaal', 'totaal'],
      ],
      2,
    ],
    [
      'other numbers above it',
      [
        [12, 'Nieuwbouw', 'Sloop'],
        ['Gemeente', 'totaal', 'totaal'],
      ],
      1,
    ],
    [
      'a municipality above it',
      [
        ['Haarlem', 'Nieuwbouw', 'Sloop'],
        ['Gemeente', 'totaal', 'totaal'],
      ],
      1,
    ],
    ['an empty row between', [[null, 'Nieuwbouw', 'Sloop'], [], ['Gemeente', 'totaal', 'totaal']], 1],
    ['a title that says nothing', [['Overzicht'], ROW], 1],
    [
      'labels in two rows',
      [
        [null, 'Sloop'],
        [null, 'totaal', '2026', '2027'],
        ['Gemeente', 'x', 'hard', 'zacht'],
      ],
      3,
    ],
  ])('of %s', (_, rows, height) => {
    expect(heightOf(...rows)).toBe(height);
  });

  it.each<[string, Row, boolean]>([
    ['two words', ['Gemeente', 'Programma'], true],
    ['one word', ['Gemeente', null], false],
    ['a municipality among headers', ['Gemeente', 'Programma', 'Duur', 'Almere'], true],
    ['a municipality and as many headers', ['Almere', 'Programma'], false],
    ['a municipality and numbers', ['Almere', 12, 13], false],
    ['a code among headers', ['GM0034', 'Programma', 'Duur', 'Sloop'], false],
  ])('in a row with %s: %p', (_, cells, expected) => {
    expect(candidatesOn(sheetOf([cells])).length === 1).toBe(expected);
  });
});

describe('a form for a plan', () => {
  const ABOVE: readonly Row[] = [['Gemeente', 'Haarlem']];
  const YEARS: Row = [null, 'Totaal', 2026, 2027, 2028];
  const HOMES: Row = ['Nieuwbouw', 3, 1, 1, 1];
  const columnsOf = (...rows: readonly Row[]) =>
    planFormOn(sheetOf(rows))?.columns.map(({ column, period }) => [column, period?.from ?? null]) ?? null;

  it.each<[string, readonly Row[], boolean]>([
    ['a municipality, years and homes', [...ABOVE, YEARS, HOMES], true],
    ['a code', [['Gemeentecode', 'GM0392'], YEARS, HOMES], true],
    ['no municipality', [['Plan', 'Noord'], YEARS, HOMES], false],
    ['a municipality below the years', [['Plan', 'Noord'], YEARS, ...ABOVE, HOMES], false],
    ['two years', [...ABOVE, [null, 'Totaal', 2026, 2027], HOMES], false],
    ['a year twice', [...ABOVE, [null, 2026, 2027, 2027], HOMES], false],
    ['no homes', [...ABOVE, YEARS, ['Opmerking', 3]], false],
    ['social rent only', [...ABOVE, YEARS, ['Sociale huur', 3]], true],
    ['demolition only', [...ABOVE, YEARS, ['Sloop', 3]], false],
    ['homes above the years only', [...ABOVE, HOMES, YEARS], false],
    ['years in the first row', [YEARS, HOMES], false],
    ['homes that look like years', [...ABOVE, ['Nieuwbouw', 2026, 2027, 2028], HOMES], false],
  ])('with %s: %p', (_, rows, expected) => {
    expect(planFormOn(sheetOf(rows)) !== null).toBe(expected);
  });

  it.each<[string, Row, readonly unknown[]]>([
    [
      'Totaal',
      [null, 'Totaal', 2026, 2027, 2028],
      [
        [1, null],
        [2, 2026],
        [3, 2027],
        [4, 2028],
      ],
    ],
    [
      'Totalen',
      [null, 'Totalen', 2026, 2027, 2028],
      [
        [1, null],
        [2, 2026],
        [3, 2027],
        [4, 2028],
      ],
    ],
    [
      'Totaal woningen',
      [null, 'Totaal woningen', 2026, 2027, 2028],
      [
        [1, null],
        [2, 2026],
        [3, 2027],
        [4, 2028],
      ],
    ],
    [
      'Subtotaal',
      [null, 'Subtotaal', 2026, 2027, 2028],
      [
        [2, 2026],
        [3, 2027],
        [4, 2028],
      ],
    ],
    [
      'Totale restcapaciteit',
      [null, 'Totale restcapaciteit', 2026, 2027, 2028],
      [
        [2, 2026],
        [3, 2027],
        [4, 2028],
      ],
    ],
    [
      'a year of something else',
      [null, 2026, 2027, 2028, 'Sloop 2029'],
      [
        [1, 2026],
        [2, 2027],
        [3, 2028],
      ],
    ],
  ])('has the columns of its years, under "%s"', (_, years, columns) => {
    expect(columnsOf(...ABOVE, years, HOMES)).toEqual(columns);
  });

  it.each<[string, readonly Row[], boolean]>([
    ['two rows of homes', [HOMES, ['Sociale huur', null, 1]], true],
    ['one row of homes', [HOMES], false],
    ['labels without figures', [HOMES, ['Sociale huur', 'drie']], false],
    ['figures without labels of homes', [HOMES, ['Opmerking', 3], [null, 4]], false],
  ])('looks like one with %s: %p', (_, rows, expected) => {
    expect(resemblesPlanForm(sheetOf(rows))).toBe(expected);
  });
});
