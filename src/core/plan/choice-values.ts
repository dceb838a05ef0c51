// SPDX-License-Identifier: EUPL-1.2

import type { CalculationSettings } from '../outcome/settings';
import {
  parseStatuses,
  parseYears,
  statusesText,
  yearsText,
  type CountingWords,
} from '../programme/counting-text';
import { STATUS_SYSTEMS } from '../programme/planning-status';
import { priceLimits } from '../rules/price-limits';
import { contentText, isBlank } from '../sheet/content';
import type { Content } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import type { ChoiceParameter } from './parameter-names';
import type { PlanTexts } from './texts';

/** What was chosen about what counts and how it is read. */
export type Choices = Pick<CalculationSettings, 'counting' | 'reading'>;

/** Words of a workbook's language by which choices are written and read. */
export type ChoiceTexts = Pick<PlanTexts, 'parameters' | 'input'>;

/** The words for years and statuses. */
export function countingWords({ parameters, input }: ChoiceTexts): CountingWords {
  return { without: parameters.without, statuses: input.statuses };
}

/** A choice as its cell shows it, or the word for what holds when nothing was chosen. */
export function choiceText(parameter: ChoiceParameter, choices: Choices, texts: ChoiceTexts): string {
  const text = chosenText(parameter, choices, texts);
  return text === '' ? texts.parameters.choices[parameter].otherwise : text;
}

function chosenText(parameter: ChoiceParameter, { counting, reading }: Choices, texts: ChoiceTexts): string {
  switch (parameter) {
    case 'years':
      return yearsText(counting.years, countingWords(texts));
    case 'statuses':
      return statusesText(counting.statuses, countingWords(texts));
    case 'statusSystem':
      return reading.statusSystem === null ? '' : texts.parameters.statusSystems[reading.statusSystem];
    case 'priceYear':
      return reading.priceYear === null ? '' : String(reading.priceYear);
  }
}

/**
 * Choices from their cells; a cell that is not there, is empty or has the word for that chooses nothing.
 *
 * @param onInvalid told of each cell that cannot be read; nothing is chosen there
 */
export function readChoices(
  contentOf: (parameter: ChoiceParameter) => Content,
  texts: ChoiceTexts,
  onInvalid: (parameter: ChoiceParameter) => void,
): Choices {
  const textOf = (parameter: ChoiceParameter): string => {
    const content = contentOf(parameter);
    const text = isBlank(content) ? '' : contentText(content);
    return foldText(text) === foldText(texts.parameters.choices[parameter].otherwise) ? '' : text;
  };
  const read = <Value>(parameter: ChoiceParameter, value: Value | undefined): Value | null => {
    if (value === undefined) onInvalid(parameter);
    return value ?? null;
  };
  return {
    counting: {
      years: read('years', parseYears(textOf('years'), countingWords(texts))),
      statuses: parseStatuses(textOf('statuses'), countingWords(texts)),
    },
    reading: {
      statusSystem: read('statusSystem', parseStatusSystem(textOf('statusSystem'), texts)),
      priceYear: read('priceYear', parsePriceYear(textOf('priceYear'))),
    },
  };
}

function parseStatusSystem(text: string, { parameters }: ChoiceTexts) {
  if (text === '') return null;
  return STATUS_SYSTEMS.find((system) =>
    [system, parameters.statusSystems[system]].map(foldText).includes(foldText(text)),
  );
}

/** A year of which the limits are known. */
function parsePriceYear(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return priceLimits(Number(text)) === null ? undefined : Number(text);
}
