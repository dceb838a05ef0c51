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
  choices: 'What counts in the submissions',
  notChosen: 'as the workbook says',
  unreadable: 'This cannot be read.',
  blankIsExpensive: 'what has no segment counts as expensive',
  mapping: 'Column mapping',
  mappingHint: 'For the files that it fits; the others are recognised.',
  previous: 'Previous round',
  previousHint: 'Its workbook of the region. You see what has changed since.',
  agreements: 'Agreements',
  agreementsHint: 'A file with a row per municipality and the agreed numbers.',
  pickFile: 'Choose file',
  drop: 'Remove',
  dropFile: (file) => `Remove ${file}`,
  noFigures: (file) => `No figures per municipality were found in ${file}.`,
  choicesChanged: 'You changed what counts after the submissions were read.',
  readAgain: 'Read again',
  templates: 'Make forms (.zip)',
  templatesFile: (round) => (round === null ? 'Forms.zip' : `Forms ${round}.zip`),
  pick: 'Choose submissions',
  rows: (count) => plural(count, 'row', 'rows'),
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
  sinceFile: (file, changes) =>
    changes === 0
      ? `Nothing has changed since ${file}.`
      : `Since ${file}: ${plural(changes, 'figure', 'figures')} changed`,
  agreementsHeading: (file, { agreed, short, untold }) => {
    if (agreed === 0) return `${file} has no agreement with a municipality of this round.`;
    if (short + untold === 0)
      return `${file}: ${agreed === 1 ? 'the agreement is met' : `all ${agreed} agreements are met`}.`;
    return `${file}: ${short} of ${plural(agreed, 'agreement', 'agreements')} not met${untold === 0 ? '' : `, ${untold} cannot be told yet`}`;
  },
  agreementShort: ({ name, figure, agreed, now, short }) =>
    `${name}: ${figure} ${now} of ${agreed} agreed, ${short} short`,
  agreementUntold: (name) => `${name}: its submission is not there yet, or not complete`,
  more: (lines) => `And ${lines} more; everything is in the workbook.`,
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
