// SPDX-License-Identifier: EUPL-1.2

import type { ErrorCode } from '../../ooxml/model';

/** The regional settings of someone at the sheet. Office.js itself is asked and answers in `API_LOCALE`. */
export type UserLocale = 'en-US' | 'nl-NL';

/** What `values`, `formulas` and `text` are in here, whatever the user's settings. */
export const API_LOCALE: UserLocale = 'en-US';

/** Errors that can be typed, as Excel in Dutch writes them. */
const DUTCH_ERRORS: ReadonlyMap<ErrorCode, string> = new Map([
  ['#NULL!', '#LEEG!'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#VALUE!', '#WAARDE!'],
  ['#REF!', '#VERW!'],
  ['#NAME?', '#NAAM?'],
  ['#NUM!', '#GETAL!'],
  ['#N/A', '#N/B'],
  ['#GETTING_DATA', '#GEGEVENS_OPHALEN'],
]);

/** @example errorText("#N/A", "nl-NL") // "#N/B" */
export function errorText(error: ErrorCode, locale: UserLocale): string {
  return locale === 'nl-NL' ? (DUTCH_ERRORS.get(error) ?? error) : error;
}

/** The error that a typed text stands for, or null. */
export function errorFrom(text: string, locale: UserLocale): ErrorCode | null {
  const upper = text.trim().toUpperCase();
  return [...DUTCH_ERRORS.keys()].find((error) => errorText(error, locale) === upper) ?? null;
}

/** A truth value as the user reads it. */
export function booleanText(value: boolean, locale: UserLocale): string {
  if (locale === 'nl-NL') return value ? 'WAAR' : 'ONWAAR';
  return value ? 'TRUE' : 'FALSE';
}
