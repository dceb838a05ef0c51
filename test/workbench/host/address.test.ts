// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/ooxml/model';
import type { Rect } from '../../../src/ooxml/model';
import {
  absoluteRectText,
  parseRect,
  quoteSheet,
  rectText,
  splitSheet,
} from '../../../src/workbench/host/address';

const rects = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([top, left, bottom, right]): Rect => {
    const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
    return { row, column, rows: Math.abs(top - bottom) + 1, columns: Math.abs(left - right) + 1 };
  });

describe('addresses', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:D5', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['d5:b2', { row: 1, column: 1, rows: 4, columns: 3 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['2:3', { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
    ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])('%s', (text, rect) => {
    expect(parseRect(text)).toEqual(rect);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B2:C3', 'A:1', 'Naam', 'A 1'])(
    '%j is none',
    (text) => {
      expect(parseRect(text)).toBeNull();
    },
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(rects, (rect) => {
        expect(parseRect(rectText(rect))).toEqual(rect);
        expect(parseRect(absoluteRectText(rect))).toEqual(rect);
      }),
    );
  });
});

describe('sheet names before an address', () => {
  it.each([
    ['Blad1', 'Blad1'],
    ['Gemeenten_2024', 'Gemeenten_2024'],
    ['Zaanstreek-Waterland', "'Zaanstreek-Waterland'"],
    ["Scenario's '26", "'Scenario''s ''26'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ['2024', "'2024'"],
  ])('%s is written %s', (name, text) => {
    expect(quoteSheet(name)).toBe(text);
  });

  it('are read back whatever they are', () => {
    const names = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => !/[:\\/?*[\]]|^'|'$/.test(name));
    fc.assert(
      fc.property(names, rects, (name, rect) => {
        expect(splitSheet(`${quoteSheet(name)}!${rectText(rect)}`)).toEqual({
          sheet: name,
          rest: rectText(rect),
        });
      }),
    );
  });
});
