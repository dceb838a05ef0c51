// SPDX-License-Identifier: EUPL-1.2

import { headerParts } from '../header/header-parts';
import { meaningKey, type Meaning } from '../header/meaning';
import { readHeader, type HeaderReading } from '../header/read-header';
import type { ProgrammeField } from '../programme/field';
import { COUNT_FIELDS } from '../programme/field';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { Content, SheetContent, TableContent } from '../sheet/content';
import { isMunicipality, isMunicipalityCode, weigh } from './evidence';
import { HEADER_SEARCH_ROWS } from './header-search';
import type { Form } from './mapping';

/** A column with a header, and what it was taken for. */
export interface CandidateColumn {
  /** On the sheet, counted from zero. */
  readonly column: number;
  /** Cells of the header from top to bottom, with " / " between them. */
  readonly header: string;
  /** Null for a column that is not read. */
  readonly reading: HeaderReading | null;
  /** A column before it has the same meaning, and is read instead. */
  readonly duplicateOf: number | null;
}

/** A place that could be a programme. */
export interface Candidate {
  readonly sheet: SheetContent;
  readonly table: TableContent | null;
  /** The lowest row of the header, and how many rows the header has. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly columns: readonly CandidateColumn[];
  readonly form: Form;
  readonly score: number;
}

const MOST_HEADER_ROWS = 5;
/** Wider sheets than this are not forms that people fill in. */
const MOST_COLUMNS = 400;
/** What a column adds that has another year or status of a field that is there already. */
const ANOTHER = 0.01;
const MOST_OTHERS = 20;

/** The places on a sheet that could be a programme: its tables, and plain cells under a header of one to five rows. */
export function candidatesOn(sheet: SheetContent): readonly Candidate[] {
  const tables = sheet.tables.flatMap((table) =>
    table.header === null
      ? []
      : [
          candidate(sheet, table, {
            headerRow: table.header.row,
            headerRows: 1,
            firstColumn: table.header.column,
            columnCount: table.columns,
          }),
        ],
  );
  const inTable = (row: number): boolean =>
    sheet.tables.some(
      ({ header, dataRows }) => header !== null && row >= header.row && row <= header.row + dataRows,
    );
  const plain = sheet.rows
    .slice(0, HEADER_SEARCH_ROWS)
    .map((cells, index) => ({ cells, row: sheet.origin.row + index }))
    .filter(({ cells, row }) => !inTable(row) && isHeading(cells))
    .map(({ cells, row }) => plainCandidate(sheet, row, Math.min(MOST_COLUMNS, cells.length)));
  return [...tables, ...plain];
}

/**
 * A row with more than one cell filled in. Municipalities stand below a header, unless one gave a column its name: then
 * most of the row still reads as headers. A code is never a name of a column.
 */
function isHeading(cells: readonly Content[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  if (filled.some(isMunicipalityCode)) return false;
  const words = filled.filter((cell) => !isMunicipality(cell));
  if (words.length === filled.length) return true;
  return words.filter((cell) => readHeader([cell]) !== null).length > filled.length / 2;
}

/** The header of as many rows as says most. */
function plainCandidate(sheet: SheetContent, headerRow: number, columnCount: number): Candidate {
  let best: Candidate | null = null;
  for (let headerRows = 1; headerRows <= MOST_HEADER_ROWS; headerRows += 1) {
    const top = headerRow - headerRows + 1;
    if (headerRows > 1 && !isHeaderRow(sheet, top, columnCount)) break;
    const place = { headerRow, headerRows, firstColumn: sheet.origin.column, columnCount };
    const next = candidate(sheet, null, place);
    if (best === null || next.score > best.score + ANOTHER / 2) best = next;
  }
  return best as Candidate;
}

/** A row that can be part of a header: it holds words or years, and no other number. */
function isHeaderRow(sheet: SheetContent, row: number, columnCount: number): boolean {
  if (row < sheet.origin.row) return false;
  const cells = Array.from({ length: columnCount }, (_, index) =>
    contentAt(sheet, row, sheet.origin.column + index),
  ).filter((cell) => !isBlank(cell));
  return (
    cells.length > 0 &&
    !cells.some(isMunicipality) &&
    cells.every((cell) => typeof cell === 'string' || headerParts(cell).period !== null)
  );
}

/** Where a header stands. */
export type HeaderPlace = Pick<Candidate, 'headerRow' | 'headerRows' | 'firstColumn' | 'columnCount'>;

/** The place with this header, whatever it says. */
export function candidate(sheet: SheetContent, table: TableContent | null, place: HeaderPlace): Candidate {
  const paths = headerPaths(sheet, place);
  const read = paths.flatMap(({ column, cells }): CandidateColumn[] => {
    const reading = cells.length === 0 && table === null ? null : readHeader(cells);
    const below = valuesBelow(sheet, table, place.headerRow, column);
    // The header may come again further down.
    const weighed = weigh(
      reading,
      below.filter((value) => value !== cells[cells.length - 1]),
    );
    return cells.length === 0 && weighed === null
      ? []
      : [{ column, header: headerText(cells), reading: weighed, duplicateOf: null }];
  });
  const columns = withoutDuplicates(statusUnknown(read));
  return { sheet, table, ...place, columns, form: formOf(columns, sheet, place), score: scoreOf(columns) };
}

/** Cells below a header, blanks included, as far as columns are judged by them. */
export function valuesBelow(
  sheet: SheetContent,
  table: TableContent | null,
  headerRow: number,
  column: number,
): readonly Content[] {
  const rows = Math.min(HEADER_SEARCH_ROWS, table?.dataRows ?? HEADER_SEARCH_ROWS);
  return Array.from({ length: rows }, (_, index) => contentAt(sheet, headerRow + 1 + index, column));
}

interface HeaderPath {
  readonly column: number;
  readonly cells: readonly Content[];
}

/** The columns of a place with the texts of their headers; empty for one without. */
export function headersOf(
  sheet: SheetContent,
  place: HeaderPlace,
): readonly { readonly column: number; readonly header: string }[] {
  return headerPaths(sheet, place).map(({ column, cells }) => ({ column, header: headerText(cells) }));
}

function headerText(cells: readonly Content[]): string {
  return cells.map(contentText).join(' / ');
}

/** Cells of the header above each column; a label above several columns stands in the first of them only. */
function headerPaths(sheet: SheetContent, place: HeaderPlace): readonly HeaderPath[] {
  const { headerRow, headerRows, firstColumn, columnCount } = place;
  const upper = Array.from({ length: headerRows - 1 }, (_, index) => headerRow - headerRows + 1 + index);
  const labels: Content[] = upper.map(() => null);
  return Array.from({ length: columnCount }, (_, index): HeaderPath => {
    const column = firstColumn + index;
    const lowest = contentAt(sheet, headerRow, column);
    const own = upper.map((row) => contentAt(sheet, row, column));
    if (isBlank(lowest)) {
      carry(labels, own);
      return { column, cells: own.filter((cell) => !isBlank(cell)) };
    }
    if (isIdentity(readHeader([lowest]))) {
      labels.fill(null);
      return { column, cells: [lowest] };
    }
    carry(labels, own);
    return { column, cells: [...labels.filter((cell) => !isBlank(cell)), lowest] };
  });
}

/** A new label ends those of the rows below it too. */
function carry(labels: Content[], own: readonly Content[]): void {
  own.forEach((cell, level) => {
    if (isBlank(cell)) return;
    labels[level] = cell;
    labels.fill(null, level + 1);
  });
}

const IDENTITY: readonly Meaning['field'][] = ['code', 'name', 'province', 'subregion', 'plan'];

function isIdentity(reading: HeaderReading | null): boolean {
  return reading !== null && IDENTITY.includes(reading.meaning.field);
}

/** Beside hard and soft, and without segments, "onbekend" is a plan whose status is not known. */
function statusUnknown(columns: readonly CandidateColumn[]): readonly CandidateColumn[] {
  const meanings = columns.flatMap(({ reading }) => (reading === null ? [] : [reading.meaning]));
  const isByStatus = meanings.some(({ status }) => status !== null);
  const bySegment = meanings.some(
    ({ field }) => field === 'socialRent' || field === 'mid' || field === 'midRent',
  );
  if (!isByStatus || bySegment) return columns;
  return columns.map((one): CandidateColumn => {
    if (one.reading?.meaning.field !== 'unknown') return one;
    const meaning: Meaning = { ...one.reading.meaning, field: 'total', status: 'unknown', part: null };
    return { ...one, reading: { ...one.reading, meaning } };
  });
}

/** Of two columns with one meaning the surer is read, of two as sure the first. */
export function withoutDuplicates(columns: readonly CandidateColumn[]): readonly CandidateColumn[] {
  const best = new Map<string, CandidateColumn>();
  for (const one of columns) {
    if (one.reading === null) continue;
    const key = meaningKey(one.reading.meaning);
    const first = best.get(key);
    if (first === undefined || (first.reading?.score ?? 0) < one.reading.score) best.set(key, one);
  }
  return columns.map((one) => {
    const read = one.reading === null ? one : (best.get(meaningKey(one.reading.meaning)) ?? one);
    return read === one ? one : { ...one, duplicateOf: read.column };
  });
}

/** The columns of a candidate that are read. */
export function readColumns({ columns }: Pick<Candidate, 'columns'>) {
  return columns.flatMap(({ column, header, reading, duplicateOf }) =>
    reading === null || duplicateOf !== null
      ? []
      : [{ column, header, meaning: reading.meaning, score: reading.score }],
  );
}

function scoreOf(columns: readonly CandidateColumn[]): number {
  const best = new Map<string, number>();
  let others = 0;
  for (const { meaning, score } of readColumns({ columns })) {
    if (best.has(meaning.field)) others += 1;
    best.set(meaning.field, Math.max(score, best.get(meaning.field) ?? 0));
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0) + ANOTHER * Math.min(MOST_OTHERS, others);
}

/**
 * One row per municipality, or lines that are added up: plans, years or statuses below or beside one another, or
 * segments that follow from a tenure or a price.
 */
export function formOf(columns: readonly CandidateColumn[], sheet: SheetContent, place: HeaderPlace): Form {
  const read = readColumns({ columns });
  const fields = read.map(({ meaning }) => meaning.field);
  const counts = read.filter(({ meaning }) => isCount(meaning.field));
  const severalColumns = new Set(counts.map(({ meaning }) => meaning.field)).size < counts.length;
  const byStatus = counts.some(({ meaning }) => meaning.status !== null);
  const bySegment = fields.includes('socialRent') || fields.includes('mid') || fields.includes('midRent');
  const derived =
    !bySegment && (fields.includes('tenure') || fields.includes('rent') || fields.includes('price'));
  if (severalColumns || byStatus || derived || fields.includes('plan')) return 'lines';
  const byRow = fields.includes('year') || fields.includes('status');
  return byRow && repeats(read, sheet, place) ? 'lines' : 'municipalities';
}

function repeats(
  read: ReturnType<typeof readColumns>,
  sheet: SheetContent,
  { headerRow }: HeaderPlace,
): boolean {
  const key =
    read.find(({ meaning }) => meaning.field === 'code') ??
    read.find(({ meaning }) => meaning.field === 'name');
  if (key === undefined) return false;
  const values = valuesBelow(sheet, null, headerRow, key.column)
    .filter((value) => !isBlank(value))
    .map(contentText);
  return new Set(values).size < values.length;
}

export function isCount(field: Meaning['field']): boolean {
  return (COUNT_FIELDS as readonly string[]).includes(field);
}

/** The first column of each field of a programme. */
export function firstColumns(candidate: Pick<Candidate, 'columns'>) {
  const columns: Partial<Record<ProgrammeField, { column: number; header: string }>> = {};
  for (const { column, header, meaning } of readColumns(candidate)) {
    const field = meaning.field as ProgrammeField;
    if (isProgrammeField(meaning.field) && columns[field] === undefined) columns[field] = { column, header };
  }
  return columns;
}

function isProgrammeField(field: Meaning['field']): field is ProgrammeField {
  return isCount(field) || ['code', 'name', 'province', 'subregion'].includes(field);
}
