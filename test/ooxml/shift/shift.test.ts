// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { parseRange, rangeReference } from '../../../src/ooxml/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/ooxml/model';
import type { Rect } from '../../../src/ooxml/model';
import { shiftFormula } from '../../../src/ooxml/shift/formula';
import { isInBand, isTorn, shiftPlace, shiftRect } from '../../../src/ooxml/shift/shift';
import type { Shift } from '../../../src/ooxml/shift/shift';

const EVERYWHERE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `insert row 3:4`, `delete column B:B`, `insert row B3:C4`. */
function shiftOf(text: string): Shift {
  const [kind, axis, address = ''] = text.split(' ');
  const lines = /^(\d+):(\d+)$/.exec(address);
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  const reference = lines
    ? `A${lines[1] ?? ''}:XFD${lines[2] ?? ''}`
    : columns
      ? `${columns[1] ?? ''}1:${columns[2] ?? ''}${MAX_ROWS}`
      : address;
  const area = parseRange(reference);
  if (area === null || (kind !== 'insert' && kind !== 'delete') || (axis !== 'row' && axis !== 'column')) {
    throw new Error(text);
  }
  return { kind, axis, area };
}

function follow(formula: string, shift: string): string {
  const isOnSheet = (sheet: string | null): boolean => sheet === null || sheet === "Jan's blad";
  return shiftFormula(formula, shiftOf(shift), { isOnSheet });
}

it.each([
  ['A5', 'insert row 3:4', 'A7'],
  ['A2', 'insert row 3:4', 'A2'],
  ['$A$5+A$5+$A5', 'insert row 3:4', '$A$7+A$7+$A7'],
  ['SUM(A1:A9)', 'insert row 3:4', 'SUM(A1:A11)'],
  ['SUM(A1:A9)', 'insert row 1:1', 'SUM(A2:A10)'],
  ['SUM(A1:A9)', 'insert row 10:10', 'SUM(A1:A9)'],
  ['SUM(A1:A9)', 'delete row 3:4', 'SUM(A1:A7)'],
  ['SUM(A1:A9)', 'delete row 8:12', 'SUM(A1:A7)'],
  ['SUM(A3:A9)', 'delete row 1:4', 'SUM(A1:A5)'],
  ['SUM(A3:A4)', 'delete row 3:4', 'SUM(#REF!)'],
  ["'Jan''s blad'!A3*2", 'delete row 3:4', "'Jan''s blad'!#REF!*2"],
  ["'Jan''s blad'!$B$9", 'insert column A:A', "'Jan''s blad'!$C$9"],
  ['Blad2!A5+[1]Blad1!A5', 'insert row 3:4', 'Blad2!A5+[1]Blad1!A5'],
  ['SUM(3:5)+SUM(A:C)', 'insert row 4:4', 'SUM(3:6)+SUM(A:C)'],
  ['SUM(3:5)+SUM(A:C)', 'delete column B:B', 'SUM(3:5)+SUM(A:B)'],
  ['B5+C5+D5', 'insert row B3:C4', 'B7+C7+D5'],
  ['SUM(B5:D5)', 'insert row B3:C4', 'SUM(B5:D5)'],
  ['SUM(B5:C9)', 'delete row B3:C4', 'SUM(B3:C7)'],
  ['D1+A1', 'delete column B1:B1', 'C1+A1'],
  ['A1048576', 'insert row 1:1', '#REF!'],
  ['LOG10(A5)&"A5"&Norm', 'insert row 3:4', 'LOG10(A7)&"A5"&Norm'],
  ['Programma[@[A5]]', 'insert row 3:4', 'Programma[@[A5]]'],
])('%s after %s is %s', (formula, shift, expected) => {
  expect(follow(formula, shift)).toBe(expected);
});

it('relative parts of a defined name are distances and stay', () => {
  const options = { isOnSheet: () => true, absoluteOnly: true };
  expect(shiftFormula('Blad1!A5+Blad1!$A$5', shiftOf('insert row 3:4'), options)).toBe('Blad1!A5+Blad1!$A$7');
});

const SIZE = 8;
const rect = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE), fc.integer({ min: 1, max: SIZE }), fc.integer({ min: 1, max: SIZE }))
  .map(([row, column, rows, columns]): Rect => ({ row, column, rows, columns }));
const shift = fc
  .record({ axis: fc.constantFrom('row', 'column'), area: rect, whole: fc.boolean() })
  .map(({ axis, area, whole }): Omit<Shift, 'kind'> => {
    if (!whole) return { axis, area };
    const { row, column, rows, columns } = area;
    return { axis, area: axis === 'row' ? { ...EVERYWHERE, row, rows } : { ...EVERYWHERE, column, columns } };
  });

function placesOf({ row, column, rows, columns }: Rect): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The smallest range around places. */
function around(places: readonly { row: number; column: number }[]): Rect | null {
  if (places.length === 0) return null;
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

it('a range follows its cells: it is the smallest one around those that stay', () => {
  fc.assert(
    fc.property(rect, shift, fc.constantFrom('insert', 'delete'), (range, where, kind) => {
      const change: Shift = { kind, ...where };
      fc.pre(isInBand(range, change));
      const places = placesOf(range).flatMap((place) => shiftPlace(place, change) ?? []);
      expect(shiftRect(range, change)).toEqual(around(places));
    }),
  );
});

it('what is inserted and then deleted leaves every range where it was', () => {
  fc.assert(
    fc.property(rect, shift, (range, where) => {
      const inserted = shiftRect(range, { kind: 'insert', ...where });
      expect(inserted && shiftRect(inserted, { kind: 'delete', ...where })).toEqual(range);
    }),
  );
});

it('a formula reads the same after inserting and deleting', () => {
  const part = fc
    .tuple(rect, fc.constantFrom('', "'Jan''s blad'!", 'Ander!'))
    .map(([range, sheet]) => `SUM(${sheet}${rangeReference(range)})`);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), shift, (parts, where) => {
      const formula = parts.join('+');
      const options = { isOnSheet: (sheet: string | null): boolean => sheet !== 'Ander' };
      const inserted = shiftFormula(formula, { kind: 'insert', ...where }, options);
      expect(shiftFormula(inserted, { kind: 'delete', ...where }, options)).toBe(formula);
    }),
  );
});

it('a range is torn exactly when some of its cells would leave others behind beside them', () => {
  fc.assert(
    fc.property(rect, shift, (range, where) => {
      const change: Shift = { kind: 'insert', ...where };
      const places = placesOf(range);
      const moves = (place: { row: number; column: number }): boolean =>
        JSON.stringify(shiftPlace(place, change)) !== JSON.stringify(place);
      const lines = new Map<number, boolean[]>();
      for (const place of places) {
        const line = change.axis === 'row' ? place.row : place.column;
        lines.set(line, [...(lines.get(line) ?? []), moves(place)]);
      }
      const torn = [...lines.values()].some((line) => line.includes(true) && line.includes(false));
      expect(isTorn(range, change)).toBe(torn);
    }),
  );
});
