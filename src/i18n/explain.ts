// SPDX-License-Identifier: EUPL-1.2

import type { Step } from '../core/explanation/step';
import { figureOf, unitOf, type StepName } from '../core/explanation/step-name';
import { toDouble } from '../core/number/double';
import type { ScenarioDictionary } from './scenario-dictionary';
import type { FigureWords } from './explanation-texts';
import { numberText } from './number-text';

/** One line of an explanation: how deep it stands, and what it says. */
export interface ExplanationLine {
  readonly depth: number;
  readonly text: string;
}

/**
 * An explanation in words, from the figure downwards. What was explained before is not explained again.
 *
 * @example explanationLines(step, nl)[0]?.text // "Amsterdam – tekort midden: 0 woningen = doel − wat er is, …"
 */
export function explanationLines(step: Step, dictionary: ScenarioDictionary): readonly ExplanationLine[] {
  const explained = new Set<string>();
  const lines = (one: Step, depth: number): readonly ExplanationLine[] => {
    const key = `${one.subject ?? ''}/${one.name}`;
    const isRepeated = explained.has(key);
    explained.add(key);
    return [
      { depth, text: lineText(one, dictionary, isRepeated) },
      ...(isRepeated ? [] : one.from.flatMap((part) => lines(part, depth + 1))),
    ];
  };
  return lines(step, 0);
}

function lineText(step: Step, dictionary: ScenarioDictionary, isRepeated: boolean): string {
  const { name } = figureWords(step.name, dictionary);
  const rule = stepRule(step, dictionary);
  const detail = isRepeated ? repeatedDetail(step, dictionary) : (rule ?? originText(step, dictionary));
  const subject = step.subject === null ? '' : `${step.subject} – `;
  return `${subject}${name}: ${stepValueText(step, dictionary)}${detail === null ? '' : ` (${detail})`}`;
}

function repeatedDetail({ from }: Step, { explanation }: ScenarioDictionary): string | null {
  return from.length === 0 ? null : explanation.seeAbove;
}

/** The cells that a figure was read from, or the source of a norm. */
function originText({ cells, source }: Step, { explanation }: ScenarioDictionary): string | null {
  if (cells.length === 0) return source === null ? null : `${explanation.source}: ${source.title}`;
  return cells.map(({ sheet, address }) => (address === null ? sheet : `${sheet}!${address}`)).join(', ');
}

/** What a figure is called and how it is made. */
export function figureWords(stepName: StepName, { explanation, scenario }: ScenarioDictionary): FigureWords {
  const of = figureOf(stepName);
  if (of.scenario === null) return explanation.figures[of.figure];
  const { name, rule } = explanation.scenarioFigures[of.figure];
  return { name: `${name} (${scenario.bases[of.scenario]})`, rule };
}

/** How a figure was made; null for one that is simply given. What groups add up is called the same in the members. */
export function stepRule({ name, from }: Step, dictionary: ScenarioDictionary): string | null {
  if (from.length === 0) return null;
  const isSum = from.every((part) => part.name === name);
  return isSum ? dictionary.explanation.sum : figureWords(name, dictionary).rule;
}

/** A value with its unit. Homes can be a part of one: what a municipality is short of a norm that is not rounded. A norm that is no whole number of tenths of a percent is shown as it is calculated with. */
export function stepValueText({ name, value }: Step, { explanation, locale }: ScenarioDictionary): string {
  const { homes, parts, percent, points } = numberText(locale);
  if (value === null) return explanation.none;
  switch (typeof value) {
    case 'boolean':
      return value ? explanation.yes : explanation.no;
    case 'string':
      return Object.hasOwn(explanation.values, value)
        ? explanation.values[value as keyof typeof explanation.values]
        : value;
    case 'number':
      return explanation.homes(homes(value).replace('-', '−'), value);
    default: {
      const { numerator, denominator } = value;
      const unit = unitOf(name);
      if (unit === 'points') return explanation.points(points(toDouble(value) / 100));
      if (unit === 'homes') return explanation.homes(parts(toDouble(value)), toDouble(value));
      const shown = percent(toDouble(value));
      return name.startsWith('norm.') ? `${shown} (${numerator}/${denominator})` : shown;
    }
  }
}
