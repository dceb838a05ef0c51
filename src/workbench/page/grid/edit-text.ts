// SPDX-License-Identifier: EUPL-1.2

import { isDateFormat } from 'numfmt';
import type { Cell } from '../../../ooxml/model';
import { isCellError } from '../../../ooxml/model';
import { displayText } from '../../host/number-text';

const PERCENT = /%/;
const PERCENT_DIGITS = 12;

/**
 * What stands in the formula bar: the formula, or the text that gives the value when it is typed again, in full and
 * not as the cell rounds it.
 *
 * @example editText({ value: 0.125, formula: null, format: percent }) // "12.5%"
 */
export function editText({ value, formula, format }: Cell): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format.quotePrefix ? `'${value}` : value;
  if (isDateFormat(format.numberFormat)) return displayText(value, format.numberFormat);
  return PERCENT.test(format.numberFormat)
    ? `${Number((value * 100).toPrecision(PERCENT_DIGITS))}%`
    : String(value);
}
