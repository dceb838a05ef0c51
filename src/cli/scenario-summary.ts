// SPDX-License-Identifier: EUPL-1.2

import type { ScenarioEvaluation } from '../core/scenario/evaluate';
import { insightsOf } from '../core/scenario/insights';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { exchangeProblemText, insightText } from '../i18n/scenario-texts';

/** A scenario in sentences: what it is, what it comes to, and what is the matter with its ledger. */
export function scenarioSummary(evaluation: ScenarioEvaluation, dictionary: CliDictionary): string {
  const { scenario: words, cli, plan } = dictionary;
  const { scenario, exchange } = evaluation;
  const { name, ruleSet, base, allocation } = scenario;
  const chosen = [
    plan.ruleSets[ruleSet.id] ?? ruleSet.id,
    words.bases[base],
    ...(allocation === null ? [] : [words.keys[allocation.key.key], words.orders[allocation.order]]),
  ];
  return [
    `${cli.scenario(name)} (${chosen.join('; ')})`,
    ...insightsOf(evaluation).map((insight) => `  ${insightText(words, insight)}`),
    ...exchange.lines.flatMap(({ problems }, index) =>
      problems.map((problem) => `  ${cli.exchangeLine(index + 1)} ${exchangeProblemText(words, problem)}`),
    ),
  ].join('\n');
}
