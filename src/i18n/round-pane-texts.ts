// SPDX-License-Identifier: EUPL-1.2

import type { Language } from './dictionary';
import { round as enRound } from './en/round';
import { roundPane as enPane } from './en/round-pane';
import { template as enTemplate } from './en/template';
import { round as nlRound } from './nl/round';
import { roundPane as nlPane } from './nl/round-pane';
import { template as nlTemplate } from './nl/template';
import type { RoundTexts, TemplateTexts } from './round-texts';

/** What the part of the pane for a round says. */
export interface RoundPaneTexts {
  readonly round: string;
  readonly roundHint: string;
  readonly badRound: string;
  readonly municipalities: string;
  readonly municipalitiesHint: string;
  readonly unknown: (names: readonly string[]) => string;
  readonly templates: string;
  readonly templatesFile: (round: string | null) => string;
  readonly pick: string;
  readonly reading: (done: number, files: number, file: string) => string;
  readonly making: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly received: (files: number, received: number, expected: number) => string;
  readonly files: string;
  readonly problems: string;
  readonly choose: (name: string) => string;
  readonly noChoice: string;
  readonly open: string;
  readonly failed: string;
  readonly freeze: string;
  readonly frozen: (round: string) => string;
  readonly since: (round: string, changes: number) => string;
  readonly changedSheet: (round: string, sheet: string) => string;
  readonly difference: (figure: string, before: string, now: string) => string;
}

/** The words of a round, which the first screen does without. */
export interface RoundWords {
  readonly round: RoundTexts;
  readonly template: TemplateTexts;
  readonly pane: RoundPaneTexts;
}

const WORDS: Readonly<Record<Language, RoundWords>> = {
  nl: { round: nlRound, template: nlTemplate, pane: nlPane },
  en: { round: enRound, template: enTemplate, pane: enPane },
};

/** The words in a language. */
export function roundWordsOf(language: Language): RoundWords {
  return WORDS[language];
}
