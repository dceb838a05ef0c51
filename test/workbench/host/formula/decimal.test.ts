// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import {
  compareNumbers,
  numberToText,
  roundDecimal,
  snapToZero,
} from '../../../../src/workbench/host/formula/decimal';

describe('rounding on decimal digits', () => {
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1234.5, -2, 1200],
    [50, -2, 100],
    [49, -2, 0],
    [0.1 + 0.2, 1, 0.3],
    [0.1 + 0.2, 20, 0.1 + 0.2],
    [1e15 + 0.5, 0, 1e15 + 0.5],
    [123456789012345680, 2, 123456789012345680],
    [0, -1, 0],
  ])('%d to %d places is %d', (value, places, expected) => {
    expect(roundDecimal(value, places, 'nearest')).toBe(expected);
  });

  it.each([
    [(2 / 3) * 3, 0, 2],
    [0.1 * 3 * 10, 0, 3],
    [3.2, 0, 4],
    [-3.2, 0, -4],
    [0.001, 0, 1],
    [5, -2, 100],
    [0, -1, 0],
  ])('%d up to %d places is %d', (value, places, expected) => {
    expect(roundDecimal(value, places, 'up')).toBe(expected);
  });

  it.each([
    [3.99, 1, 3.9],
    [-3.99, 0, -3],
    [4.1 * 100, 0, 410],
    [99, -2, 0],
  ])('%d down to %d places is %d', (value, places, expected) => {
    expect(roundDecimal(value, places, 'down')).toBe(expected);
  });

  it.each([
    [-3.2, -4],
    [3.9, 3],
    [4.1 * 100, 410],
    [123456789 - 0.0000004, 123456789],
  ])('the whole number below %d is %d', (value, expected) => {
    expect(roundDecimal(value, 0, 'floor')).toBe(expected);
  });

  test('a fraction of whole numbers rounds as exact arithmetic does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 1000 }),
        (homes, denominator) => {
          expect(roundDecimal(homes / denominator, 0, 'up')).toBe(
            Math.floor((homes + denominator - 1) / denominator),
          );
          expect(roundDecimal(homes / denominator, 0, 'nearest')).toBe(
            Math.floor((2 * homes + denominator) / (2 * denominator)),
          );
        },
      ),
    );
  });
});

describe('number as text', () => {
  // Observed in Excel: the table in the documentation of Apache POI's NumberToTextConverter.
  it.each([
    [0, '0'],
    [1.0001, '1.0001'],
    [123.45678901234568, '123.456789012346'],
    [1.2345678901234568e-5, '1.23456789012346E-05'],
    [1.2345678901234567e-4, '0.000123456789012346'],
    [1.23456789e-5, '0.0000123456789'],
    [5.6789012345e-8, '0.000000056789012345'],
    [5.67890123456e-8, '5.67890123456E-08'],
    [2e-50, '2E-50'],
    [1.2345678901234568e15, '1234567890123460'],
    [1.2345678901234567e19, '12345678901234600000'],
    [-1.2345678901234568e20, '-1.23456789012346E+20'],
    [123499.9999999999, '123500'],
    [9.999999999999999e20, '1E+21'],
    [-9.999999999999999e-9, '-0.00000001'],
    [9.999999999999999e-20, '1E-19'],
  ])('%d is %s', (value, expected) => {
    expect(numberToText(value)).toBe(expected);
  });

  test('reads back as the number at 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e90, max: 1e90 }), (value) => {
        expect(Number(numberToText(value))).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('comparison', () => {
  it.each([
    [0.1 + 0.2, 0.3, 0],
    [0.06 - 0.01, 0.05, 0],
    [1, 1 + 1e-14, -1],
    [-1e-300, 1e-300, -1],
    [2, 1, 1],
    [0, 1e-300, -1],
  ])('%d against %d is %d', (left, right, expected) => {
    expect(compareNumbers(left, right)).toBe(expected);
  });

  it.each([
    [0.5 - 0.4 - 0.1, 0.5 - 0.4, 0],
    [0.06 - 0.01 - 0.05, 0.06 - 0.01, 0],
    [1e-10, 1, 1e-10],
  ])('remainder %d of %d is taken as %d', (result, first, expected) => {
    expect(snapToZero(result, first)).toBe(expected);
  });
});
