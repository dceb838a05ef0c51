// SPDX-License-Identifier: EUPL-1.2
import { parseCell } from '../../src/ooxml/address';
import { FileError } from '../../src/ooxml/file-error';
import { cellKey } from '../../src/ooxml/model';
import type { Cell } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { workbookWithSheet, withText } from '../support/package';

function cellsOf(rows: string, strings = ''): (reference: string) => Cell | undefined {
  const { workbook } = openWorkbook(workbookWithSheet(`<sheetData>${rows}</sheetData>`, strings));
  return (reference) => {
    const place = parseCell(reference);
    return place === null ? undefined : workbook.sheets[0]?.cells.get(cellKey(place.row, place.column));
  };
}

function valueOf(cell: string, strings = ''): Cell['value'] | undefined {
  return cellsOf(`<row r="1">${cell}</row>`, strings)('A1')?.value;
}

describe('values', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.50</v></c>', 1.5],
    ['a number in exponent form', '<c r="A1" t="n"><v>1E+2</v></c>', 100],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['an unknown error', '<c r="A1" t="e"><v>#ODD!</v></c>', { error: '#VALUE!' }],
    ['a text result', '<c r="A1" t="str"><f>A2</f><v> a&amp;b_x000D_</v></c>', ' a&b\r'],
    ['an empty text result', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', ' x '],
    ['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['an ISO date', '<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>', 45_292.5],
    ['nothing', '<c r="A1" s="0"/>', null],
    ['an empty value', '<c r="A1"><v></v></c>', null],
  ])('%s', (_, cell, expected) => {
    expect(valueOf(cell)).toEqual(expected);
  });

  it.each([
    ['plain', '<si><t>tekst</t></si>', 'tekst'],
    [
      'rich, with phonetic hints left out',
      '<si><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh><t>x</t></rPh></si>',
      'a b',
    ],
    ['escaped', '<si><t>a_x000D_\nb</t></si>', 'a\r\nb'],
    ['empty', '<si><t/></si>', ''],
  ])('a shared text: %s', (_, strings, expected) => {
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', strings)).toBe(expected);
  });

  it('a text that looks like an error stays a text', () => {
    expect(valueOf('<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>')).toBe('#N/A');
  });

  it('counts dates from 1904 when the workbook says so', () => {
    const bytes = withText(
      workbookWithSheet('<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>'),
      'xl/workbook.xml',
      (text) => text.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    );
    const { workbook } = openWorkbook(bytes);
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets[0]?.cells.get(0)?.value).toBe(1);
  });

  it.each([
    ['a string the table lacks', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a cell outside the grid', '<row r="1"><c r="XFE1"><v>7</v></c></row>'],
    ['a row outside the grid', '<row r="1048577"/>'],
    ['a row that is no number', '<row r="1.5"/>'],
  ])('refuses %s', (_, rows) => {
    expect(() => cellsOf(rows)).toThrow(FileError);
  });
});

describe('places and formulas', () => {
  it('follows the cell before when a place is left out', () => {
    const cell = cellsOf(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(['A1', 'C1', 'D1', 'A2'].map((reference) => cell(reference)?.value)).toEqual([1, 2, 3, 4]);
  });

  it('gives each cell of a shared formula its own text, also when it is defined later', () => {
    const cell = cellsOf(
      '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="3">B2+$C$1</f></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="3"/></c></row>',
    );
    expect(['A1', 'A2', 'A3'].map((reference) => cell(reference)?.formula)).toEqual([
      'B1+$C$1',
      'B2+$C$1',
      'B3+$C$1',
    ]);
  });

  it('gives an array formula to the first cell of its range', () => {
    const cell = cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(cell('A1')).toMatchObject({
      formula: 'SORT(B1:B2)',
      array: { row: 0, column: 0, rows: 2, columns: 1 },
    });
    expect(cell('A2')).toMatchObject({ formula: null, value: 2 });
  });
});
