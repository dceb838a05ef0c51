// SPDX-License-Identifier: EUPL-1.2

import { isDateFormat } from 'numfmt';
import type { Cell } from '../../../ooxml/model';
import { isCellError } from '../../../ooxml/model';
import { displayText } from '../../host/number-text';
import { booleanText, errorText } from '../../host/user-locale';
import type { UserLocale } from '../../host/user-locale';

const PERCENT = /%/;
const PERCENT_DIGITS = 12;

/**
 * What stands in the formula bar: the formula, or the text that gives the value when it is typed again, in full and
 * not as the cell rounds it. Formulas are in the language of files.
 *
 * @example editText({ value: 0.125, formula: null, format: percent }, 'nl-NL') // "12,5%"
 */
export function editText({ value, formula, format }: Cell, locale: UserLocale): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return errorText(value.error, locale);
  if (typeof value === 'boolean') return booleanText(value, locale);
  if (typeof value === 'string') return format.quotePrefix ? `'${value}` : value;
  if (isDateFormat(format.numberFormat)) return displayText(value, format.numberFormat, locale);
  return PERCENT.test(format.numberFormat)
    ? `${digits(Number((value * 100).toPrecision(PERCENT_DIGITS)), locale)}%`
    : digits(value, locale);
}

/** All digits of a number, without separators of thousands. */
function digits(value: number, locale: UserLocale): string {
  const text = String(value);
  return locale === 'nl-NL' ? text.replace('.', ',') : text;
}
