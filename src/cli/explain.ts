// SPDX-License-Identifier: EUPL-1.2

import type { Step } from '../core/explanation/step';
import type { Outcome } from '../core/outcome/calculate';
import { explainable, findStep } from '../core/outcome/explain';
import type { CliDictionary } from '../i18n/cli-dictionary';
import type { ScenarioEvaluation } from '../core/scenario/evaluate';
import { explanationLines } from '../i18n/explain';
import { WrongUsage } from './cli-error';

const INDENT = '  ';

/** A figure that somebody asked about. */
export interface ExplainedFigure {
  /** As it was asked for. */
  readonly path: string;
  /** Name of the scenario that it is of; null for the outcome of the workbook itself. */
  readonly scenario: string | null;
  readonly step: Step;
}

/**
 * The figure at a path of the outcome, or of a scenario: the name of the scenario, a slash, and the path in what comes
 * of it. Capitals make no difference.
 *
 * @throws WrongUsage
 * @example explainedFigure("Naar omvang/GM0363.social", outcome, evaluations, dictionary).step.value
 */
export function explainedFigure(
  path: string,
  outcome: Outcome,
  evaluations: readonly ScenarioEvaluation[],
  { cli }: CliDictionary,
): ExplainedFigure {
  const startOf = ({ scenario }: ScenarioEvaluation): string => `${scenario.name.toLowerCase()}/`;
  const evaluation = evaluations.find((one) => path.toLowerCase().startsWith(startOf(one)));
  const within = evaluation === undefined ? path : path.slice(startOf(evaluation).length);
  const figures = evaluation === undefined ? outcome : evaluation.after;
  const step = findStep(figures, within);
  if (step === null) throw new WrongUsage(cli.unknownFigure(path, explainable(figures, within)));
  return { path, scenario: evaluation?.scenario.name ?? null, step };
}

/** Why a figure is what it is, as an indented list; below the name of its scenario. */
export function explanationSummary({ scenario, step }: ExplainedFigure, dictionary: CliDictionary): string {
  const lines = explanationLines(step, dictionary).map(({ depth, text }) => `${INDENT.repeat(depth)}${text}`);
  return [...(scenario === null ? [] : [scenario]), ...lines].join('\n');
}
