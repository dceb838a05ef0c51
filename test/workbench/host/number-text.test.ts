// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from '../../../src/ooxml/model';
import { displayText } from '../../../src/workbench/host/number-text';

it.each<[CellValue, string, string]>([
  [null, '0.00', ''],
  [true, '0', 'TRUE'],
  [{ error: '#DIV/0!' }, '0.0%', '#DIV/0!'],
  ['tekst', '0.00', 'tekst'],
  ['tekst', '0;-0;;@', 'tekst'],
  [1 / 3, 'General', '0.333333333'],
  [1234567.5, '#,##0', '1,234,568'],
  [0.1234, '0.0%', '12.3%'],
  [-0.4, '0', '0'],
  [12345, '0.00E+00', '1.23E+04'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [1.25, '0.0 "pp"', '1.3 pp'],
  [5, '@', '5'],
  [5, '0 "niet gesloten', '5'],
])('%p in the format %s shows as "%s"', (value, format, expected) => {
  expect(displayText(value, format)).toBe(expected);
});

it.each<[CellValue, string, string]>([
  [null, '0.00', ''],
  [92353, '#,##0', '92.353'],
  [0.278, '0.0%', '27,8%'],
  [1234.5, 'General', '1234,5'],
  [true, 'General', 'WAAR'],
  [{ error: '#N/A' }, 'General', '#N/B'],
  [46022, 'm/d/yyyy', '31-12-2025'],
  [46022, 'dd-mm-yyyy', '31-12-2025'],
])('%p in the format %s shows to someone Dutch as "%s"', (value, format, expected) => {
  expect(displayText(value, format, 'nl-NL')).toBe(expected);
});
