// SPDX-License-Identifier: EUPL-1.2

import { readRows, type ReadProgramme } from '../programme/read-rows';
import type { ProgrammeSource } from '../programme/source';
import type { SheetContent } from '../sheet/content';
import { readPlanForms } from './plan-form';
import { readLines } from './read-lines';
import { totalsFindings } from './totals-rows';
import { withStock } from './with-stock';

/**
 * Reads a programme in the form it has.
 *
 * @param sheets the whole sheets that the programme stands on, the first being that of the source
 * @param stockSource where the stock stands, when the programme does not have it
 */
export function readProgramme(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  stockSource: ProgrammeSource | null = null,
): ReadProgramme | null {
  const read = readForm(sheets, source);
  const stockSheet = sheets.find(({ name }) => name === stockSource?.sheet);
  return read === null || stockSource === null || stockSheet === undefined
    ? read
    : withStock(read, readRows(stockSheet, stockSource), stockSource);
}

function readForm(sheets: readonly SheetContent[], source: ProgrammeSource): ReadProgramme | null {
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
      return readPlanForms(sheets);
  }
}
