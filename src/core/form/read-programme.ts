// SPDX-License-Identifier: EUPL-1.2

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
 */
export function readProgramme(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  stockSource: ProgrammeSource | null = null,
  rows: readonly MappedRow[] | null = null,
): ReadProgramme | null {
  const read = readForm(sheets, source, rows);
  const stockSheet = sheets.find(({ name }) => name === stockSource?.sheet);
  return read === null || stockSource === null || stockSheet === undefined
    ? read
    : withStock(read, readRows(stockSheet, stockSource), stockSource);
}

function readForm(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  rows: readonly MappedRow[] | null,
): ReadProgramme | null {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) return null;
  switch (source.form) {
    case 'municipalities': {
      const read = readRows(sheet, source);
      return { ...read, findings: [...read.findings, ...totalsFindings(sheet, source)] };
    }
    case 'lines':
      return readLines(sheet, source);
    case 'planForm':
      return readPlanForms(sheets, rows);
  }
}
