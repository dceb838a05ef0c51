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
  templates: 'Formulieren maken (.zip)',
  templatesFile: (round) => (round === null ? 'Formulieren.zip' : `Formulieren ${round}.zip`),
  pick: 'Opgaven kiezen',
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
