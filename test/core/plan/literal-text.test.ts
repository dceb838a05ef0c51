// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { escapeWildcards, hasWildcardNames, literalText } from '../../../src/core/plan/literal-text';
import { createCalculation } from '../../../src/workbench/host/formula/calculation';
import { at, cellAt, fill, put, workbookOf } from '../../workbench/host/formula/workbook';

const text = fc
  .array(fc.constantFrom('a', '*', '?', '~', ' '), { minLength: 1, maxLength: 5 })
  .map((signs) => `x${signs.join('')}x`);

describe('a text to look for', () => {
  it.each([
    ['Haarlem', 'Haarlem'],
    ['Haarlem*', 'Haarlem~*'],
    ['wat?', 'wat~?'],
    ['~', '~~'],
  ])('%s is %s', (plain, escaped) => {
    expect(escapeWildcards(plain)).toBe(escaped);
  });

  it('finds itself only, written out and as a formula', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (wanted, others) => {
        const workbook = workbookOf('Blad1');
        fill(
          workbook,
          'Blad1',
          'A1',
          [wanted, ...others, wanted].map((one) => [one]),
        );
        put(
          workbook,
          at(workbook, 'Blad1', 'B1'),
          `=COUNTIF(A1:A${others.length + 2},"${escapeWildcards(wanted)}")`,
        );
        put(workbook, at(workbook, 'Blad1', 'B2'), `=COUNTIF(A1:A${others.length + 2},${literalText('A1')})`);
        createCalculation(workbook).recalculateAll();
        const count = others.filter((one) => one === wanted).length + 2;
        expect(cellAt(workbook, 'Blad1', 'B1')?.value).toBe(count);
        expect(cellAt(workbook, 'Blad1', 'B2')?.value).toBe(count);
      }),
    );
  });

  it('is needed only where rows are found by a name with such a sign', () => {
    const key = { code: 'GM0392', row: 1, occurrences: 1 };
    expect(hasWildcardNames([{ ...key, field: 'name', content: 'Haarlem' }])).toBe(false);
    expect(hasWildcardNames([{ ...key, field: 'code', content: 392 }])).toBe(false);
    expect(hasWildcardNames([{ ...key, field: 'name', content: 'Haarlem*' }])).toBe(true);
  });
});
