// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../core/finding/finding';
import type { Refusal } from '../core/plan/refusal';
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
