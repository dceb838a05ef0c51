// SPDX-License-Identifier: EUPL-1.2

import { READ_AS_FOUND, type ReadingSettings } from '../programme/reading-settings';
import { readRows, type ReadProgramme } from '../programme/read-rows';
import { sourceRows } from '../programme/source-rows';
import type { ProgrammeSource } from '../programme/source';
import type { SheetContent } from '../sheet/content';
import { allSteps, type Steps } from '../../steps/steps';
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
export function readProgramme(...given: Parameters<typeof readInSteps>): ReadProgramme | null {
  return allSteps(readInSteps(...given));
}

/** The same in steps, some rows at a time. */
export function* readInSteps(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  stockSource: ProgrammeSource | null = null,
  rows: readonly MappedRow[] | null = null,
  settings: ReadingSettings = READ_AS_FOUND,
): Steps<ReadProgramme | null> {
  const read = yield* readForm(sheets, source, rows, settings);
  const stockSheet = sheets.find(({ name }) => name === stockSource?.sheet);
  if (read === null || stockSource === null || stockSheet === undefined) return read;
  const stockRows = yield* sourceRows(stockSheet, stockSource);
  return withStock(read, yield* readRows(stockSheet, stockSource, stockRows), stockSource);
}

function* readForm(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
  formRows: readonly MappedRow[] | null,
  settings: ReadingSettings,
): Steps<ReadProgramme | null> {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) return null;
  if (source.form === 'planForm') return readPlanForms(sheets, formRows, settings);
  const rows = yield* sourceRows(sheet, source);
  const read = yield* source.form === 'lines'
    ? readLines(sheet, source, rows, settings)
    : readRows(sheet, source, rows);
  return { ...read, findings: [...read.findings, ...totalsFindings(sheet, source, rows)] };
}
