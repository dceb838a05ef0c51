// SPDX-License-Identifier: EUPL-1.2

import type { RoundProblem } from '../core/round/problem';
import type { Dictionary, FindingText } from '../i18n/dictionary';
import { FILE_CODES, type FailureText } from '../i18n/failure-texts';
import { READING_REASONS, type RoundTexts } from '../i18n/round-texts';

type Words = Pick<Dictionary, 'failures'> & { readonly round: RoundTexts };

/** What a problem of a round says; of a file that could not be read also what is wrong with it. */
export function problemText(problem: RoundProblem, words: Words): FindingText {
  const text = words.round.problems[problem.code] as (data: RoundProblem['data']) => FindingText;
  if (problem.code !== 'fileUnusable') return text(problem.data);
  const { file, reason } = problem.data;
  const { what, todo } = reasonText(file, reason, words);
  return { what, why: text(problem.data).why, todo };
}

function reasonText(file: string, reason: string, { failures, round }: Words): FailureText {
  const code = FILE_CODES.find((one) => one === reason);
  if (code !== undefined) return failures.files[code](file);
  const known = READING_REASONS.find((one) => one === reason) ?? 'fault';
  const { what, todo } = round.reasons[known];
  return { what: `${file}: ${what}`, todo };
}
