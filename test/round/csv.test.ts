// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import Papa from 'papaparse';
import { workbookFromCsv } from '../../src/round/csv';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { cellKey } from '../../src/ooxml/model';
import type { CellValue } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';

/** The contents of the only sheet, as rows and columns. */
function contentsOf(text: string, rows: number, columns: number): readonly (readonly CellValue[])[] {
  const [sheet] = openWorkbook(workbookFromCsv(text, 'Programma')).workbook.sheets;
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_unused, column) => sheet?.cells.get(cellKey(row, column))?.value ?? null,
    ),
  );
}

describe('workbookFromCsv', () => {
  it.each([
    ['commas', 'Gemeente,Programma,Sociale huur\nAmsterdam,100,30\n'],
    ['semicolons', 'Gemeente;Programma;Sociale huur\nAmsterdam;100;30\n'],
    ['tabs', 'Gemeente\tProgramma\tSociale huur\nAmsterdam\t100\t30'],
    ['Windows line ends', 'Gemeente;Programma;Sociale huur\r\nAmsterdam;100;30\r\n'],
    ['a byte-order mark', '\uFEFFGemeente;Programma;Sociale huur\nAmsterdam;100;30\n'],
    ['quotation marks', '"Gemeente";"Programma";"Sociale huur"\n"Amsterdam";"100";"30"\n'],
  ])('reads %s', (_, text) => {
    expect(contentsOf(text, 3, 4)).toEqual([
      ['Gemeente', 'Programma', 'Sociale huur', null],
      ['Amsterdam', 100, 30, null],
      [null, null, null, null],
    ]);
  });

  it('keeps every line the row it was, so that a finding names the line in the file', () => {
    expect(contentsOf('Titel\n\nGemeente;Programma;Duur\n\nAmsterdam;1;2\n', 5, 3)).toEqual([
      ['Titel', null, null],
      [null, null, null],
      ['Gemeente', 'Programma', 'Duur'],
      [null, null, null],
      ['Amsterdam', 1, 2],
    ]);
  });

  it('takes what is between quotation marks as one field', () => {
    expect(contentsOf('"Laren, NH";"zegt ""ja""";"a\nb"\n1;2;3\n', 2, 3)).toEqual([
      ['Laren, NH', 'zegt "ja"', 'a\nb'],
      [1, 2, 3],
    ]);
  });

  it.each<[string, CellValue]>([
    ['0', 0],
    ['-3', -3],
    ['2.5', 2.5],
    [' 12 ', 12],
    ['0363', 363],
    ['1.234,5', '1.234,5'],
    ['12,5', '12,5'],
    ['1e5', '1e5'],
    ['30%', '30%'],
    ['n.v.t.', 'n.v.t.'],
    ['#N/A', '#N/A'],
    ['=1+1', '=1+1'],
    ['TRUE', 'TRUE'],
    ['', null],
    [' ', ' '],
  ])('reads the field %j as %j', (field, value) => {
    expect(contentsOf(`a;b;c\nx;${field};y\n`, 2, 3)[1]).toEqual(['x', value, 'y']);
  });

  it.each([
    ['the last ones from elsewhere', 'a;b\r\n1;2\r\n3;4\n5;6\n'],
    ['pasted above an export', 'a;b\n1;2\n3;4\r\n5;6\r\n'],
    ['of an old Macintosh', 'a;b\r1;2\r3;4\n5;6'],
  ])('reads lines that do not end alike: %s', (_, text) => {
    expect(contentsOf(text, 5, 3)).toEqual([
      ['a', 'b', null],
      [1, 2, null],
      [3, 4, null],
      [5, 6, null],
      [null, null, null],
    ]);
  });

  it('gives back every table of texts, however its lines end', () => {
    const sign = fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r', '\r\n', '=', "'", '-', '€', '\t');
    const end = fc.constantFrom('\n', '\r', '\r\n');
    const field = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const row = fc.tuple(fc.constant('x'), field, field);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, end), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',', ';'),
        (lines, delimiter) => {
          const rows = lines.map(([fields]) => fields);
          const text = [
            `a${delimiter}b${delimiter}c\r\n`,
            ...lines.map(([fields, ending]) => Papa.unparse([fields], { delimiter }) + ending),
          ].join('');
          // In a cell a line ends in one way.
          const expected = rows.map((fields) =>
            fields.map((one) => (one === '' ? null : one.replace(/\r\n?/g, '\n'))),
          );
          expect(contentsOf(text, rows.length + 1, 3).slice(1)).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['programma [2025]', 'programma _2025_'],
    ['a/b', 'a_b'],
    ["'t Gooi'", '_t Gooi_'],
    ['', 'csv'],
    ['een naam die veel te lang is voor een blad', 'een naam die veel te lang is vo'],
  ])('calls the sheet of %j %j, and Excel takes the file', (name, sheet) => {
    const bytes = workbookFromCsv('a;b\n1;2\n', name);
    expect(openWorkbook(bytes).workbook.sheets.map((one) => one.name)).toEqual([sheet]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('gives an empty sheet for an empty file', () => {
    expect(openWorkbook(workbookFromCsv('', 'leeg')).workbook.sheets[0]?.cells.size).toBe(0);
  });
});
