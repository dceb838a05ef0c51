// SPDX-License-Identifier: EUPL-1.2

import type { ScenarioFindingTexts } from '../dictionary';
import { exchangeProblemText } from '../scenario-texts';
import { exchangeProblems } from './exchange-problems';

/** A list of choices that stays readable. */
const MOST = 10;

function someOf(expected: readonly string[]): string {
  const shown = expected.slice(0, MOST).join(', ');
  return expected.length > MOST ? `${shown} and more` : shown;
}

export const scenarioFindings: ScenarioFindingTexts = {
  invalidEntry: ({ header, text, expected }) => ({
    what:
      text === '' ? `${header} is not filled in.` : `${header} says "${text}"; that is not possible here.`,
    why: 'This row does not count until it is right; what you typed stays.',
    todo: `Enter: ${someOf(expected)}.`,
  }),
  scenarioNameTwice: ({ name }) => ({
    what: `Two scenarios are called ${name}.`,
    why: 'Only the first is calculated; nobody can choose between two of the same name.',
    todo: 'Give the second a name of its own.',
  }),
  exchangeProblem: ({ line, problem }) => ({
    what: `Exchange, line ${line}: ${exchangeProblemText({ exchangeProblems }, problem)}`,
    why: 'A line only counts when both municipalities keep meeting their duty and both agree.',
    todo: 'Change the line, or leave it until there is agreement.',
  }),
  sheetUnreadable: ({ sheet }) => ({
    what: `The headers of the table on the sheet ${sheet} cannot be found any more.`,
    why: 'The scenarios are not calculated and their sheets not written, so that nothing you typed is lost.',
    todo: 'Put the headers back, or delete the sheet: it is then made anew.',
  }),
};
