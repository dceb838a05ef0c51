// SPDX-License-Identifier: EUPL-1.2

import type { RoundPaneTexts } from '../round-pane-texts';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const roundPane: RoundPaneTexts = {
  round: 'Round',
  roundHint: 'A year and a number, such as 2026-1.',
  badRound: 'Give a year and a number, such as 2026-1.',
  municipalities: 'Municipalities',
  municipalitiesHint:
    'Names or codes with commas between them: whom the forms are for and who should submit.',
  unknown: (names) =>
    `No municipality, or not one: ${names.join('; ')}. Use the code (GM0363) or the name of CBS.`,
  templates: 'Make forms (.zip)',
  templatesFile: (round) => (round === null ? 'Forms.zip' : `Forms ${round}.zip`),
  pick: 'Choose submissions',
  reading: (done, files, file) => `${done} of ${files} read: ${file}`,
  making: 'Making it',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was written.',
  received: (files, received, expected) =>
    `${plural(files, 'file', 'files')}, received from ${received} of ${plural(expected, 'municipality', 'municipalities')}`,
  files: 'Files',
  problems: 'What stands out',
  choose: (name) => `Which file counts for ${name}?`,
  noChoice: 'Not chosen yet: neither counts',
  open: 'Open the workbook of the region',
  failed: 'This did not work.',
  freeze: 'Freeze this round',
  frozen: (round) => `Round ${round} is frozen on a sheet of its own.`,
  since: (round, changes) =>
    changes === 0
      ? `Nothing has changed since round ${round}.`
      : `Since round ${round}: ${plural(changes, 'figure', 'figures')} changed`,
  changedSheet: (round, sheet) =>
    `Round ${round} cannot be compared with: the sheet ${sheet} was changed. Put it back.`,
  difference: (figure, before, now) => `${figure} ${before} → ${now}`,
};
