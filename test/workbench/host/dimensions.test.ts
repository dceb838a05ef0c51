// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { pointsOfWidth, widthOfPoints } from '../../../src/workbench/host/edit/dimensions';
import { uniqueColumnNames } from '../../../src/workbench/host/edit/table-parts';
import { fillFormula, toRelative } from '../../../src/workbench/host/edit/relative-formula';

describe('column widths', () => {
  it('of Excel: 8.43 characters are 64 pixels are 48 points', () => {
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(widthOfPoints(48)).toBe(9.140625);
  });

  it('in whole pixels come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});

describe('uniqueColumnNames', () => {
  it.each([
    [['a', 'A', 'a'], [], ['a', 'A2', 'a3']],
    [['', '', 'Column1'], [], ['Column2', 'Column3', 'Column1']],
    [['x', 'y'], ['X'], ['x2', 'y']],
  ])('%j beside %j', (wanted, taken, expected) => {
    expect(uniqueColumnNames(wanted, taken)).toEqual(expected);
  });

  it('are never equal, never empty, and a name that is free stays', () => {
    const names = fc.array(fc.constantFrom('', 'a', 'A', 'a2', 'Column1', 'b'), { maxLength: 8 });
    fc.assert(
      fc.property(names, (wanted) => {
        const given = uniqueColumnNames(wanted).map((name) => name.toLowerCase());
        expect(new Set(given).size).toBe(wanted.length);
        expect(given).not.toContain('');
        wanted.forEach((name, index) => {
          const isFirst = wanted.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index;
          if (name !== '' && isFirst) expect(given[index]).toBe(name.toLowerCase());
        });
      }),
    );
  });
});

describe('formulas filled down', () => {
  it.each([
    ['A1*$B$1+Blad2!C$3', 'A5*$B$1+Blad2!C$3'],
    ['T[@[Aantal [stuks]]]*2', 'T[@[Aantal [stuks]]]*2'],
    ['SUM(1:1)', 'SUM(5:5)'],
  ])('%s four rows down is %s', (formula, expected) => {
    expect(fillFormula(formula, 0, 3, 4, 3)).toBe(expected);
    expect(toRelative(expected, 4, 3)).toBe(toRelative(formula, 0, 3));
  });
});
