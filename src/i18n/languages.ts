// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeProblem } from '../core/exchange/exchange-problem';
import type { Finding } from '../core/finding/finding';
import type { Refusal } from '../core/plan/refusal';
import type { Insight } from '../core/scenario/insight';
import { LANGUAGES } from './dictionary';
import type { Dictionary, FindingText, Language } from './dictionary';
import { EXCEL_CODES } from './failure-texts';
import type { FailureText } from './failure-texts';
import { en } from './en';
import { nl } from './nl';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { nl, en };

/** The texts of a language. */
export function dictionaryOf(language: Language): Dictionary {
  return DICTIONARIES[language];
}

/** Whether there are texts in a language. */
export function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** What a finding says in a language. */
export function findingText({ findings }: Dictionary, finding: Finding): FindingText {
  const text = findings[finding.code] as (data: Finding['data']) => FindingText;
  return text(finding.data);
}

/** Why nothing was written, in a language. */
export function refusalText({ failures }: Dictionary, refusal: Refusal): FailureText {
  const text = failures.refusals[refusal.code] as (data: Refusal['data']) => FailureText;
  return text(refusal.data);
}

/** What an error of Excel means to a user, in a language. */
export function excelFailureText(
  { failures: { excel } }: Dictionary,
  { code, location }: { readonly code: string; readonly location: string | null },
): FailureText {
  const known = EXCEL_CODES.find((one) => one === code);
  return known === undefined ? excel.other(code, location) : excel.known[known];
}

/** What an insight into a scenario says in a language. */
export function insightText({ scenario }: Dictionary, insight: Insight): string {
  const text = scenario.insights[insight.code] as (data: Insight['data']) => string;
  return text(insight.data);
}

/** What is the matter with a line of the exchange ledger, in a language. */
export function exchangeProblemText({ scenario }: Dictionary, problem: ExchangeProblem): string {
  const text = scenario.exchangeProblems[problem.code] as (data: ExchangeProblem['data']) => string;
  return text(problem.data);
}
