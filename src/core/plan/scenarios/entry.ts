// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../../finding/finding';
import { finding } from '../../finding/severity';
import { contentText, isBlank, type Content } from '../../sheet/content';
import { foldText } from '../../sheet/fold-text';
import type { CellPlan } from '../plan';

/** A cell that the user fills in on a sheet of ours, as it stands. */
export interface Entry {
  /** What it shows. */
  readonly value: Content;
  /** What was typed: the same, or a formula with "=". */
  readonly typed: Content;
  readonly place: Place | null;
}

export const NOTHING: Entry = { value: null, typed: null, place: null };

/** An entry that nobody typed: a default, or what was chosen outside the sheet. */
export function entryOf(value: string | number | null): Entry {
  return { value, typed: value, place: null };
}

/** The same again: what the user typed stays, a formula as a formula. */
export function entryCell({ typed }: Entry): CellPlan | null {
  if (typed === null) return null;
  if (typeof typed === 'object') return { kind: 'constant', value: typed.error };
  return typeof typed === 'string' && typed.startsWith('=')
    ? { kind: 'formula', formula: typed.slice(1), expected: null }
    : { kind: 'constant', value: typed };
}

export function isEmpty({ value }: Entry): boolean {
  return isBlank(value);
}

/** What an entry says, without the spaces around it. */
export function entryText({ value }: Entry): string {
  return contentText(value).trim();
}

/** Reports what cannot be read; what it stands for does not count then. */
export function invalidEntry(header: string, entry: Entry, expected: readonly string[]): Finding {
  return finding('invalidEntry', entry.place, { header, text: entryText(entry), expected });
}

/** Things that can be chosen, with the words for them. */
export type Choices<Value extends string> = Readonly<Record<Value, string>>;

/** What was chosen, by its word or its identifier; capitals, accents and spaces make no difference. */
export function chosenOf<Value extends string>(entry: Entry, choices: Choices<Value>): Value | null {
  const folded = foldText(entryText(entry));
  const known = Object.entries(choices) as [Value, string][];
  const found =
    known.find(([, word]) => foldText(word) === folded) ??
    known.find(([value]) => foldText(value) === folded);
  return found?.[0] ?? null;
}
