// SPDX-License-Identifier: EUPL-1.2

import type { TemplateTexts } from '../round-texts';

const homes = (title: string, message: string) => ({
  title,
  message: `${message} Geen? Vul 0 in.`,
  error: 'Vul een heel aantal woningen in, 0 of meer.',
});

export const template: TemplateTexts = {
  sheet: 'Programma',
  explanationSheet: 'Uitleg',
  title: (name) => `Woningbouwprogramma ${name}`,
  note: 'Vul de gele vakken in: een regel per plan en jaar van oplevering. Uitleg staat op het blad Uitleg.',
  headers: {
    code: 'Gemeentecode',
    name: 'Gemeente',
    province: 'Provincie',
    plan: 'Plan',
    year: 'Jaar',
    status: 'Planstatus',
    socialRent: 'Sociale huur',
    midRent: 'Middenhuur',
    affordablePurchase: 'Betaalbare koop',
    expensive: 'Duur',
    unknown: 'Onbekend',
    demolition: 'Sloop',
    socialDemolition: 'Sloop sociaal',
    socialSale: 'Verkoop sociaal',
  },
  stock: 'Woningvoorraad',
  socialStock: 'DAEB-voorraad',
  stockSource: 'Herkomst',
  stockSourceText: 'CBS 2024; corporatiewoningen op hele procenten. Vervang door uw eigen cijfers.',
  stockUnknown: 'Niet bekend bij het CBS: vul uw eigen cijfers in.',
  filledIn: 'Ingevuld',
  hard: 'hard',
  soft: 'zacht',
  help: {
    plan: {
      title: 'Plan',
      message: 'Naam van het plan.',
      error: 'Geef een naam van ten hoogste 200 tekens.',
    },
    year: {
      title: 'Jaar',
      message: 'Jaar van oplevering, zoals 2028. Meer jaren? Gebruik per jaar een regel.',
      error: 'Vul een jaartal in, van 2020 tot en met 2060.',
    },
    status: {
      title: 'Planstatus',
      message: 'hard: vastgesteld of onherroepelijk. zacht: alles daarvoor.',
      error: 'Kies hard of zacht.',
    },
    socialRent: homes('Sociale huur', 'Woningen tot de grens van sociale huur.'),
    midRent: homes('Middenhuur', 'Huurwoningen tot de grens van middenhuur.'),
    affordablePurchase: homes('Betaalbare koop', 'Koopwoningen tot de grens van betaalbare koop.'),
    expensive: homes('Duur', 'Huur- en koopwoningen boven die grenzen.'),
    unknown: homes('Onbekend', 'Woningen waarvan het segment nog niet is gekozen.'),
    demolition: homes('Sloop', 'Woningen die voor dit plan verdwijnen.'),
    socialDemolition: {
      title: 'Sloop sociaal',
      message: 'Daarvan sociale huurwoningen. Geen? Vul 0 in.',
      error: 'Vul een heel aantal in dat niet groter is dan de sloop.',
    },
    socialSale: homes('Verkoop sociaal', 'Sociale huurwoningen die worden verkocht.'),
    stock: {
      title: 'Woningvoorraad',
      message: 'Alle woningen in de gemeente.',
      error: 'Vul een heel aantal woningen in, 1 of meer.',
    },
    socialStock: {
      title: 'DAEB-voorraad',
      message: 'Sociale huurwoningen van corporaties (DAEB). Niet hetzelfde als alle sociale huur.',
      error: 'Vul een heel aantal in dat niet groter is dan de woningvoorraad.',
    },
  },
  explanationTitle: 'Uitleg bij dit formulier',
  roundLabel: 'Ronde',
  noRound: 'Niet opgegeven',
  versionLabel: 'Versie van het formulier',
  explanation: [
    [
      'Wat u invult',
      'Op het blad Programma een regel per plan en jaar van oplevering, met het aantal woningen per segment. Een plan dat in drie jaar wordt opgeleverd heeft drie regels.',
    ],
    [
      'Wat meetelt',
      'Nieuwbouw, transformatie en splitsing van zelfstandige woningen, vóór aftrek van sloop (bruto).',
    ],
    [
      'Leeg of 0',
      'Leeg betekent: niet ingevuld. Heeft uw gemeente van een segment helemaal geen woningen, vul dan ten minste één keer 0 in; anders is uw opgave onvolledig.',
    ],
    [
      'Segmenten',
      'Sociale huur, middenhuur en betaalbare koop volgens de prijsgrenzen van dit jaar. Is een segment nog niet gekozen, zet de woningen dan bij Onbekend.',
    ],
    ['Sloop en verkoop', 'Sloop is alle sloop; Sloop sociaal is het deel daarvan dat sociale huur is.'],
    [
      'Voorraad',
      'Vooraf ingevuld met cijfers van het CBS van 1 januari 2024. De DAEB-voorraad is een benadering uit hele procenten: vul uw eigen cijfer in als u dat hebt.',
    ],
    [
      'Meer regels nodig',
      'Typ onder de laatste regel verder; vul daar ook de gemeentecode in, of kopieer een regel.',
    ],
    [
      'Terugsturen',
      'Bewaar als .xlsx en stuur het bestand terug aan uw coördinator. Verander de koppen niet.',
    ],
  ],
};
