// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import type { CellValue } from '../../src/ooxml/model';
import { readContent } from '../../src/workbench/host/edit/typing';
import { editText } from '../../src/workbench/page/grid/edit-text';

const { defaultFormat } = createWorkbook({ sheetName: 'Blad1' }).workbook;

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

it.each(['nl-NL', 'en-US'] as const)(
  'what the formula bar shows is the same when typed again (%s)',
  (locale) => {
    fc.assert(
      fc.property(values, fc.constantFrom('General', '0.0%', '#,##0'), (value, numberFormat) => {
        const format = { ...defaultFormat, numberFormat };
        const content = readContent(
          editText({ value, formula: null, format }, locale),
          format,
          false,
          locale,
        );
        if (content.kind === 'formula') throw new Error(content.text);
        if (typeof value === 'number')
          expect(Math.abs(Number(content.value) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
        else expect(content.value).toEqual(value);
      }),
    );
  },
);

it.each([
  ['-0,00000100000000001%', 'nl-NL', -1.00000000001e-8],
  ['0.0000123456789012345', 'en-US', 0.0000123456789012345],
  ['.5%', 'en-US', 0.005],
] as const)('%s, typed in %s, keeps its fifteen digits', (text, locale, value) => {
  expect(readContent(text, defaultFormat, false, locale)).toMatchObject({ kind: 'constant', value });
});
