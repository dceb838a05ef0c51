// SPDX-License-Identifier: EUPL-1.2

import { yearPeriod, type Period } from '../programme/period';
import type { Content } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import type { Hardness } from './meaning';
import { readWord, type Facet } from './vocabulary';

/** A header taken apart. */
export interface HeaderParts {
  readonly facets: ReadonlySet<Facet>;
  readonly status: Hardness | null;
  readonly period: Period | null;
  readonly unit: 1 | 1000;
  /** Words that were not understood. */
  readonly unknownWords: number;
  /** Product of the certainties of the words that were. */
  readonly certainty: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** What one letter before a period costs in certainty: "h2020" could be something else than hard. */
const LETTER_STATUS = 0.85;

const THOUSANDS = /[(\s]*(?:x|×|\*)\s*1[., ]?000\b\)?|\bduizend(?:en|tallen)?\b|\bdzd\b|\bthousands?\b/i;
const RANGE =
  /\b((?:19|20)\d{2})\s*(?:-|–|—|\/|t\/?m|tot en met|tot|to|until)\s*((?:(?:19|20)\d{2})|\d{2})(?!\d)/i;
const FROM =
  /\b((?:19|20)\d{2})\s*(?:\+|e\.?v\.?\b|en (?:verder|later)|of later|and (?:later|after))|\b(?:vanaf|na|from|after)\s*((?:19|20)\d{2})\b/i;
const UNTIL = /\b(?:t\/m|tot en met|tot|until|to)\s*((?:19|20)\d{2})\b/i;
const YEAR = /\b((?:19|20)\d{2})\b/;
/** A date has a year that is no period: "1-1-2025". */
const DATE = /\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}\b|\b1 (?:jan(?:uari)?|january)\.? (?:19|20)\d{2}\b/gi;
const LETTER = /^\s*([hz])[\s_]*(?=(?:19|20)\d{2}|totaal|total)/i;

const cache = new Map<string, HeaderParts>();
const MOST_CACHED = 5_000;

/**
 * Takes one header cell apart into what it speaks of, a period, a status and a unit.
 *
 * @example headerParts('Harde plancapaciteit 2025-2029').status // 'hard'
 */
export function headerParts(content: Content): HeaderParts {
  if (typeof content === 'number') {
    const isYear = Number.isInteger(content) && content >= FIRST_YEAR && content <= LAST_YEAR;
    return { ...NOTHING, period: isYear ? yearPeriod(content) : null, unknownWords: isYear ? 0 : 1 };
  }
  if (content === null) return NOTHING;
  if (typeof content !== 'string') return { ...NOTHING, unknownWords: 1 };
  const cached = cache.get(content);
  if (cached !== undefined) return cached;
  const parts = takeApart(content);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(content, parts);
  return parts;
}

/** Parts of the cells of a header that stand above one another; the lowest that says it counts for period and status. */
export function joinParts(parts: readonly HeaderParts[]): HeaderParts {
  return parts.reduce(
    (above, below): HeaderParts => ({
      facets: new Set([...above.facets, ...below.facets]),
      status: below.status ?? above.status,
      period: below.period ?? above.period,
      unit: below.unit === 1000 ? 1000 : above.unit,
      unknownWords: above.unknownWords + below.unknownWords,
      certainty: above.certainty * below.certainty,
    }),
    NOTHING,
  );
}

const NOTHING: HeaderParts = {
  facets: new Set(),
  status: null,
  period: null,
  unit: 1,
  unknownWords: 0,
  certainty: 1,
};

function takeApart(text: string): HeaderParts {
  const letter = LETTER.exec(text)?.[1]?.toLowerCase();
  const unit = THOUSANDS.test(text) ? 1000 : 1;
  const withoutUnit = text
    .replace(LETTER, '')
    .replaceAll('_', ' ')
    .replace(THOUSANDS, ' ')
    .replace(DATE, ' ');
  const { period, written } = findPeriod(withoutUnit);
  const rest = withoutUnit.replace(written, ' ');
  const facets = new Set<Facet>();
  let unknownWords = 0;
  let certainty = letter === undefined ? 1 : LETTER_STATUS;
  if (rest.includes('%')) facets.add('share');
  const words = wordsOf(rest);
  for (const word of words) {
    const reading = readWord(word);
    certainty *= reading.certainty === 0 ? 1 : reading.certainty;
    if (reading.certainty === 0) unknownWords += 1;
    for (const facet of reading.facets) facets.add(facet);
  }
  const saysNothing = words.length === 0 && facets.size === 0 && period === null && unit === 1;
  if (saysNothing) unknownWords = 1;
  const status = letter !== undefined ? (letter === 'h' ? 'hard' : 'soft') : statusOf(facets);
  facets.delete('hard');
  facets.delete('soft');
  return { facets, status, period, unit, unknownWords, certainty };
}

/** Words of more than one letter; digits that are no year say nothing about what a column holds. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]/u)
    .map(foldText)
    .filter((word) => word.length > 1);
}

function statusOf(facets: ReadonlySet<Facet>): Hardness | null {
  if (facets.has('hard') === facets.has('soft')) return null;
  return facets.has('hard') ? 'hard' : 'soft';
}

/** The period in a text, and how it is written there. */
function findPeriod(text: string): { readonly period: Period | null; readonly written: string } {
  const range = RANGE.exec(text);
  if (range !== null) {
    const from = Number(range[1]);
    const end = Number(range[2]);
    const to = end < 100 ? Math.floor(from / 100) * 100 + end : end;
    if (to >= from) return { period: { from, to }, written: range[0] };
  }
  const open = FROM.exec(text);
  if (open !== null) {
    const after = /\b(?:na|after)\b/i.test(open[0]);
    return {
      period: { from: Number(open[1] ?? open[2]) + Number(after), to: null },
      written: open[0],
    };
  }
  const until = UNTIL.exec(text);
  if (until !== null) return { period: { from: null, to: Number(until[1]) }, written: until[0] };
  const year = YEAR.exec(text);
  return year === null
    ? { period: null, written: '' }
    : { period: yearPeriod(Number(year[1])), written: year[0] };
}
