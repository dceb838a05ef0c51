// SPDX-License-Identifier: EUPL-1.2

import type { ScenarioFindingTexts } from '../dictionary';
import { exchangeProblemText } from '../scenario-texts';
import { exchangeProblems } from './exchange-problems';

/** A list of choices that stays readable. */
const MOST = 10;

function someOf(expected: readonly string[]): string {
  const shown = expected.slice(0, MOST).join(', ');
  return expected.length > MOST ? `${shown} en meer` : shown;
}

export const scenarioFindings: ScenarioFindingTexts = {
  invalidEntry: ({ header, text, expected }) => ({
    what: text === '' ? `${header} is niet ingevuld.` : `Bij ${header} staat "${text}"; dat kan hier niet.`,
    why: 'Deze rij telt niet mee zolang dit niet klopt; wat u typte blijft staan.',
    todo: `Vul in: ${someOf(expected)}.`,
  }),
  scenarioNameTwice: ({ name }) => ({
    what: `Er zijn twee varianten die ${name} heten.`,
    why: 'Alleen de eerste is berekend; uit twee met dezelfde naam valt niet te kiezen.',
    todo: 'Geef de tweede een eigen naam.',
  }),
  exchangeProblem: ({ line, problem }) => ({
    what: `Uitruil, regel ${line}: ${exchangeProblemText({ exchangeProblems }, problem)}`,
    why: 'Een regel telt alleen mee als beide gemeenten hun opdracht blijven halen en allebei instemmen.',
    todo: 'Pas de regel aan, of laat hem staan tot er overeenstemming is.',
  }),
  sheetUnreadable: ({ sheet }) => ({
    what: `Op het blad ${sheet} zijn de koppen van de tabel niet meer te vinden.`,
    why: 'De varianten worden niet berekend en hun bladen niet geschreven, zodat niets verloren gaat van wat u typte.',
    todo: 'Zet de koppen terug, of verwijder het blad: het wordt dan opnieuw gemaakt.',
  }),
};
