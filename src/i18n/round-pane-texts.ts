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
  /** Heading of what can be chosen about what counts. */
  readonly choices: string;
  readonly notChosen: string;
  readonly unreadable: string;
  readonly blankIsExpensive: string;
  readonly mapping: string;
  readonly mappingHint: string;
  readonly previous: string;
  readonly previousHint: string;
  readonly agreements: string;
  readonly agreementsHint: string;
  readonly pickFile: string;
  readonly drop: string;
  readonly dropFile: (file: string) => string;
  readonly noFigures: (file: string) => string;
  /** Something was chosen after the files were read. */
  readonly choicesChanged: string;
  readonly readAgain: string;
  readonly templates: string;
  readonly templatesFile: (round: string | null) => string;
  readonly pick: string;
  readonly rows: (count: number) => string;
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
  readonly sinceFile: (file: string, changes: number) => string;
  readonly agreementsHeading: (
    file: string,
    counts: Readonly<Record<'agreed' | 'short' | 'untold', number>>,
  ) => string;
  readonly agreementShort: (
    data: Readonly<Record<'name' | 'figure' | 'agreed' | 'now' | 'short', string>>,
  ) => string;
  readonly agreementUntold: (name: string) => string;
  /** So many lines are not shown. */
  readonly more: (lines: number) => string;
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
