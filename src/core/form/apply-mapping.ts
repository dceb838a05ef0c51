// SPDX-License-Identifier: EUPL-1.2

import type { SheetContent } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import { columnLetters } from '../sheet/address';
import { headersOf, type Candidate, type CandidateColumn, type HeaderPlace } from './candidate';
import { HEADER_SEARCH_ROWS } from './header-search';
import type { Mapping } from './mapping';

/** A mapping held against a workbook: the place it fits, or the headers that were not found. */
export type AppliedMapping =
  | { readonly fits: true; readonly candidate: Candidate }
  | { readonly fits: false; readonly missing: readonly string[] };

/**
 * Finds the place that a mapping is about, in the workbook it was made for or in one of the same form: on the sheet
 * of that name before others, with the columns where they were or else wherever their headers stand.
 */
export function applyMapping(mapping: Mapping, sheets: readonly SheetContent[]): AppliedMapping {
  const inOrder = [...sheets].sort(
    (a, b) => Number(b.name === mapping.sheet) - Number(a.name === mapping.sheet),
  );
  let missing: readonly string[] = mapping.columns
    .filter(({ meaning }) => meaning !== null)
    .map(({ header }) => header);
  for (const sheet of inOrder) {
    for (const place of placesOn(sheet, mapping)) {
      const columns = columnsAt(sheet, place, mapping);
      if (columns.missing.length === 0) {
        const table = sheet.tables.find(({ header }) => header?.row === place.headerRow) ?? null;
        const { form } = mapping;
        return {
          fits: true,
          candidate: { sheet, table, ...place, columns: columns.found, form, score: columns.found.length },
        };
      }
      if (columns.missing.length < missing.length) missing = columns.missing;
    }
  }
  return { fits: false, missing };
}

/** Where its header could stand: in the row it had first. */
function placesOn(sheet: SheetContent, { headerRow, headerRows }: Mapping): readonly HeaderPlace[] {
  const rows = sheet.rows.slice(0, Math.max(HEADER_SEARCH_ROWS, headerRow));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .map((_, index) => sheet.origin.row + index)
    .filter((row) => row - headerRows + 1 >= sheet.origin.row)
    .sort((a, b) => Math.abs(a - headerRow + 1) - Math.abs(b - headerRow + 1))
    .map((row) => {
      const table = sheet.tables.find(({ header }) => header?.row === row);
      return {
        headerRow: row,
        headerRows,
        firstColumn: table?.header?.column ?? sheet.origin.column,
        columnCount: table?.columns ?? columnCount,
      };
    });
}

function columnsAt(
  sheet: SheetContent,
  place: HeaderPlace,
  { columns }: Mapping,
): { readonly found: readonly CandidateColumn[]; readonly missing: readonly string[] } {
  const headers = headersOf(sheet, place);
  const free = new Set(headers.map(({ column }) => column));
  const missing: string[] = [];
  const found = columns.flatMap(({ column: letters, header, meaning }): CandidateColumn[] => {
    const same = headers.filter((one) => free.has(one.column) && foldText(one.header) === foldText(header));
    const here = same.find(({ column }) => columnLetters(column) === letters) ?? same[0];
    if (here === undefined) {
      if (meaning !== null) missing.push(header);
      return [];
    }
    free.delete(here.column);
    const reading = meaning === null ? null : { meaning, score: 1 };
    return [{ column: here.column, header: here.header, reading, duplicateOf: null }];
  });
  return { found, missing };
}
