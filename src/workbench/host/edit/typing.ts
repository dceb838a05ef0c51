// SPDX-License-Identifier: EUPL-1.2

import { getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import type { CellFormat, CellValue } from '../../../ooxml/model';
import { invalidArgument } from '../protocol/api-error';
import { API_LOCALE, booleanText, errorFrom } from '../user-locale';
import type { UserLocale } from '../user-locale';

/** What writing something to a cell means to Excel. */
export type Content =
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'constant';
      readonly value: CellValue;
      readonly quotePrefix: boolean;
      /** Number format that comes with the way it was written ("12%"), or null. */
      readonly numberFormat: string | null;
    };

/** Days between the two date systems. */
const DAYS_1904 = 1462;

const TEXT_FORMAT = '@';

/** Significant digits of a number that is typed. */
const DIGITS = 15;

/** Longest text of a cell. */
const MAX_TEXT = 32_767;

/**
 * Reads a value as Excel does when it is written through the API, or typed by someone with other settings: texts become
 * numbers, percentages, dates, booleans or errors; "=" starts a formula; an apostrophe, or a cell formatted as text,
 * keeps a text what it is. Numbers and booleans stay as they are, except in a cell formatted as text.
 *
 * @param input JSON value from the batch; "" empties the cell
 * @throws ApiError InvalidArgument for an object or a text that is too long
 */
export function readContent(
  input: unknown,
  format: CellFormat,
  date1904: boolean,
  locale: UserLocale = API_LOCALE,
): Content {
  const isText = format.numberFormat === TEXT_FORMAT;
  switch (typeof input) {
    case 'number':
      return constant(isText ? String(input) : input);
    case 'boolean':
      return constant(isText ? String(input).toUpperCase() : input);
    case 'string':
      return readText(input, isText, date1904, locale);
    default:
      throw invalidArgument('a cell takes a text, a number or a boolean');
  }
}

function readText(text: string, isTextFormat: boolean, date1904: boolean, locale: UserLocale): Content {
  if (text.length > MAX_TEXT) throw invalidArgument(`a cell holds at most ${MAX_TEXT} characters`);
  if (text === '') return constant(null);
  if (text.startsWith("'")) return { ...constant(text.slice(1)), quotePrefix: true };
  if (isTextFormat) return constant(text);
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text: text.slice(1) };
  const error = errorFrom(text, locale);
  if (error !== null) return constant({ error });
  const parsed = parseValue(text, { locale });
  if (!parsed) return constant(text);
  if (typeof parsed.value === 'boolean') {
    return constant(text.trim().toUpperCase() === booleanText(parsed.value, locale) ? parsed.value : text);
  }
  const numberFormat = 'formatId' in parsed ? formatOf(parsed.formatId) : null;
  const isDate = numberFormat !== null && isDateFormat(numberFormat) && parsed.value >= 1;
  const value = smallNumber(text, locale) ?? parsed.value;
  return { ...constant(isDate && date1904 ? value - DAYS_1904 : value), numberFormat };
}

/** A number below one, or null: numfmt counts the zeros before its first digit among the fifteen that Excel keeps. */
function smallNumber(text: string, locale: UserLocale): number | null {
  const [, digits, percent] =
    (locale === 'nl-NL' ? /^([+-]?0?,\d+)(%?)$/ : /^([+-]?0?\.\d+)(%?)$/).exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.')) / (percent === '%' ? 100 : 1);
  return Number(number.toPrecision(DIGITS));
}

function formatOf(id: unknown): string | null {
  return typeof id === 'number' ? getFormatFromId(id, API_LOCALE) : null;
}

function constant(value: CellValue): Content & { readonly kind: 'constant' } {
  return { kind: 'constant', value, quotePrefix: false, numberFormat: null };
}
