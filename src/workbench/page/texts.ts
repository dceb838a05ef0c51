// SPDX-License-Identifier: EUPL-1.2

import type { UserLocale } from '../host/user-locale';

/** Languages of the page, as Office names them. */
export const LOCALES: readonly UserLocale[] = ['nl-NL', 'en-US'];

const dutch = {
  title: 'Wvrv-werkbank',
  example: 'Voorbeeld',
  open: 'Openen',
  save: 'Opslaan',
  language: 'Taal',
  theme: 'Thema',
  light: 'Licht',
  dark: 'Donker',
  paneWidth: 'Breedte van het venster',
  fault: 'Storing',
  noFault: 'Geen storing',
  faults: {
    silence: 'Geen antwoord',
    readOnlyWorkbook: 'Alleen-lezen werkmap',
    protectedStructure: 'Beveiligde werkmapstructuur',
    protectedSheets: 'Beveiligde werkbladen',
  } as Readonly<Partial<Record<string, string>>>,
  log: 'Berichten',
  homeTab: 'Start',
  pane: 'Taakvenster',
  closePane: 'Taakvenster sluiten',
  nameBox: 'Geselecteerde cel',
  formulaBar: 'Formulebalk',
  cell: 'Cel bewerken',
  list: 'Kies uit de lijst',
  cells: (sheet: string) => `Cellen van ${sheet}`,
  sheets: 'Werkbladen',
  clear: 'Wissen',
  batchNumber: 'Nr.',
  batchSummary: 'Gevraagd',
  batchSize: 'Heen',
  batchAnswer: 'Terug',
  batchTime: 'Tijd',
  batchError: 'Fout',
  noBatches: 'Er is nog niets gevraagd.',
  opening: (name: string) => `${name} wordt geopend…`,
  notOpened: (reason: string) => `Dit bestand gaat niet open: ${reason}`,
  dismiss: 'Sluiten',
};

export type Texts = Readonly<typeof dutch>;

const english: Texts = {
  title: 'Wvrv workbench',
  example: 'Example',
  open: 'Open',
  save: 'Save',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  paneWidth: 'Width of the pane',
  fault: 'Fault',
  noFault: 'No fault',
  faults: {
    silence: 'No answer',
    readOnlyWorkbook: 'Read-only workbook',
    protectedStructure: 'Protected workbook structure',
    protectedSheets: 'Protected worksheets',
  },
  log: 'Messages',
  homeTab: 'Home',
  pane: 'Task pane',
  closePane: 'Close the task pane',
  nameBox: 'Selected cell',
  formulaBar: 'Formula bar',
  cell: 'Edit cell',
  list: 'Choose from the list',
  cells: (sheet) => `Cells of ${sheet}`,
  sheets: 'Worksheets',
  clear: 'Clear',
  batchNumber: 'No.',
  batchSummary: 'Asked',
  batchSize: 'Sent',
  batchAnswer: 'Received',
  batchTime: 'Time',
  batchError: 'Error',
  noBatches: 'Nothing has been asked yet.',
  opening: (name) => `Opening ${name}…`,
  notOpened: (reason) => `This file cannot be opened: ${reason}`,
  dismiss: 'Close',
};

export const TEXTS: Readonly<Record<UserLocale, Texts>> = { 'nl-NL': dutch, 'en-US': english };

/** Each language in its own words. */
export const LOCALE_NAMES: Readonly<Record<UserLocale, string>> = {
  'nl-NL': 'Nederlands',
  'en-US': 'English',
};
