// SPDX-License-Identifier: EUPL-1.2

import type { Step } from '../core/explanation/step';
import type { Outcome } from '../core/outcome/calculate';
import { explainable, findStep } from '../core/outcome/explain';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { explanationLines } from '../i18n/explain';
import { WrongUsage } from './cli-error';

const INDENT = '  ';

/**
 * The figure at a path of the outcome.
 *
 * @throws WrongUsage
 */
export function explainedStep(path: string, outcome: Outcome, { cli }: CliDictionary): Step {
  const step = findStep(outcome, path);
  if (step === null) throw new WrongUsage(cli.unknownFigure(path, explainable(outcome, path)));
  return step;
}

/** Why a figure is what it is, as an indented list. */
export function explanationSummary(step: Step, dictionary: CliDictionary): string {
  return explanationLines(step, dictionary)
    .map(({ depth, text }) => `${INDENT.repeat(depth)}${text}`)
    .join('\n');
}
