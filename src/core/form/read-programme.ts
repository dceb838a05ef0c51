// SPDX-License-Identifier: EUPL-1.2

import { readRows, type ReadProgramme } from '../programme/read-rows';
import type { ProgrammeSource } from '../programme/source';
import type { SheetContent } from '../sheet/content';
import { readPlanForms } from './plan-form';
import { readLines } from './read-lines';

/**
 * Reads a programme in the form it has.
 *
 * @param sheets the whole sheets that the programme stands on, the first being that of the source
 */
export function readProgramme(
  sheets: readonly SheetContent[],
  source: ProgrammeSource,
): ReadProgramme | null {
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  switch (source.form) {
    case 'municipalities':
      return readRows(sheet, source);
    case 'lines':
      return readLines(sheet, source);
    case 'planForm':
      return readPlanForms(sheets);
  }
}
