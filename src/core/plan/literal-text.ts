// SPDX-License-Identifier: EUPL-1.2

import type { SourceKey } from '../programme/source';

/** Signs that COUNTIF, SUMIFS and MATCH take for wildcards, and the one that makes them mean themselves. */
const WILDCARDS = /[~*?]/;

/** Whether a text would not be looked for as it stands. */
export function hasWildcards(text: string): boolean {
  return WILDCARDS.test(text);
}

/** Whether rows are found by a name that would not be looked for as it stands ("Haarlem*", with a footnote). */
export function hasWildcardNames(keys: readonly SourceKey[]): boolean {
  return keys.some(({ field, content }) => field === 'name' && hasWildcards(String(content)));
}

/** A text to look for, so that it finds itself only. */
export function escapeWildcards(text: string): string {
  return text.replace(new RegExp(WILDCARDS, 'g'), '~$&');
}

/**
 * The same as a formula, for a text in a cell. What comes out is a text, also of a number.
 *
 * @example literalText('A1') // 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"~","~~"),"*","~*"),"?","~?")'
 */
export function literalText(reference: string): string {
  return ['~', '*', '?'].reduce((formula, sign) => `SUBSTITUTE(${formula},"${sign}","~${sign}")`, reference);
}
