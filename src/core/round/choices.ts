// SPDX-License-Identifier: EUPL-1.2

import { COUNT_EVERYTHING, type Counting } from '../programme/counting';
import { READ_AS_FOUND, type ReadingSettings } from '../programme/reading-settings';
import type { BlankExpensive } from '../programme/segments';

/** What somebody can choose about what counts in a submission and how it is read. */
export interface Choices extends Counting, ReadingSettings {
  readonly blankExpensive: BlankExpensive;
}
export type ChoiceName = keyof Choices;

/** In the order in which they are told. */
export const CHOICE_NAMES = [
  'years',
  'statuses',
  'statusSystem',
  'priceYear',
  'blankExpensive',
] as const satisfies readonly ChoiceName[];

/** When nobody chose anything. */
export const NO_CHOICES: Choices = { ...COUNT_EVERYTHING, ...READ_AS_FOUND, blankExpensive: 'unknown' };

/** What a submission is read with, and where its own workbook says something else. */
export interface SettledChoices {
  readonly used: Choices;
  /** Chosen in the workbook itself, and by nobody for the round: used. */
  readonly own: readonly ChoiceName[];
  /** Chosen in the workbook itself, and otherwise for the round: not used. */
  readonly passedOver: readonly ChoiceName[];
}

/**
 * What was chosen for a round goes before what the workbook of a submission says, and that before what holds when
 * nobody chose. That a workbook leaves something as it is, is no choice.
 *
 * @param own null of a workbook that says nothing
 * @example settleChoices({ years: [2026] }, { ...NO_CHOICES, years: [2030] }).passedOver // ['years']
 */
export function settleChoices(given: Partial<Choices>, own: Choices | null): SettledChoices {
  const made = CHOICE_NAMES.filter((name) => own !== null && !isSame(own[name], NO_CHOICES[name]));
  return {
    used: { ...(own ?? NO_CHOICES), ...given },
    own: made.filter((name) => given[name] === undefined),
    passedOver: made.filter((name) => given[name] !== undefined && !isSame(own?.[name], given[name])),
  };
}

/** Years and statuses are sets. */
function isSame(one: Choices[ChoiceName] | undefined, other: Choices[ChoiceName] | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  const [first, second] = [new Set<unknown>(one), new Set<unknown>(other)];
  return first.size === second.size && [...first].every((value) => second.has(value));
}
