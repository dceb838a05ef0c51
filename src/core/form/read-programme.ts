// SPDX-License-Identifier: EUPL-1.2

import { READ_AS_FOUND, type ReadingSettings } from '../programme/reading-settings';
import { readRows, type ReadProgramme } from '../programme/read-rows';
import type { ProgrammeSource } from '../programme/source';
import type { SheetContent } from '../sheet/content';
import type { MappedRow } from './mapping';
import { readPlanForms } from './read-plan-form';
import { readLines } from './read-lines';
import { totalsFindings } from './totals-rows';
import { withStock } from './with-stock';

/**
 * Reads a programme in the form it has.
 *
 * @param sheets the whole sheets that the programme stands on, the first being that of the source
 * @param stockSource where the stock stands, when the programme does not have it
 * @param rows what the rows of a form for a plan are, decided before
 * @param settings what the user decided about codes and prices
 */
export function readProgramme(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  stockSource: ProgrammeSource | null = null,
  rows: readonly MappedRow[] | null = null,
  settings: ReadingSettings = READ_AS_FOUND,
): ReadProgramme | null {
  const read = readForm(sheets, source, rows, settings);
  const stockSheet = sheets.find(({ name }) => name === stockSource?.sheet);
  return read === null || stockSource === null || stockSheet === undefined
    ? read
    : withStock(read, readRows(stockSheet, stockSource), stockSource);
}

function readForm(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  rows: readonly MappedRow[] | null,
  settings: ReadingSettings,
): ReadProgramme | null {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) return null;
  switch (source.form) {
    case 'municipalities': {
      const read = readRows(sheet, source);
      return { ...read, findings: [...read.findings, ...totalsFindings(sheet, source)] };
    }
    case 'lines':
      return readLines(sheet, source, settings);
    case 'planForm':
      return readPlanForms(sheets, rows, settings);
  }
}
