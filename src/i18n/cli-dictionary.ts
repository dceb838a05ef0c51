// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from './cli-texts';
import type { Dictionary, Language } from './dictionary';
import { cli as enCli } from './en/cli';
import { explanation as enExplanation } from './en/explanation';
import { round as enRound } from './en/round';
import { scenario as enScenario } from './en/scenario';
import { template as enTemplate } from './en/template';
import type { ExplanationTexts } from './explanation-texts';
import { dictionaryOf } from './languages';
import { mappingTextsOf, type MappingTexts } from './mapping-texts';
import { cli as nlCli } from './nl/cli';
import { explanation as nlExplanation } from './nl/explanation';
import { round as nlRound } from './nl/round';
import { scenario as nlScenario } from './nl/scenario';
import { template as nlTemplate } from './nl/template';
import type { RoundTexts, TemplateTexts } from './round-texts';
import type { ScenarioTexts } from './scenario-texts';

/** What the first screen of the task pane does without. */
interface FurtherTexts {
  readonly cli: CliTexts;
  readonly scenario: ScenarioTexts;
  readonly explanation: ExplanationTexts;
  readonly template: TemplateTexts;
  readonly round: RoundTexts;
  readonly mapping: MappingTexts;
}

/** All texts in one language, those of the command line, of scenarios and of explanations included. */
export interface CliDictionary extends Dictionary, FurtherTexts {}

const FURTHER_TEXTS: Readonly<Record<Language, FurtherTexts>> = {
  nl: {
    cli: nlCli,
    scenario: nlScenario,
    explanation: nlExplanation,
    mapping: mappingTextsOf('nl'),
    template: nlTemplate,
    round: nlRound,
  },
  en: {
    cli: enCli,
    scenario: enScenario,
    explanation: enExplanation,
    mapping: mappingTextsOf('en'),
    template: enTemplate,
    round: enRound,
  },
};

/** The texts of a language, for the command line. */
export function cliDictionaryOf(language: Language): CliDictionary {
  return { ...dictionaryOf(language), ...FURTHER_TEXTS[language] };
}
