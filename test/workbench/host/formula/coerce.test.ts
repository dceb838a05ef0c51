// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import {
  compareScalars,
  numberFromText,
  toLogical,
  toNumber,
  toText,
} from '../../../../src/workbench/host/formula/coerce';

const valueError = { error: '#VALUE!' };

it.each([
  ['1.5', 1.5],
  [' 12 ', 12],
  ['12%', 0.12],
  ['1,234', 1234],
  ['(5)', -5],
  ['+5', 5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['$5', 5],
  ['2024-01-01', 45292],
  ['abc', null],
  ['', null],
  ['GM0363', null],
  ['1,23', null],
  ['1.5.2', null],
  ['5-', null],
  ['Infinity', null],
  ['0x10', null],
])('the text "%s" is the number %p', (text, expected) => {
  expect(numberFromText(text)).toBe(expected);
});

it.each([
  [null, 0],
  [true, 1],
  [false, 0],
  ['7', 7],
  ['', valueError],
  ['TRUE', valueError],
  [{ error: '#N/A' } as const, { error: '#N/A' }],
])('%p as a number is %p', (value, expected) => {
  expect(toNumber(value)).toEqual(expected);
});

it.each([
  [null, ''],
  [true, 'TRUE'],
  [0.1 + 0.2, '0.3'],
  [{ error: '#REF!' } as const, { error: '#REF!' }],
])('%p as a text is %p', (value, expected) => {
  expect(toText(value)).toEqual(expected);
});

it.each([
  [null, false],
  [0, false],
  [-2, true],
  ['true', true],
  ['FALSE', false],
  ['1', valueError],
])('%p as a truth value is %p', (value, expected) => {
  expect(toLogical(value)).toEqual(expected);
});

it.each([
  [1, 'a', -1],
  ['z', false, -1],
  [true, 1e9, 1],
  ['Appel', 'appel', 0],
  ['e', 'é', -1],
  [null, 0, 0],
  [null, '', 0],
  [null, false, 0],
  [null, -1, 1],
  [false, true, -1],
])('%p against %p is %d', (left, right, expected) => {
  expect(Math.sign(compareScalars(left, right))).toBe(expected);
});

test('the order of values has no contradictions', () => {
  const scalar = fc.oneof(fc.constant(null), fc.integer(), fc.string({ maxLength: 3 }), fc.boolean());
  fc.assert(
    fc.property(scalar, scalar, (left, right) => {
      expect(Math.sign(compareScalars(left, right)) + Math.sign(compareScalars(right, left))).toBe(0);
    }),
  );
});
