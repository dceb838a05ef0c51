// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { ratio, times } from '../../../src/core/number/ratio';
import { decimalText, homesText, percentText } from '../../../src/core/plan/sentence';
import type { Separators } from '../../../src/core/plan/sentence';
import { decimalOf, homesOf, percentOf } from '../../../src/core/plan/sentence-text';
import { createWorkbook } from '../../../src/ooxml/create-workbook';
import { cellKey } from '../../../src/ooxml/model';
import { createCalculation } from '../../../src/workbench/host/formula/calculation';

const DUTCH: Separators = { decimal: ',', thousands: '.', percent: ' %' };
const ENGLISH: Separators = { decimal: '.', thousands: ',', percent: '%' };

/** What a formula over A1 and B1 comes to, and C1 that is A1/B1. */
function evaluated(formula: string, above: number, below = 1): unknown {
  const { workbook } = createWorkbook();
  const { sheets, defaultFormat: format } = workbook;
  const cells = sheets[0]?.cells;
  const put = (column: number, value: number | null, text: string | null): void => {
    cells?.set(cellKey(0, column), { value, formula: text, format });
  };
  put(0, above, null);
  put(1, below, null);
  put(2, null, 'A1/B1');
  put(3, null, formula);
  createCalculation(workbook).recalculateAll();
  return cells?.get(cellKey(0, 3))?.value;
}

const separators = fc.constantFrom(DUTCH, ENGLISH);
/** Programmes and parts of them, among which those whose share ends on half a tenth of a percent. */
const parts = fc.oneof(
  fc.tuple(fc.nat(400_000), fc.integer({ min: 1, max: 400_000 })),
  fc.tuple(fc.nat(4_000), fc.constantFrom(2_000, 4_000, 10_000, 200_000)),
);

describe('homes in a sentence', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [3_850, '3.850'],
    [175_000, '175.000'],
    [1_000_005, '1.000.005'],
    [999_999_999, '999.999.999'],
  ])('%d', (homes, text) => {
    expect(homesOf(homes, DUTCH)).toBe(text);
    expect(evaluated(homesText('A1', DUTCH), homes)).toBe(text);
  });

  it('are the same from the formula and from the number', () => {
    const homes = fc.oneof(fc.nat(20_000), fc.nat(999_999_999));
    fc.assert(
      fc.property(homes, separators, (count, signs) => {
        expect(evaluated(homesText('A1', signs), count)).toBe(homesOf(count, signs));
      }),
    );
  });
});

describe('decimals in a sentence', () => {
  it.each([
    [11, 5, '2,2'],
    [0, 1, '0,0'],
    [225, 100, '2,3'],
    [1_149, 1_000, '1,1'],
    [9_995, 100, '100,0'],
  ])('%d/%d', (above, below, text) => {
    expect(decimalOf(ratio(above, below), DUTCH)).toBe(text);
    expect(evaluated(decimalText('C1', DUTCH), above, below)).toBe(text);
  });

  it('are the same from the formula over a share and from the exact share', () => {
    fc.assert(
      fc.property(parts, separators, ([above, below], signs) => {
        const exact = decimalOf(times(ratio(above, below), ratio(100)), signs);
        expect(evaluated(decimalText('100*C1', signs), above, below)).toBe(exact);
      }),
      { numRuns: 400 },
    );
  });
});

describe('percentages in a sentence', () => {
  it.each([
    [3, 10, '30 %'],
    [1, 3, '33,3 %'],
    [2, 3, '66,7 %'],
    [1, 1, '100 %'],
    [0, 1, '0 %'],
    [667, 1_000, '66,7 %'],
    [99_999, 100_000, '100 %'],
  ])('%d/%d', (above, below, text) => {
    expect(percentOf(ratio(above, below), DUTCH)).toBe(text);
    expect(evaluated(percentText('A1', 'B1', DUTCH), above, below)).toBe(text);
  });

  it('are the same from the formula and from the exact share', () => {
    fc.assert(
      fc.property(parts, separators, ([above, below], signs) => {
        expect(evaluated(percentText('A1', 'B1', signs), above, below)).toBe(
          percentOf(ratio(above, below), signs),
        );
      }),
      { numRuns: 400 },
    );
  });
});
