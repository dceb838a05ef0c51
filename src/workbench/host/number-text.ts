// SPDX-License-Identifier: EUPL-1.2
import { format, isValidFormat } from 'numfmt';
import type { CellValue } from '../../ooxml/model';
import { isCellError } from '../../ooxml/model';

/**
 * Text that a cell shows (Range.text, TEXT): its value in its number format, in the English of the United States.
 * A column that is too narrow is not taken into account. A format that is not one shows as General.
 *
 * @example displayText(0.1234, "0.0%") // "12.3%"
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) {
    return '';
  }
  if (isCellError(value)) {
    return value.error;
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  return format(isValidFormat(numberFormat) ? numberFormat : 'General', value, { locale: 'en-US' });
}
