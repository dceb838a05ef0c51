// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import {
  absoluteReference,
  canonicalFormula,
  thisRow,
  thisRowSpan,
  wholeColumn,
} from '../../../src/core/plan/reference';
import { createCalculation } from '../../../src/workbench/host/formula/calculation';
import { addTable, at, cellAt, fill, put, workbookOf } from '../../workbench/host/formula/workbook';

/** Headers that users have. */
const ODD_HEADERS = [
  'Sociale huur',
  'Aantal [stuks] #1',
  "'s-Gravenhage",
  '@',
  'DAEB-\nvoorraad',
  'A1',
  '100%',
  'Aantal "netto"',
  'Duur (excl. [onbekend])',
  "''",
  '#This Row',
  'a, b: c',
  'Prijs €/m²!',
];

/** Headers of the signs that mean something in a reference, and of others. */
const header = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      'é',
      '1',
      ' ',
      '[',
      ']',
      '#',
      "'",
      '@',
      '"',
      '!',
      ',',
      ':',
      '\n',
      '.',
      '-',
      '(',
      '=',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((signs) => signs.join(''))
  .filter((text) => text.trim() === text && !text.startsWith('='));

/** What a formula in the first row of a table `Tabel` gives whose columns have these headers and the values 1, 2, … */
function evaluated(headers: readonly string[], formula: string): unknown {
  const workbook = workbookOf('Blad1');
  fill(workbook, 'Blad1', 'A1', [[...headers, 'uitkomst'], headers.map((_, index) => index + 1)]);
  addTable(workbook, 'Blad1', 'Tabel', { row: 0, column: 0, rows: 2, columns: headers.length + 1 }, false);
  const place = { ...at(workbook, 'Blad1', 'A2'), column: headers.length };
  put(workbook, place, `=${formula}`);
  createCalculation(workbook).recalculateAll();
  return cellAt(workbook, 'Blad1', `${String.fromCharCode(65 + headers.length)}2`)?.value;
}

describe('structured references', () => {
  it.each([
    ['Sociale huur', 'Programma[[#This Row],[Sociale huur]]', 'Programma[Sociale huur]'],
    [
      'Aantal [stuks] #1',
      "Programma[[#This Row],[Aantal '[stuks'] '#1]]",
      "Programma[[Aantal '[stuks'] '#1]]",
    ],
    ["'s-Gravenhage", "Programma[[#This Row],[''s-Gravenhage]]", "Programma[[''s-Gravenhage]]"],
    ['@', "Programma[[#This Row],['@]]", "Programma[['@]]"],
    ['Jaar 2026', 'Programma[[#This Row],[Jaar 2026]]', 'Programma[Jaar 2026]'],
    ['a [b', "Programma[[#This Row],[a '[b]]", "Programma[[a '[b]]"],
    ['DAEB-voorraad', 'Programma[[#This Row],[DAEB-voorraad]]', 'Programma[[DAEB-voorraad]]'],
  ])('to %j', (name, inRow, whole) => {
    expect(thisRow('Programma', name)).toBe(inRow);
    expect(wholeColumn('Programma', name)).toBe(whole);
  });

  it.each(ODD_HEADERS)('to the column %j give its cell', (name) => {
    const headers = ['eerst', name, 'laatst'];
    expect(evaluated(headers, thisRow('Tabel', name))).toBe(2);
    expect(evaluated(headers, `SUM(${wholeColumn('Tabel', name)})`)).toBe(2);
    expect(evaluated(headers, `SUM(${thisRowSpan('Tabel', 'eerst', name)})`)).toBe(3);
  });

  it('to a column with any header give its cell', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(header, { minLength: 3, maxLength: 3, selector: (text) => text.toLowerCase() }),
        (headers) => {
          headers.forEach((name, index) => {
            expect(evaluated(headers, thisRow('Tabel', name))).toBe(index + 1);
            expect(evaluated(headers, `SUM(${wholeColumn('Tabel', name)})`)).toBe(index + 1);
          });
        },
      ),
    );
  });

  it('by address are quoted and do not shift', () => {
    expect(absoluteReference("Scenario's '26", { row: 1, column: 2, rows: 3, columns: 1 })).toBe(
      "'Scenario''s ''26'!$C$2:$C$4",
    );
  });
});

describe('canonicalFormula', () => {
  it.each([
    [
      'the row of the formula',
      ['T[[#This Row],[x]]', 'T[@x]', 'T[@[x]]', '[@x]', '[@[x]]', 't[[#this row],[x]]'],
    ],
    ['a header with spaces', ['T[[#This Row],[a b]]', 'T[@[a b]]', '[@[a b]]']],
    ['an odd header', ["T[[#This Row],['[x'] '#]]", "[@['[x'] '#]]", "T[@['[x'] '#]]"]],
    ['a header with a quotation mark', ['T[[#This Row],[5" buis]]&"a"', '[@[5" buis]]&"a"']],
    ['neighbouring columns', ['SUM(T[[#This Row],[a]:[b c]])', 'SUM(T[@[a]:[b c]])', 'SUM([@[a]:[b c]])']],
    ['a whole column', ['SUM(T[x])', 'SUM(T[[x]])']],
    ['a sheet', ["'Programma'!A1", 'Programma!A1']],
  ])('is one for every writing of %s', (_, writings) => {
    expect(new Set(writings.map(canonicalFormula)).size).toBe(1);
  });

  it.each([
    ['T[[#This Row],[a]]', 'T[[#This Row],[b]]'],
    ['T[[#This Row],[a]]', 'T[a]'],
    ['T[a]', 'U[a]'],
    ['SUM(T[@[a]:[b]])', 'SUM(T[@[a]:[c]])'],
    ["T[[#This Row],['[a]]", "T[[#This Row],[a']]]"],
    ['"T[@x]"', '"T[[#This Row],[x]]"'],
    ['"\'A\'!"', '"A!"'],
    ["'a b'!A1", "'a  b'!A1"],
    ['A1', '$A$1'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
  });

  const escaped = (text: string): string => text.replace(/[[\]#'@]/g, "'$&");

  it('is one for every writing of a reference to any header, and another for another header', () => {
    fc.assert(
      fc.property(header, header, (name, other) => {
        const around = (reference: string): string => `IF('Blad 1'!A1="x",${reference}+1,"y")`;
        const writings = [
          `T[[#This Row],[${escaped(name)}]]`,
          `T[@[${escaped(name)}]]`,
          `[@[${escaped(name)}]]`,
        ];
        expect(new Set(writings.map(around).map(canonicalFormula)).size).toBe(1);
        const isSame = canonicalFormula(thisRow('T', name)) === canonicalFormula(thisRow('T', other));
        expect(isSame).toBe(name === other);
        const isSameColumn =
          canonicalFormula(wholeColumn('T', name)) === canonicalFormula(wholeColumn('T', other));
        expect(isSameColumn).toBe(name === other);
      }),
    );
  });

  it('does not change what it has made', () => {
    fc.assert(
      fc.property(header, (name) => {
        const formula = canonicalFormula(`${thisRow('T', name)}+SUM(${wholeColumn('T', name)})`);
        expect(canonicalFormula(formula)).toBe(formula);
      }),
    );
  });
});
