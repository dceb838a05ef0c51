// SPDX-License-Identifier: EUPL-1.2

import { numberText } from './number-text';

/** What a text in a column of homes says. */
export type CountText =
  /** A number, as text, perhaps with a word for homes behind it. */
  | { readonly kind: 'number'; readonly value: number }
  /** Two readings are open; `value` is the one by the rule. */
  | { readonly kind: 'ambiguous'; readonly value: number; readonly other: number }
  | { readonly kind: 'approximate'; readonly value: number }
  /** From one number to another; `high` null is without an end. */
  | { readonly kind: 'range'; readonly low: number | null; readonly high: number | null }
  /** A sign or word for "nothing to fill in here": not known, or perhaps 0. */
  | { readonly kind: 'noValue' }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

const NO_VALUE =
  /^(?:[-–—.?/x]+|n\.?\s?v\.?\s?t\.?|n\.?\s?[bn]\.?|n\.?\s?t\.?\s?b\.?|p\.?\s?m\.?|n\/a|na|tbd|onbekend|unknown|nog niet bekend|nader te bepalen)$/i;
/** Words that say that there are none: a number, unlike a blank. */
const NONE = /^(?:geen|nihil|nul|none|zero)$/i;
const UNIT = /\s*(?:woning(?:en)?|won\.?|wo\.?|stuks?|st\.?|eenheden|homes?|dwellings?|units?)\s*$/i;
const ABOUT = /^(?:ca\.?|circa|ongeveer|ong\.?|plm\.?|±|\+\/-|~|approx\.?|about)\s*/i;
const BETWEEN = /^(?:tussen\s+)?([\d.,' ]+?)\s*(?:-|–|—|\/|à|tot(?: en met)?|t\/m|en|to)\s*([\d.,' ]+)$/i;
const AT_LEAST =
  /^(?:>=?|≥|minimaal|min\.?|ten minste|minstens|meer dan|vanaf)\s*([\d.,' ]+)$|^([\d.,' ]+)\s*(?:\+|of meer|e\.?v\.?)$/i;
const AT_MOST = /^(?:<=?|≤|maximaal|max\.?|hoogstens|minder dan|tot)\s*([\d.,' ]+)$/i;
const MONTH = /\b(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}-\d{1,2}(?:-\d{1,2})?$/;

/**
 * What a text in a column of homes says. Only the notation is judged, not whether so many homes can be true.
 *
 * @example countText('12 woningen') // { kind: 'number', value: 12 }
 * @example countText('40-50') // { kind: 'range', low: 40, high: 50 }
 */
export function countText(content: string): CountText {
  const text = content.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (NO_VALUE.test(text)) return { kind: 'noValue' };
  if (NONE.test(text)) return { kind: 'number', value: 0 };
  if (/[€$£]|\beur(?:o)?\b/i.test(text)) return { kind: 'money' };
  if (/%|\bprocent\b/i.test(text)) return { kind: 'percentage' };
  if (DATE.test(text) || (MONTH.test(text) && /\d/.test(text))) return { kind: 'date' };
  const bare = text.replace(UNIT, '');
  const number = numberText(bare);
  if (number !== null) {
    return number.other === null
      ? { kind: 'number', value: number.value }
      : { kind: 'ambiguous', value: number.value, other: number.other };
  }
  return rangeOf(bare) ?? approximateOf(bare) ?? { kind: 'text' };
}

function approximateOf(text: string): CountText | null {
  const number = ABOUT.test(text) ? numberText(text.replace(ABOUT, '')) : null;
  return number === null ? null : { kind: 'approximate', value: number.value };
}

function rangeOf(text: string): CountText | null {
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return range(from, to);
  const [, least, leastToo] = AT_LEAST.exec(text) ?? [];
  if (least !== undefined || leastToo !== undefined) return range(least ?? leastToo ?? '', null);
  const [, most] = AT_MOST.exec(text) ?? [];
  return most === undefined ? null : range(null, most);
}

function range(from: string | null, to: string | null): CountText | null {
  const [low, high] = [from, to].map((text) =>
    text === null ? null : (numberText(text)?.value ?? Number.NaN),
  );
  return Number.isNaN(low) || Number.isNaN(high)
    ? null
    : { kind: 'range', low: low ?? null, high: high ?? null };
}
