// SPDX-License-Identifier: EUPL-1.2

import type { Mapping } from '../../core/form/mapping';
import { readChoices, type ChoiceTexts } from '../../core/plan/choice-values';
import type { ChoiceParameter } from '../../core/plan/parameter-names';
import { CHOICE_PARAMETERS } from '../../core/plan/parameter-names';
import type { Choices } from '../../core/round/choices';
import type { SubmissionSettings } from '../../core/round/submission';

/** What was typed about what counts in a round; an empty text chooses nothing. */
export type ChoicesForm = Readonly<Record<ChoiceParameter, string>> & {
  readonly blankIsExpensive: boolean;
  /** Null when no file was chosen. */
  readonly mapping: ChosenMapping | null;
};

/** A file with a mapping; null is what it turned out not to be. */
export interface ChosenMapping {
  readonly file: string;
  readonly mapping: Mapping | null;
}

export const NO_CHOICES_FORM: ChoicesForm = {
  years: '',
  statuses: '',
  statusSystem: '',
  priceYear: '',
  blankIsExpensive: false,
  mapping: null,
};

/**
 * What a form says, and the fields that cannot be read: those choose nothing.
 *
 * @param texts words of the language in which it was typed
 */
export function readChoicesForm(
  form: ChoicesForm,
  texts: ChoiceTexts,
): { readonly settings: SubmissionSettings; readonly unreadable: readonly ChoiceParameter[] } {
  const unreadable: ChoiceParameter[] = [];
  // Between statuses stands a semicolon in a cell; people type commas as well.
  const contentOf = (parameter: ChoiceParameter): string =>
    parameter === 'statuses' ? form.statuses.replaceAll(',', ';') : form[parameter];
  const { counting, reading } = readChoices(contentOf, texts, (parameter) => unreadable.push(parameter));
  const made = CHOICE_PARAMETERS.filter(
    (parameter) => form[parameter].trim() !== '' && !unreadable.includes(parameter),
  );
  const all = { ...counting, ...reading };
  const choices: Partial<Choices> = Object.fromEntries(made.map((parameter) => [parameter, all[parameter]]));
  return {
    settings: {
      choices: form.blankIsExpensive ? { ...choices, blankExpensive: 'expensive' } : choices,
      mapping: form.mapping?.mapping ?? null,
    },
    unreadable,
  };
}
