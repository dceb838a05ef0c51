// SPDX-License-Identifier: EUPL-1.2

import { columnIndex } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { Content, SheetContent } from '../sheet/content';
import { candidate, candidatesOn, valuesBelow, type Candidate } from './candidate';
import { mappingOf } from './candidate-source';
import type { Verdict } from './considered';
import type { Mapping } from './mapping';
import { planFormMapping, planFormOn } from './plan-form';
import { byPreference } from './preference';
import { shortcoming } from './shortcoming';

/** A place on a sheet that could be the programme, with what its columns were taken for. */
export interface Place {
  readonly mapping: Mapping;
  /** What keeps it from being a programme; `betterElsewhere` when nothing does. */
  readonly verdict: Verdict;
}

/** The tables and forms of a workbook, and of plain cells the best header of each sheet; the best place first. */
export function placesIn(sheets: readonly SheetContent[]): readonly Place[] {
  return sheets.flatMap((sheet) => {
    const candidates = [...candidatesOn(sheet)].sort(byPreference);
    const [plain] = candidates.filter(({ table }) => table === null);
    const form = planFormOn(sheet);
    return [
      ...(form === null
        ? []
        : [{ mapping: planFormMapping(sheet, form), verdict: 'betterElsewhere' as const }]),
      ...candidates.filter(({ table }) => table !== null).map(placeOf),
      ...(plain === undefined ? [] : [placeOf(plain)]),
    ];
  });
}

/**
 * The place with a header that the user points out, in plain cells.
 *
 * @param headerRow its lowest row, as the sheet numbers it
 */
export function placeAt(sheet: SheetContent, headerRow: number, headerRows: number): Place {
  const { origin, rows } = sheet;
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const lowest = headerRow - 1;
  const height = Math.max(1, Math.min(headerRows, lowest - origin.row + 1));
  return placeOf(
    candidate(sheet, null, {
      headerRow: lowest,
      headerRows: height,
      firstColumn: origin.column,
      columnCount,
    }),
  );
}

function placeOf(found: Candidate): Place {
  return { mapping: mappingOf(found), verdict: shortcoming(found) ?? 'betterElsewhere' };
}

const MOST_SAMPLES = 3;

/** Up to three different values of a column, or of a row of a form, as texts. */
export function samplesOf(sheet: SheetContent, mapping: Mapping, of: string | number): readonly string[] {
  const values =
    typeof of === 'string' ? columnValues(sheet, mapping, columnIndex(of)) : rowValues(sheet, of - 1);
  const texts = values.filter((value) => !isBlank(value)).map(contentText);
  return [...new Set(texts)].slice(0, MOST_SAMPLES);
}

function columnValues(sheet: SheetContent, { table: name, headerRow }: Mapping, column: number) {
  const table = sheet.tables.find((one) => one.name === name) ?? null;
  return valuesBelow(sheet, table, headerRow - 1, column);
}

function rowValues(sheet: SheetContent, row: number): readonly Content[] {
  const width = sheet.rows[row - sheet.origin.row]?.length ?? 0;
  return Array.from({ length: Math.max(0, width - 1) }, (_, index) =>
    contentAt(sheet, row, sheet.origin.column + 1 + index),
  );
}
