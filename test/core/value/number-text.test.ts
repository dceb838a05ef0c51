// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { numberText } from '../../../src/core/value/number-text';

describe('numberText', () => {
  it.each<[string, number, number | null]>([
    ['1234', 1234, null],
    [' 12 ', 12, null],
    ['1.234', 1234, 1.234],
    ['1,234', 1234, 1.234],
    ['1 234', 1234, null],
    ['1\u00a0234', 1234, null],
    ["1'234", 1234, null],
    ['1.234.567', 1_234_567, null],
    ['1,234,567', 1_234_567, null],
    ['1.234,5', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1 234,50', 1234.5, null],
    ['12,5', 12.5, null],
    ['12.5', 12.5, null],
    ['0,278', 0.278, null],
    ['0.278', 0.278, null],
    [',5', 0.5, null],
    ['1.2345', 1.2345, null],
    ['-40', -40, null],
    ['− 40', -40, null],
    ['40-', -40, null],
    ['( 40 )', -40, null],
    ['(40)', -40, null],
    ['-1.234', -1234, -1.234],
    ['+7', 7, null],
    ['007', 7, null],
  ])('%j is %d, or %p', (text, value, other) => {
    expect(numberText(text)).toEqual({ value, other });
  });

  it.each([
    '',
    '-',
    '1.2.3',
    '1,234,56',
    '1.234.56',
    '12 34',
    '12\u00a034',
    '1e3',
    '0x10',
    '12a',
    '.',
    '1..2',
    '--4',
    '4 0-50',
  ])('%j is no number', (text) => {
    expect(numberText(text)).toBeNull();
  });

  it('reads back what Excel shows of a whole number, in Dutch and in English, as one of its readings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('nl-NL', 'en-US'),
        (homes, locale) => {
          const { value } = numberText(homes.toLocaleString(locale)) ?? { value: null };
          expect(value).toBe(homes === 0 ? 0 : homes);
        },
      ),
    );
  });

  it('never gives one reading where the two notations differ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        (a, b, separator) => {
          const text = `${a}${separator}${String(b).padStart(3, '0')}`;
          expect(numberText(text)).toEqual({
            value: a * 1000 + b,
            other: Number(`${a}.${String(b).padStart(3, '0')}`),
          });
        },
      ),
    );
  });
});
