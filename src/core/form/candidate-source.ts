// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeSource } from '../programme/source';
import { columnLetters } from '../sheet/address';
import { contentAt, isBlank, type SheetContent } from '../sheet/content';
import { firstColumns, readColumns, type Candidate } from './candidate';
import type { Mapping } from './mapping';
import { titleOf } from './shortcoming';

/** What the columns of a place were taken for, as plain JSON. */
export function mappingOf(candidate: Candidate): Mapping {
  const { sheet, table, form, headerRow, headerRows, columns } = candidate;
  return {
    schema: 'wvrv-mapping/1',
    form,
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow: headerRow + 1,
    headerRows,
    columns: columns.map(({ column, header, reading, duplicateOf }) => ({
      column: columnLetters(column),
      header,
      meaning: duplicateOf === null ? (reading?.meaning ?? null) : null,
      score: reading === null ? null : Math.round(reading.score * 100) / 100,
    })),
    rows: [],
  };
}

export function sourceOf(candidate: Candidate): ProgrammeSource {
  const title = titleOf(candidate);
  const { sheet, table, headerRow, headerRows, firstColumn, columnCount, form } = candidate;
  const mapped = readColumns(candidate).map(({ column, header, meaning }) => ({ column, header, meaning }));
  const place =
    table === null
      ? plainExtent(
          sheet,
          headerRow,
          mapped.map(({ column }) => column),
        )
      : { firstColumn, columnCount };
  return {
    // Its rows are years, plans or segments of one municipality.
    form: title === null ? form : 'lines',
    ...(title === null ? {} : { municipality: title.municipality }),
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    headerRows,
    ...place,
    firstRow: headerRow + 1,
    rowCount: table?.dataRows ?? 0,
    hasTotals: table?.hasTotals ?? false,
    columns: firstColumns(candidate),
    mapped,
  };
}

/**
 * Plain cells have no border of their own: the programme runs from its first recognised column to the last column
 * that has a header without a gap before it.
 */
function plainExtent(
  sheet: SheetContent,
  headerRow: number,
  columns: readonly number[],
): { firstColumn: number; columnCount: number } {
  const firstColumn = Math.min(...columns);
  let end = Math.max(...columns) + 1;
  while (!isBlank(contentAt(sheet, headerRow, end))) {
    end += 1;
  }
  return { firstColumn, columnCount: end - firstColumn };
}
