// SPDX-License-Identifier: EUPL-1.2

import { choicesText } from '../choices-text';
import type { RoundTexts } from '../round-texts';
import { plan } from './plan';

const listed = (items: readonly string[]): string => items.join(', ');

export const round: RoundTexts = {
  problems: {
    notSubmitted: ({ name }) => ({
      what: `${name} heeft nog niets ingediend.`,
      why: 'De gemeente staat op de lijst en telt nog niet mee in de regio.',
      todo: 'Vraag de gemeente om haar programma.',
    }),
    submittedTwice: ({ name, files }) => ({
      what: `${name} staat in meer dan een bestand: ${listed(files)}.`,
      why: 'Welke opgave geldt is niet te zien; tot u kiest telt geen van beide mee.',
      todo: 'Haal een van de bestanden weg, of kies welk bestand telt.',
    }),
    chosenOfSeveral: ({ name, file, others }) => ({
      what: `${name}: ${file} telt, ${listed(others)} niet.`,
      why: 'Dat hebt u gekozen.',
      todo: 'U hoeft niets te doen.',
    }),
    choiceNotFound: ({ name, file }) => ({
      what: `Gekozen is ${file} voor ${name}, maar daarin staat die gemeente niet.`,
      why: 'De keuze is daarom niet gebruikt.',
      todo: 'Controleer de naam van het bestand, met de extensie erbij.',
    }),
    notExpected: ({ name, file }) => ({
      what: `${name} (${file}) staat niet op de lijst van gemeenten.`,
      why: 'De opgave telt wel mee.',
      todo: 'Haal het bestand weg als de gemeente niet bij de regio hoort, of vul de lijst aan.',
    }),
    fileUnusable: ({ file }) => ({
      what: `${file} is niet gelezen.`,
      why: 'Wat erin staat telt niet mee.',
      todo: 'Vraag om een bruikbaar bestand.',
    }),
    noProgramme: ({ file }) => ({
      what: `In ${file} is geen programma gevonden.`,
      why: 'Het bestand telt niet mee.',
      todo: 'Bekijk bij Bevindingen welke bladen zijn gezien, of vraag om het formulier.',
    }),
    notFilledIn: ({ name, file }) => ({
      what: `${name} stuurde het formulier zonder cijfers terug (${file}).`,
      why: 'Leeg is niet hetzelfde als 0: de gemeente telt niet mee.',
      todo: 'Vraag om een ingevuld formulier.',
    }),
    otherRound: ({ file, round: own, expected }) => ({
      what: `${file} is voor ronde ${own}, niet voor ${expected}.`,
      why: 'Het kan een oude opgave zijn; zij telt wel mee.',
      todo: 'Vraag de gemeente of dit de opgave voor deze ronde is.',
    }),
    uncalculated: ({ file, sheet, address, cells }) => ({
      what: `In ${file} hebben ${cells} formules op blad ${sheet} geen uitkomst, als eerste ${address}.`,
      why: 'Het bestand is bewaard door een programma dat niet rekent; die cellen tellen als niet ingevuld.',
      todo: 'Open het bestand in Excel, sla het op en lees het opnieuw.',
    }),
    ownChoicesUsed: ({ file, names, own }) => ({
      what: `${file} zegt zelf wat telt of hoe het gelezen wordt: ${choicesText(names, own, plan)}.`,
      why: 'Voor de ronde is daarover niets gekozen, dus is deze keuze gebruikt; bij andere gemeenten kan iets anders tellen.',
      todo: 'Kies voor de hele ronde wat telt als alle opgaven hetzelfde moeten tellen.',
    }),
    ownChoicesPassedOver: ({ file, names, own, used }) => ({
      what: `${file} zegt zelf iets anders dan voor de ronde is gekozen: ${choicesText(names, own, plan)}.`,
      why: `De keuze voor de ronde telt: ${choicesText(names, used, plan)}. De gemeente ziet in haar eigen werkmap andere cijfers.`,
      todo: 'Laat het de gemeente weten, of kies voor de ronde hetzelfde.',
    }),
    mappingPassedOver: ({ file, missing }) => ({
      what: `De kolomindeling van de ronde past niet op ${file}: niet gevonden ${listed(missing.map((header) => `"${header}"`))}.`,
      why: 'Het bestand is gelezen met de indeling die het zelf bewaart, of door de kolommen te herkennen.',
      todo: 'Controleer de gelezen cijfers van dit bestand.',
    }),
    ownMappingPassedOver: ({ file }) => ({
      what: `${file} bewaart een andere kolomindeling dan die van de ronde.`,
      why: 'De indeling van de ronde is gebruikt; de gemeente leest haar werkmap anders.',
      todo: 'Vraag de gemeente welke indeling klopt.',
    }),
  },
  reasons: {
    timeLimit: {
      what: 'Het lezen duurde te lang en is afgebroken.',
      todo: 'Verwijder bladen die niet nodig zijn.',
    },
    memory: {
      what: 'Het bestand past bij het lezen niet in het geheugen.',
      todo: 'Verwijder bladen die niet nodig zijn.',
    },
    fault: {
      what: 'Het lezen ging mis door een fout in het programma zelf.',
      todo: 'Meld dit, met het bestand erbij.',
    },
  },
  severities: { error: 'fout', warning: 'waarschuwing', remark: 'opmerking' },
  fileStatuses: {
    counted: 'telt mee',
    undecided: 'wacht op een keuze',
    notChosen: 'niet gekozen',
    notFilledIn: 'niet ingevuld',
    noProgramme: 'geen programma gevonden',
    unusable: 'niet te lezen',
  },
  municipalityStatuses: {
    complete: 'volledig',
    incomplete: 'onvolledig',
    notFilledIn: 'niet ingevuld',
    undecided: 'dubbel: wacht op een keuze',
    notSubmitted: 'niets ontvangen',
  },
  forms: { municipalities: 'een rij per gemeente', lines: 'lijst', planForm: 'formulier per plan' },
  sheets: {
    programme: 'Programma',
    received: 'Ontvangst',
    files: 'Bestanden',
    findings: 'Bevindingen',
    comparison: 'Vergelijking',
    agreements: 'Afspraken',
    messages: 'Berichten',
  },
  titles: {
    programme: 'Woningbouwprogramma van de regio',
    received: 'Wie heeft wat ingediend',
    files: 'Gelezen bestanden',
    findings: 'Bevindingen',
    comparison: 'Wat is veranderd sinds de vorige ronde',
    agreements: 'Programma naast de afspraken',
    messages: 'Berichten aan de gemeenten',
  },
  notes: {
    programme:
      'Bruto programma in woningen, zoals ingediend. Een leeg vak is niet bekend; het is niet hetzelfde als 0.',
    received: 'Een gemeente telt mee zodra er één opgave met cijfers van haar is.',
    files: 'Ieder bestand dat is aangeboden, ook wat niet te lezen was.',
    findings: 'Alles wat er over de opgaven te zeggen is, met bestand en cel.',
    comparison: 'Alleen cijfers die anders zijn. Een leeg vak is niet bekend.',
    agreements:
      'Tekort ten opzichte van de afspraak, los van de wet. Onbekend segment telt bij "ten minste" mee.',
    messages: 'Klaar om in een e-mail te plakken.',
  },
  nothing: {
    programme: 'Er is van geen enkele gemeente iets ontvangen.',
    received: 'Er is van geen enkele gemeente iets ontvangen.',
    files: 'Er zijn geen bestanden gelezen.',
    findings: 'Geen bevindingen.',
    comparison: 'Er is niets veranderd.',
    agreements: 'Er is geen afspraak met een gemeente uit deze ronde.',
    messages: 'Er zijn geen berichten.',
  },
  headers: {
    subregion: 'Deelregio',
    socialRentStock: 'Sociale huurvoorraad',
    total: 'Programma',
    mid: 'Middensegment',
    status: 'Stand',
    file: 'Bestand',
    errors: 'Fouten',
    warnings: 'Waarschuwingen',
    remarks: 'Opmerkingen',
    municipalities: 'Wie',
    form: 'Vorm',
    lines: 'Regels',
    severity: 'Ernst',
    sheet: 'Blad',
    cell: 'Cel',
    what: 'Wat',
    why: 'Waarom',
    todo: 'Wat te doen',
    figure: 'Cijfer',
    before: 'Vorige ronde',
    now: 'Deze ronde',
    difference: 'Verschil',
    agreed: 'Afgesproken',
    shortfall: 'Tekort',
    shortfallAtLeast: 'Tekort ten minste',
    surplus: 'Overschot',
    message: 'Bericht',
    accepted: 'Geaccepteerd',
  },
  acceptedWith: (reason, date) => `Geaccepteerd op ${date}: ${reason}`,
  countsBy: (choices) => `Voor de ronde gekozen: ${choices}.`,
  affordable: 'betaalbaar',
  precision: 'Nauwkeurigheid van de voorraad (er staan cijfers van het CBS tussen)',
  regionTotal: 'Totaal',
  regionTitle: (id) =>
    id === null ? 'Woningbouwprogramma van de regio' : `Woningbouwprogramma van de regio, ronde ${id}`,
  mail: {
    subject: (name, id) => `Onderwerp: woningbouwprogramma ${name}${id === null ? '' : `, ronde ${id}`}`,
    greeting: 'Beste collega,',
    notSubmitted: (id) =>
      `Wij hebben nog geen woningbouwprogramma van u ontvangen${id === null ? '' : ` voor ronde ${id}`}. Wilt u het formulier invullen en terugsturen?`,
    notFilledIn:
      'Wij ontvingen uw formulier, maar er staan geen cijfers in. Een leeg vak is niet hetzelfde als 0. Wilt u het invullen en opnieuw sturen?',
    undecided: (files) =>
      `Wij ontvingen meer dan één opgave van u: ${listed(files)}. Welke geldt? Tot wij dat weten telt geen ervan mee.`,
    received: (file) => `Dank u voor uw opgave (${file}).`,
    figures: ({ total, social, mid }) =>
      `Wij lazen een programma van ${total} woningen, waarvan ${social} sociale huur en ${mid} middensegment.`,
    unknown: 'een onbekend aantal',
    nothingToMend: 'Wij hebben geen vragen over uw opgave.',
    pleaseMend: 'Wilt u het volgende nakijken, en zo nodig een verbeterd bestand sturen?',
    place: (sheet, address) => (address === null ? `blad ${sheet}` : `blad ${sheet}, cel ${address}`),
    closing: 'Met vriendelijke groet,',
  },
};
