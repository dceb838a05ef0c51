// SPDX-License-Identifier: EUPL-1.2

import type { RoundPaneTexts } from '../round-pane-texts';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const roundPane: RoundPaneTexts = {
  round: 'Ronde',
  roundHint: 'Een jaar en een nummer, zoals 2026-1.',
  badRound: 'Geef een jaar en een nummer, zoals 2026-1.',
  municipalities: 'Gemeenten',
  municipalitiesHint:
    'Namen of codes met komma’s ertussen: voor wie de formulieren zijn en wie moet indienen.',
  unknown: (names) =>
    `Geen gemeente, of niet één: ${names.join('; ')}. Gebruik de code (GM0363) of de naam van het CBS.`,
  choices: 'Wat telt in de opgaven',
  notChosen: 'zoals de werkmap zegt',
  unreadable: 'Dit is niet te lezen.',
  blankIsExpensive: 'wat niet is ingedeeld telt als duur',
  mapping: 'Kolomindeling',
  mappingHint: 'Voor de bestanden waar zij op past; de andere worden herkend.',
  previous: 'Vorige ronde',
  previousHint: 'De regiowerkmap van toen. U ziet wat er sindsdien is veranderd.',
  agreements: 'Afspraken',
  agreementsHint: 'Een bestand met een rij per gemeente en de afgesproken aantallen.',
  pickFile: 'Bestand kiezen',
  drop: 'Weghalen',
  dropFile: (file) => `${file} weghalen`,
  noFigures: (file) => `In ${file} zijn geen cijfers per gemeente gevonden.`,
  choicesChanged: 'U hebt gewijzigd wat telt nadat de opgaven zijn gelezen.',
  readAgain: 'Opnieuw lezen',
  templates: 'Formulieren maken (.zip)',
  templatesFile: (round) => (round === null ? 'Formulieren.zip' : `Formulieren ${round}.zip`),
  pick: 'Opgaven kiezen',
  rows: (count) => plural(count, 'rij', 'rijen'),
  reading: (done, files, file) => `${done} van ${files} gelezen: ${file}`,
  making: 'Bezig met maken',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. Er is niets geschreven.',
  received: (files, received, expected) =>
    `${plural(files, 'bestand', 'bestanden')}, ${received} van ${plural(expected, 'gemeente', 'gemeenten')} ontvangen`,
  files: 'Bestanden',
  problems: 'Wat opvalt',
  choose: (name) => `Welk bestand telt voor ${name}?`,
  noChoice: 'Nog niet gekozen: geen van beide telt',
  open: 'Regiowerkmap openen',
  failed: 'Dit is niet gelukt.',
  sinceFile: (file, changes) =>
    changes === 0
      ? `Sinds ${file} is er niets veranderd.`
      : `Sinds ${file}: ${plural(changes, 'cijfer', 'cijfers')} veranderd`,
  agreementsHeading: (file, { agreed, short, untold }) => {
    if (agreed === 0) return `In ${file} staat geen afspraak met een gemeente uit deze ronde.`;
    if (short + untold === 0)
      return `${file}: ${agreed === 1 ? 'de afspraak is gehaald' : `alle ${agreed} afspraken zijn gehaald`}.`;
    return `${file}: ${short} van ${plural(agreed, 'afspraak', 'afspraken')} niet gehaald${untold === 0 ? '' : `, ${untold} nog niet te zeggen`}`;
  },
  agreementShort: ({ name, figure, agreed, now, short }) =>
    `${name}: ${figure} ${now} van ${agreed} afgesproken, ${short} te weinig`,
  agreementUntold: (name) => `${name}: de opgave is er nog niet, of niet volledig`,
  more: (lines) => `En nog ${lines}; alles staat in de werkmap.`,
  freeze: 'Deze ronde vastleggen',
  frozen: (round) => `Ronde ${round} is vastgelegd op een eigen blad.`,
  since: (round, changes) =>
    changes === 0
      ? `Sinds ronde ${round} is er niets veranderd.`
      : `Sinds ronde ${round}: ${plural(changes, 'cijfer', 'cijfers')} veranderd`,
  changedSheet: (round, sheet) =>
    `Met ronde ${round} is niet te vergelijken: het blad ${sheet} is gewijzigd. Zet het terug.`,
  difference: (figure, before, now) => `${figure} ${before} → ${now}`,
};
