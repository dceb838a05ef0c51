// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from './cli-texts';
import type { Language } from './dictionary';
import { cli as enCli } from './en/cli';
import { round as enRound } from './en/round';
import { template as enTemplate } from './en/template';
import { mappingTextsOf, type MappingTexts } from './mapping-texts';
import { cli as nlCli } from './nl/cli';
import { round as nlRound } from './nl/round';
import { template as nlTemplate } from './nl/template';
import type { RoundTexts, TemplateTexts } from './round-texts';
import { scenarioDictionaryOf, type ScenarioDictionary } from './scenario-dictionary';

interface FurtherTexts {
  readonly cli: CliTexts;
  readonly mapping: MappingTexts;
  readonly template: TemplateTexts;
  readonly round: RoundTexts;
}

/** All texts in one language, those of the command line included. */
export interface CliDictionary extends ScenarioDictionary, FurtherTexts {}

const FURTHER_TEXTS: Readonly<Record<Language, FurtherTexts>> = {
  nl: { cli: nlCli, mapping: mappingTextsOf('nl'), template: nlTemplate, round: nlRound },
  en: { cli: enCli, mapping: mappingTextsOf('en'), template: enTemplate, round: enRound },
};

/** The texts of a language, for the command line. */
export function cliDictionaryOf(language: Language): CliDictionary {
  return { ...scenarioDictionaryOf(language), ...FURTHER_TEXTS[language] };
}
