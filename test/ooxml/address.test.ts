// SPDX-License-Identifier: EUPL-1.2
import { cellReference, columnLetters, parseCell, parseRange, rangeReference } from '../../src/ooxml/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseCell(`${letters}1`)?.column).toBe(column);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2', 'Blad1!A1', 'A-1'])('%j is no cell', (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['B2:D3', { row: 1, column: 1, rows: 2, columns: 3 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])('%s', (reference, rect) => {
    expect(parseRange(reference)).toEqual(rect);
    expect(rangeReference(rect)).toBe(reference);
  });

  it('reads absolute references', () => {
    expect(parseRange('$A$1:$B$2')).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(cellReference(11, 27)).toBe('AB12');
  });

  it.each(['B2:A1', 'A:B', 'A1:B2:C3', ''])('%j is no range', (text) => {
    expect(parseRange(text)).toBeNull();
  });
});
