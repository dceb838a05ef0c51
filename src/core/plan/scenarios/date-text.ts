// SPDX-License-Identifier: EUPL-1.2

import { entryText, isEmpty, type Entry } from './entry';

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
/** Days from 1 March of the year 0 to the day that Excel counts from, 30 December 1899. */
const DAYS_BEFORE = 693_899;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;

/**
 * A date as it was typed: Excel's number of a day as `2026-11-22`, a text as it stands; null when there is none.
 *
 * @example dateText(entryOf(46348)) // '2026-11-22'
 */
export function dateText(entry: Entry): string | null {
  if (isEmpty(entry)) return null;
  const { value } = entry;
  return typeof value === 'number' && value >= 1 && value <= LAST_DAY
    ? dayText(Math.floor(value))
    : entryText(entry);
}

/** The Gregorian calendar in eras of 400 years, in years that begin with March: a leap day is then the last. */
function dayText(serial: number): string {
  const days = serial + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays = [
    Math.floor(dayOfEra / 1_460),
    -Math.floor(dayOfEra / 36_524),
    Math.floor(dayOfEra / 146_096),
  ];
  const yearOfEra = Math.floor((dayOfEra - leapDays.reduce((sum, part) => sum + part, 0)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + Number(month <= 2);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
