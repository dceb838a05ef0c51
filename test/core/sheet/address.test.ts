// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  sheetPrefix,
} from '../../../src/core/sheet/address';

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it('counts in letters: read back as digits it is the column', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        const digits = Array.from(columnLetters(column), (letter) => letter.charCodeAt(0) - 64);
        const value = digits.reduce((sum, digit) => sum * 26 + digit, 0);
        expect(value - 1).toBe(column);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    [{ row: 4, column: 2, rows: 1, columns: 1 }, 'C5', '$C$5'],
    [{ row: 0, column: 0, rows: 2, columns: 3 }, 'A1:C2', '$A$1:$C$2'],
    [{ row: 9, column: 25, rows: 1, columns: 2 }, 'Z10:AA10', '$Z$10:$AA$10'],
  ])('of %j', (area, relative, absolute) => {
    expect(areaAddress(area)).toBe(relative);
    expect(absoluteAddress(area)).toBe(absolute);
  });

  it('of the last cell of a sheet', () => {
    expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
  });

  it.each([
    ['Programma', "'Programma'!"],
    ["Scenario's '26", "'Scenario''s ''26'!"],
    ['A1', "'A1'!"],
  ])('of a sheet called %s', (sheet, prefix) => {
    expect(sheetPrefix(sheet)).toBe(prefix);
  });
});
