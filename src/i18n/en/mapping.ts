// SPDX-License-Identifier: EUPL-1.2

import type { MappingTexts } from '../mapping-texts';

const list = (texts: readonly string[]): string => texts.join(', ');

export const mapping: MappingTexts = {
  verdicts: {
    chosen: 'read',
    empty: 'empty',
    noHeaders: 'no headers recognised',
    noMunicipalities: 'no column with municipalities',
    noHomes: 'no column with homes',
    tooFewColumns: 'too few columns recognised',
    copyOfOutput: 'not read: a copy of a sheet that this program wrote',
    betterElsewhere: 'not read: another sheet fits better',
  },
  place: 'Sheet or table',
  table: (table, sheet) => `Table ${table} (sheet ${sheet})`,
  cells: (sheet, row) => `Sheet ${sheet}, headers in row ${row}`,
  planForm: (sheet) => `Plan form on sheet ${sheet}`,
  considered: 'Which sheets were looked at',
  hiddenSheet: 'hidden sheet',
  headerRow: 'Lowest row of the headers',
  headerRows: 'Number of header rows',
  kept: 'You decided which column is what; the workbook remembers it.',
  recognised: 'Recognised automatically. If a column is wrong, choose something else and apply it.',
  missing: (fields) => `Still needed: ${list(fields)}.`,
  missingStock: (fields) => `Needed for the class, here or in another table: ${list(fields)}.`,
  nothingMissing: 'Everything that is needed has a column.',
  notReadable: 'Choose at least one column with municipalities and one with homes.',
  groups: {
    doubt: (count) => `Look at these (${count})`,
    read: (count) => `Read (${count})`,
    unused: (count) => `Not used (${count})`,
  },
  column: (letters) => `Column ${letters}`,
  row: (row) => `Row ${row}`,
  noHeader: '(no header)',
  samples: (values) => `e.g. ${values.join(' · ')}`,
  noSamples: 'no values',
  unused: 'do not use',
  evidence: { sure: 'certain', likely: 'likely', doubt: 'doubtful', own: 'chosen by you' },
  tie: (column) => `Column ${column} is the same; only that one counts.`,
  status: { hard: 'hard plans', soft: 'soft plans', unknown: 'status unknown' },
  everyStatus: 'all plans',
  statusOf: (header) => `Planning status of ${header}`,
  years: (from, to) => {
    if (from === null) return to === null ? 'all years' : `until ${to}`;
    if (to === null) return `from ${from}`;
    return from === to ? String(from) : `${from}-${to}`;
  },
  thousands: '× 1,000',
  parts: { rent: 'rent', purchase: 'purchase', either: 'rent or purchase' },
  apply: 'Apply',
  automatic: 'Back to automatic',
  save: 'Save as a file',
  load: 'Load a file…',
  file: 'column-mapping.json',
  notAMapping: 'This file does not say which column is what. Choose a file that was saved here.',
  notFitting: (missing) =>
    `These columns do not fit this workbook. Not found: ${list(missing)}. Choose the columns here, or go back to automatic.`,
  loaded: 'The columns of the file fit. Look at them and choose Apply.',
};
