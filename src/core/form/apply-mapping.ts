// SPDX-License-Identifier: EUPL-1.2

import type { SheetContent } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import { columnLetters } from '../sheet/address';
import {
  headersOf,
  withoutDuplicates,
  type Candidate,
  type CandidateColumn,
  type HeaderPlace,
} from './candidate';
import { HEADER_SEARCH_ROWS } from './header-search';
import type { MappedColumn, Mapping } from './mapping';

/** A mapping held against a workbook: the place it fits, or the headers that were not found. */
export type AppliedMapping =
  | {
      readonly fits: true;
      readonly candidate: Candidate;
      /** The same mapping for this place, with the columns that it says nothing about. */
      readonly mapping: Mapping;
    }
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
        const found = withoutDuplicates(columns.found);
        return {
          fits: true,
          candidate: { sheet, table, ...place, columns: found, form, score: found.length },
          mapping: {
            ...mapping,
            sheet: sheet.name,
            table: table?.name ?? null,
            headerRow: place.headerRow + 1,
            columns: columns.mapped,
          },
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

interface ColumnsAt {
  readonly found: readonly CandidateColumn[];
  readonly mapped: readonly MappedColumn[];
  readonly missing: readonly string[];
}

function columnsAt(sheet: SheetContent, place: HeaderPlace, { columns }: Mapping): ColumnsAt {
  const headers = headersOf(sheet, place);
  const decided = new Map<number, MappedColumn>();
  const missing: string[] = [];
  for (const one of columns) {
    const same = headers.filter(
      ({ column, header }) => !decided.has(column) && foldText(header) === foldText(one.header),
    );
    const there = same.find(({ column }) => columnLetters(column) === one.column);
    // Without a header a column is known by its place alone.
    const here = there ?? (one.header === '' ? undefined : same[0]);
    if (here !== undefined) decided.set(here.column, one);
    else if (one.meaning !== null) missing.push(one.header);
  }
  const shown = headers.filter(({ column, header }) => header !== '' || decided.has(column));
  const all = shown.map(({ column, header }) => {
    const { meaning = null, score = null } = decided.get(column) ?? {};
    return { column, header, meaning, score };
  });
  return {
    found: all.map(({ column, header, meaning }) => {
      const reading = meaning === null ? null : { meaning, score: 1 };
      return { column, header, reading, duplicateOf: null };
    }),
    mapped: all.map((one) => ({ ...one, column: columnLetters(one.column) })),
    missing,
  };
}
