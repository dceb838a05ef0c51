// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from './cli-texts';
import type { Dictionary, Language } from './dictionary';
import { cli as en } from './en/cli';
import { dictionaryOf } from './languages';
import { cli as nl } from './nl/cli';

/** All texts in one language, those of the command line included: the task pane does without them. */
export interface CliDictionary extends Dictionary {
  readonly cli: CliTexts;
}

const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { nl, en };

/** The texts of a language, for the command line. */
export function cliDictionaryOf(language: Language): CliDictionary {
  return { ...dictionaryOf(language), cli: CLI_TEXTS[language] };
}
