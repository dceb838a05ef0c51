// SPDX-License-Identifier: EUPL-1.2

import { findingsJson } from '../core/outcome/outcome-json';
import { findingText } from '../i18n/languages';
import type { MessageWords } from './messages';
import { problemText } from './problem-text';
import type { RegionReport } from './region-report';

/** A round as plain data: `wvrv-round/1`. Numbers are homes; null is not known. */
export function roundJson({ consolidation, changes, agreements }: RegionReport, words: MessageWords) {
  const { round, chosen, files, municipalities, findings, problems } = consolidation;
  const sentence = (text: { what: string; why: string; todo: string }): string =>
    `${text.what} ${text.why} ${text.todo}`;
  return {
    schema: 'wvrv-round/1',
    round,
    chosen,
    files,
    municipalities: municipalities.map(({ code, name, province, status, file, submitted }) => ({
      code,
      name,
      province,
      status,
      file,
      figures: submitted?.figures ?? null,
    })),
    findings: findings.flatMap(({ file, municipality, finding, acceptance }) =>
      findingsJson([finding], (found) => sentence(findingText(words, found))).map((one) => ({
        file,
        municipality,
        ...one,
        ...(acceptance === null ? {} : { accepted: { reason: acceptance.reason, date: acceptance.date } }),
      })),
    ),
    problems: problems.map((problem) => ({ ...problem, message: sentence(problemText(problem, words)) })),
    ...(changes === null ? {} : { changes }),
    ...(agreements === null
      ? {}
      : {
          agreements: agreements.map(({ code, name, now, outcome: { agreement, balance } }) => {
            const { total, social, mid, affordable } = agreement;
            return { code, name, agreed: { total, social, mid, affordable }, now, balance };
          }),
        }),
  };
}
