// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { countText } from '../value/count-text';

/** What can be mended safely: what the cell says stays the same, only the way it says it changes. */
export const MEND_KINDS = ['number', 'code', 'missingCode', 'spaces'] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** What a cell holds; null is empty. */
export type Mendable = string | number | null;

/** One cell, and what it would hold. */
export interface Mend {
  readonly kind: MendKind;
  readonly place: Place & { readonly address: string };
  readonly before: Mendable;
  readonly after: Mendable;
}

/** A name in words, which Excel takes for nothing else (a date, a number, a formula). */
const WORDS = /^\p{Letter}[^\p{Number}=]*$/u;
const NOT_A_WORD = /^(?:true|false|waar|onwaar)$/i;

/**
 * The mend of a finding, or null where there is none that is safe: a number with two readings, an estimate or a sign
 * for "not filled in" is for the user to decide.
 *
 * @example mendOf(textNumber)?.after // 12, for "12 woningen"
 */
export function mendOf(found: Finding): Mend | null {
  const { sheet, address } = found.place ?? { sheet: '', address: null };
  if (address === null) return null;
  const place = { sheet, address };
  switch (found.code) {
    case 'textNumber': {
      // In the unit of its column: the data of the finding are in homes.
      const reading = countText(found.data.text);
      return reading.kind === 'number'
        ? { kind: 'number', place, before: found.data.text, after: reading.value }
        : null;
    }
    case 'looseCode':
      return { kind: 'code', place, before: found.data.content, after: found.data.code };
    case 'missingCode':
      return { kind: 'missingCode', place, before: found.data.content, after: found.data.code };
    case 'looseText': {
      const { text, trimmed } = found.data;
      const isSafe = WORDS.test(trimmed) && !NOT_A_WORD.test(trimmed);
      return isSafe ? { kind: 'spaces', place, before: text, after: trimmed } : null;
    }
    default:
      return null;
  }
}

/** The mends of some findings: one per cell, of the kinds that are asked for. */
export function mendsOf(
  findings: readonly Finding[],
  kinds: readonly MendKind[] = MEND_KINDS,
): readonly Mend[] {
  const byCell = new Map<string, Mend>();
  for (const found of findings) {
    const mend = mendOf(found);
    if (mend === null || !kinds.includes(mend.kind)) continue;
    const cell = `${mend.place.sheet}!${mend.place.address}`;
    if (!byCell.has(cell)) byCell.set(cell, mend);
  }
  return [...byCell.values()];
}
