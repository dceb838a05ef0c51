// SPDX-License-Identifier: EUPL-1.2

import { numberText } from '../number-text';
import type { ExchangeProblemTexts } from '../scenario-texts';

const { homes } = numberText('nl-NL');

const SEGMENTS = {
  social: 'sociale huurwoningen',
  mid: 'woningen in het middensegment',
  expensive: 'dure woningen',
};

export const exchangeProblems: ExchangeProblemTexts = {
  unknownMunicipality: ({ code }) =>
    `${code} staat niet in het programma. Kies een gemeente die er wel in staat.`,
  incompleteMunicipality: ({ name }) =>
    `De cijfers van ${name} zijn niet volledig, dus niet te zeggen is wat zij kan uitruilen. Vul ze aan.`,
  sameMunicipality: ({ name }) => `${name} kan niet met zichzelf uitruilen. Kies een andere gemeente.`,
  notWholeHomes: ({ homes: count }) =>
    `${String(count).replace('.', ',')} is geen aantal woningen. Vul een heel getal boven 0 in.`,
  noConsent: ({ name }) => `${name} heeft nog niet ingestemd; de regel telt nog niet mee.`,
  tooFewHomes: ({ name, segment, have, homes: count }) =>
    `${name} heeft ${homes(have)} ${SEGMENTS[segment]}, minder dan de ${homes(count)} van deze regel. Verlaag het aantal.`,
  dutyBroken: ({ name, measure, required, left }) =>
    `${name} houdt ${homes(left)} ${SEGMENTS[measure]} over, minder dan haar eigen opdracht van ${homes(required)}. Verlaag het aantal.`,
  withinAfterBetween: ({ subregion }) =>
    `Deze regel is binnen ${subregion}, maar staat na een regel tussen deelregio’s. Afspraken binnen de deelregio gaan voor: zet de regel hoger.`,
};
