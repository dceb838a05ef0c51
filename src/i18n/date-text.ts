// SPDX-License-Identifier: EUPL-1.2

const DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * A day or a month in words, in the language of a locale; anything else, a year too, stays what it is.
 *
 * @param date `2026-11-22` or `2026-11`
 * @param locale BCP 47 tag
 * @example dateText('2022-03-24', 'nl-NL') // '24 maart 2022'
 */
export function dateText(date: string, locale: string): string {
  const [, year, month, day] = DAY.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  // "2022-02-30" is no day: it would become another one.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(time);
}
