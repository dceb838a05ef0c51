// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { cellAddress } from '../sheet/address';
import { contentAt, isBlank } from '../sheet/content';
import type { SheetContent, TableContent } from '../sheet/content';
import type { ProgrammeField } from './field';
import { fieldOfHeader } from './header';
import type { ProgrammeSource, SourceColumn } from './source';

/** A row of headers is looked for in the first rows of a sheet; titles and notes above it rarely take more. */
export const HEADER_SEARCH_ROWS = 40;

/** Fewer recognised headers than this is no programme, whatever else the row says. */
const LEAST_FIELDS = 3;

interface Candidate {
  readonly sheet: SheetContent;
  readonly table: TableContent | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly columns: ProgrammeSource['columns'];
  readonly duplicates: readonly Finding[];
}

/** What was found: the programme's place, or null with a finding that says so. */
export interface FoundTable {
  readonly source: ProgrammeSource | null;
  readonly findings: readonly Finding[];
}

/**
 * Finds the programme in a workbook: the Excel table or the plain row of headers in which most fields of the
 * glossary are recognised. An Excel table goes before plain cells, a visible sheet before a hidden one, and then the
 * order of the tabs decides.
 *
 * @param sheets the first rows (`HEADER_SEARCH_ROWS`) of every sheet that is the user's own
 */
export function findProgrammeTable(sheets: readonly SheetContent[]): FoundTable {
  const candidates = sheets.flatMap(candidatesOn).sort(byPreference);
  const [best, ...others] = candidates;
  if (best === undefined) {
    const names = sheets.map((sheet) => sheet.name);
    return { source: null, findings: [finding('noProgrammeTable', null, { sheets: names })] };
  }
  const rivals = others.filter((other) => fieldCount(other) === fieldCount(best));
  return {
    source: sourceOf(best),
    findings: [
      ...best.duplicates,
      ...(rivals.length === 0
        ? []
        : [
            finding(
              'otherProgrammeTables',
              { sheet: best.sheet.name, address: cellAddress(best.headerRow, best.firstColumn) },
              { chosen: describe(best), others: rivals.map(describe) },
            ),
          ]),
    ],
  };
}

function candidatesOn(sheet: SheetContent): Candidate[] {
  const tables = sheet.tables.flatMap((table) =>
    table.header === null
      ? []
      : [candidate(sheet, table, table.header.row, table.header.column, table.columns)],
  );
  const inTable = (row: number): boolean =>
    sheet.tables.some(
      ({ header, dataRows }) => header !== null && row >= header.row && row <= header.row + dataRows,
    );
  const plain = sheet.rows
    .slice(0, HEADER_SEARCH_ROWS)
    .map((cells, index) => ({ cells, row: sheet.origin.row + index }))
    .filter(({ row }) => !inTable(row))
    .map(({ cells, row }) => candidate(sheet, null, row, sheet.origin.column, cells.length));
  return [...tables, ...plain].filter(isProgramme);
}

function candidate(
  sheet: SheetContent,
  table: TableContent | null,
  headerRow: number,
  firstColumn: number,
  columnCount: number,
): Candidate {
  const columns: Partial<Record<ProgrammeField, SourceColumn>> = {};
  const duplicates: Finding[] = [];
  for (let column = firstColumn; column < firstColumn + columnCount; column += 1) {
    const header = contentAt(sheet, headerRow, column);
    const field = fieldOfHeader(header);
    if (field === null || typeof header !== 'string') {
      continue;
    }
    const first = columns[field];
    if (first === undefined) {
      columns[field] = { column, header };
    } else {
      duplicates.push(
        finding(
          'duplicateColumn',
          { sheet: sheet.name, address: cellAddress(headerRow, column) },
          { field, header, firstAddress: cellAddress(headerRow, first.column) },
        ),
      );
    }
  }
  return { sheet, table, headerRow, firstColumn, columnCount, columns, duplicates };
}

/** Somebody's programme: it says which municipality, and something about homes to be built. */
function isProgramme({ columns }: Candidate): boolean {
  const who = columns.code !== undefined || columns.name !== undefined;
  const what = columns.total !== undefined || columns.socialRent !== undefined;
  return who && what && Object.keys(columns).length >= LEAST_FIELDS;
}

function fieldCount(candidate: Candidate): number {
  return Object.keys(candidate.columns).length;
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    fieldCount(b) - fieldCount(a) ||
    Number(b.table !== null) - Number(a.table !== null) ||
    Number(b.sheet.isVisible) - Number(a.sheet.isVisible)
  );
}

function describe({ sheet, table, headerRow, firstColumn }: Candidate): string {
  return table?.name ?? `${sheet.name}!${cellAddress(headerRow, firstColumn)}`;
}

function sourceOf({
  sheet,
  table,
  headerRow,
  firstColumn,
  columnCount,
  columns,
}: Candidate): ProgrammeSource {
  const place = table === null ? plainExtent(sheet, headerRow, columns) : { firstColumn, columnCount };
  return {
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    ...place,
    firstRow: headerRow + 1,
    rowCount: table?.dataRows ?? 0,
    hasTotals: table?.hasTotals ?? false,
    columns,
  };
}

/**
 * Plain cells have no border of their own: the programme runs from its first recognised column to the last column
 * that has a header without a gap before it.
 */
function plainExtent(
  sheet: SheetContent,
  headerRow: number,
  columns: ProgrammeSource['columns'],
): { firstColumn: number; columnCount: number } {
  const numbers = Object.values(columns).map(({ column }) => column);
  const firstColumn = Math.min(...numbers);
  let end = Math.max(...numbers) + 1;
  while (!isBlank(contentAt(sheet, headerRow, end))) {
    end += 1;
  }
  return { firstColumn, columnCount: end - firstColumn };
}
