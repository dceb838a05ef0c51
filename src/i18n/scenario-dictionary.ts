// SPDX-License-Identifier: EUPL-1.2

import type { Dictionary, Language } from './dictionary';
import { explanation as enExplanation } from './en/explanation';
import { scenario as enScenario } from './en/scenario';
import { variants as enVariants } from './en/variants';
import type { ExplanationTexts } from './explanation-texts';
import { dictionaryOf } from './languages';
import { explanation as nlExplanation } from './nl/explanation';
import { scenario as nlScenario } from './nl/scenario';
import { variants as nlVariants } from './nl/variants';
import type { ScenarioTexts } from './scenario-texts';
import type { VariantTexts } from './variant-texts';

/** What the first screen of the task pane does without; loaded when it is asked for. */
interface ScenarioWords {
  readonly scenario: ScenarioTexts;
  readonly explanation: ExplanationTexts;
  readonly variants: VariantTexts;
}

/** All texts in one language, those of scenarios and of explanations included. */
export interface ScenarioDictionary extends Dictionary, ScenarioWords {}

const WORDS: Readonly<Record<Language, ScenarioWords>> = {
  nl: { scenario: nlScenario, explanation: nlExplanation, variants: nlVariants },
  en: { scenario: enScenario, explanation: enExplanation, variants: enVariants },
};

/** The texts of a language, with those of scenarios and explanations. */
export function scenarioDictionaryOf(language: Language): ScenarioDictionary {
  return { ...dictionaryOf(language), ...WORDS[language] };
}
