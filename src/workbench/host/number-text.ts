// SPDX-License-Identifier: EUPL-1.2
import { format, getFormatFromId, isValidFormat } from 'numfmt';
import type { CellValue } from '../../ooxml/model';
import { isCellError } from '../../ooxml/model';
import { API_LOCALE, booleanText, errorText } from './user-locale';
import type { UserLocale } from './user-locale';

/** Built-in format of a date, which shows as the short date of whoever reads it. */
const SHORT_DATE_ID = 14;

/**
 * Text that a cell shows (Range.text, TEXT): its value in its number format, as someone with these settings reads it.
 * A column that is too narrow is not taken into account. A format that is not one shows as General.
 *
 * @example displayText(0.1234, "0.0%") // "12.3%"
 */
export function displayText(value: CellValue, numberFormat: string, locale: UserLocale = API_LOCALE): string {
  if (value === null) {
    return '';
  }
  if (isCellError(value)) {
    return errorText(value.error, locale);
  }
  if (typeof value === 'boolean') {
    return booleanText(value, locale);
  }
  const shown =
    numberFormat === getFormatFromId(SHORT_DATE_ID, API_LOCALE)
      ? getFormatFromId(SHORT_DATE_ID, locale)
      : numberFormat;
  return format(isValidFormat(shown) ? shown : 'General', value, { locale });
}
