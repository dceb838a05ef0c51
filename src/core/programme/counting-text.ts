// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../sheet/fold-text';

/** Words for what has no year or status, and for the statuses that are known. */
export interface CountingWords {
  readonly without: string;
  readonly statuses: Readonly<Record<string, string>>;
}

type Years = readonly (number | null)[];
type Statuses = readonly (string | null)[];

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const RANGE = /^(\d{4})\s*(?:-|–|—|t\/m|tot en met|to)\s*(\d{4})$/i;
const BETWEEN = '; ';
/** A text of the user's can hold the mark that stands between two of them; then it is doubled. */
const PARTS = /(?:[^;]|;{2,})+/g;

/**
 * Years as a text that `parseYears` reads back; empty for all.
 *
 * @example yearsText([2026, 2027, 2030, null], words) // '2026-2027; 2030; zonder'
 */
export function yearsText(years: Years | null, { without }: CountingWords): string {
  if (years === null) return '';
  const sorted = years.filter((year) => year !== null).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const year of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && year <= last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return [
    ...runs.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)),
    ...(years.includes(null) ? [without] : []),
  ].join(BETWEEN);
}

/**
 * Years from a text, separated by commas or semicolons; null for an empty one, which is all of them. Undefined when
 * it cannot be read.
 */
export function parseYears(text: string, { without }: CountingWords): Years | null | undefined {
  if (text.trim() === '') return null;
  const years = text.split(/[;,]/).map((part) => yearsIn(part.trim(), without));
  return years.includes(undefined) ? undefined : [...new Set(years.flatMap((part) => part ?? []))];
}

function yearsIn(part: string, without: string): Years | undefined {
  if (foldText(part) === foldText(without)) return [null];
  const range = RANGE.exec(part);
  const [from, to] = range === null ? [Number(part), Number(part)] : [Number(range[1]), Number(range[2])];
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  if (!isYear(from) || !isYear(to) || from > to) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The word of a status that is known; any other stays as it stands in the workbook. */
export function statusWord(status: string, words: CountingWords['statuses'], otherwise = status): string {
  return Object.hasOwn(words, status) ? (words[status] ?? otherwise) : otherwise;
}

/**
 * Planning statuses as a text that `parseStatuses` reads back; empty for all.
 *
 * @example statusesText(['hard', '1A', null], words) // 'hard; 1A; zonder'
 */
export function statusesText(statuses: Statuses | null, { without, statuses: words }: CountingWords): string {
  return (statuses ?? [])
    .map((status) => (status === null ? without : statusWord(status, words, status.replaceAll(';', ';;'))))
    .join(BETWEEN);
}

/** Planning statuses from a text, separated by semicolons; null for an empty one, which is all of them. */
export function parseStatuses(text: string, { without, statuses: words }: CountingWords): Statuses | null {
  if (text.trim() === '') return null;
  const parts = (text.match(PARTS) ?? []).map((part) => part.trim().replaceAll(';;', ';'));
  return [...new Set(parts.filter((part) => part !== '').map(statusOf))];

  function statusOf(part: string): string | null {
    const folded = foldText(part);
    if (folded === foldText(without)) return null;
    const known = Object.entries(words).find(([key, word]) => [key, word].map(foldText).includes(folded));
    return known?.[0] ?? part;
  }
}
