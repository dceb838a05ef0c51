// SPDX-License-Identifier: EUPL-1.2

import { numberText } from '../number-text';
import type { ExchangeProblemTexts } from '../scenario-texts';

const { homes } = numberText('en-GB');

const SEGMENTS = { social: 'social homes', mid: 'mid-segment homes', expensive: 'expensive homes' };

export const exchangeProblems: ExchangeProblemTexts = {
  unknownMunicipality: ({ code }) => `${code} is not in the programme. Choose a municipality that is.`,
  incompleteMunicipality: ({ name }) =>
    `The figures of ${name} are not complete, so nobody can say what it can exchange. Complete them.`,
  sameMunicipality: ({ name }) => `${name} cannot exchange with itself. Choose another municipality.`,
  notWholeHomes: ({ homes: count }) => `${count} is not a number of homes. Enter a whole number above 0.`,
  noConsent: ({ name }) => `${name} has not agreed yet; the line does not count yet.`,
  tooFewHomes: ({ name, segment, have, homes: count }) =>
    `${name} has ${homes(have)} ${SEGMENTS[segment]}, fewer than the ${homes(count)} of this line. Lower the number.`,
  dutyBroken: ({ name, measure, required, left }) =>
    `${name} is left with ${homes(left)} ${SEGMENTS[measure]}, fewer than its own duty of ${homes(required)}. Lower the number.`,
  withinAfterBetween: ({ subregion }) =>
    `This line is within ${subregion}, but comes after a line between subregions. Agreements within the subregion go first: move the line up.`,
};
