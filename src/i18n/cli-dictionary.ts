// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from './cli-texts';
import type { Language } from './dictionary';
import { cli as en } from './en/cli';
import { cli as nl } from './nl/cli';
import { scenarioDictionaryOf, type ScenarioDictionary } from './scenario-dictionary';

/** All texts in one language, those of the command line included. */
export interface CliDictionary extends ScenarioDictionary {
  readonly cli: CliTexts;
}

const CLI: Readonly<Record<Language, CliTexts>> = { nl, en };

/** The texts of a language, for the command line. */
export function cliDictionaryOf(language: Language): CliDictionary {
  return { ...scenarioDictionaryOf(language), cli: CLI[language] };
}
