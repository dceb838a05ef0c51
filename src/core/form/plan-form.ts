// SPDX-License-Identifier: EUPL-1.2

import { headerParts } from '../header/header-parts';
import type { Meaning } from '../header/meaning';
import { readHeader } from '../header/read-header';
import { COUNT_FIELDS } from '../programme/field';
import { singleYear, type Period } from '../programme/period';
import type { ProgrammeSource } from '../programme/source';
import { contentAt, contentText, isBlank, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import { isCount } from './candidate';
import type { MappedRow, Mapping } from './mapping';

/** A column with figures of a plan form. */
interface FormColumn {
  readonly column: number;
  /** Null for the column with totals. */
  readonly period: Period | null;
}

/** A form for one plan: labels with a value beside them, and below them segments in rows and years in columns. */
export interface PlanForm {
  /** Cell with the municipality. */
  readonly municipality: { readonly row: number; readonly column: number };
  readonly status: { readonly row: number; readonly column: number } | null;
  readonly headerRow: number;
  readonly labelColumn: number;
  readonly columns: readonly FormColumn[];
  /** Homes that were built already are in the totals, and are no longer programme. */
  readonly realised: number | null;
  readonly rows: readonly {
    readonly row: number;
    readonly field: Meaning['field'];
    readonly part: Meaning['part'];
  }[];
  readonly labels: readonly FormLabel[];
}

/** A row with a label, and what it was taken for. */
interface FormLabel extends Pick<MappedRow, 'meaning' | 'score'> {
  /** On the sheet, counted from zero. */
  readonly row: number;
  readonly text: string;
}

const NOT_READ = { meaning: null, score: null } as const;

const LEAST_YEARS = 3;
/** Rows and columns of a form that fits on a page. */
const MOST_ROWS = 200;

/**
 * The form for one plan on a sheet, or null.
 *
 * @param given what its rows are, decided before; null to recognise them
 */
export function planFormOn(sheet: SheetContent, given: readonly MappedRow[] | null = null): PlanForm | null {
  const { origin } = sheet;
  const headerIndex = sheet.rows
    .slice(0, MOST_ROWS)
    .findIndex((cells) => yearsIn(cells) >= LEAST_YEARS && !isLabelOfHomes(cells[0] ?? null));
  if (headerIndex < 0) return null;
  const headerRow = origin.row + headerIndex;
  const labelColumn = origin.column;
  const recognised = [...labelsAbove(sheet, headerRow), ...formRows(sheet, headerRow, labelColumn)];
  const labels = given === null ? recognised : decided(recognised, given);
  const rowOf = (fields: readonly Meaning['field'][]): number | undefined =>
    labels.find(({ row, meaning }) => row < headerRow && meaning !== null && fields.includes(meaning.field))
      ?.row;
  const [named, status] = [rowOf(['name', 'code']), rowOf(['status'])];
  const rows = labels.flatMap(({ row, meaning }) =>
    row > headerRow && meaning !== null && isCount(meaning.field)
      ? [{ row, field: meaning.field, part: meaning.part }]
      : [],
  );
  if (named === undefined || !rows.some(({ field }) => field === 'socialRent' || field === 'total')) {
    return null;
  }
  const header = (sheet.rows[headerIndex] ?? []).map((content, index) => ({
    content,
    column: origin.column + index,
  }));
  const columnWith = (pattern: RegExp): number | null =>
    header.find(({ content }) => pattern.test(foldText(contentText(content))))?.column ?? null;
  const total = columnWith(/^totalen?$|^totaal/);
  return {
    municipality: { row: named, column: labelColumn + 1 },
    status: status === undefined ? null : { row: status, column: labelColumn + 1 },
    headerRow,
    labelColumn,
    columns: [
      ...(total === null ? [] : [{ column: total, period: null }]),
      ...header.flatMap(({ content, column }) => {
        const { period, facets } = headerParts(content);
        return period === null || facets.size > 0 ? [] : [{ column, period }];
      }),
    ],
    realised: columnWith(/^gerealiseerd/),
    rows,
    labels,
  };
}

/** Rows of homes by which a sheet that is no form still looks like one. */
const LEAST_ROWS = 2;

/**
 * Whether a sheet looks like a form for one plan: figures beside labels of homes. One that was damaged, in which the
 * years or the municipality cannot be found, is not read, and that has to be said.
 */
export function resemblesPlanForm({ rows }: SheetContent): boolean {
  const filled = rows
    .slice(0, MOST_ROWS)
    .filter(
      ([label = null, ...figures]) =>
        isLabelOfHomes(label) && figures.some((content) => typeof content === 'number'),
    );
  return filled.length >= LEAST_ROWS;
}

const ABOVE: readonly Meaning['field'][] = ['name', 'code'];

/** Labels above the years: the municipality and the planning status of the plan. */
function labelsAbove(sheet: SheetContent, headerRow: number): readonly FormLabel[] {
  const { row: first, column } = sheet.origin;
  return Array.from({ length: headerRow - first }, (_, index) => first + index).flatMap((row) => {
    const content = contentAt(sheet, row, column);
    if (isBlank(content)) return [];
    const reading = readHeader([content]);
    const text = contentText(content);
    const field = reading?.meaning.field;
    const isRead =
      field !== undefined && (ABOVE.includes(field) || (field === 'status' && /planolog/i.test(text)));
    return [{ row, text, ...(isRead && reading !== null ? reading : NOT_READ) }];
  });
}

/** What the user decided, by row and label, or else by label alone; a label that nothing is said about is not read. */
function decided(labels: readonly FormLabel[], given: readonly MappedRow[]): readonly FormLabel[] {
  const left = new Set(given);
  const matching = (label: FormLabel, isSameRow: boolean): MappedRow | undefined =>
    [...left].find(
      ({ row, label: text }) =>
        foldText(text) === foldText(label.text) && (!isSameRow || row === label.row + 1),
    );
  const take = (label: FormLabel, isSameRow: boolean): MappedRow | undefined => {
    const found = matching(label, isSameRow);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const exact = labels.map((label) => ({ label, found: take(label, true) }));
  return exact.map(({ label, found }) => {
    const { meaning = null, score = null } = found ?? take(label, false) ?? {};
    return { ...label, meaning, score };
  });
}

/** What the rows of a form were taken for, as a mapping has it. */
export function planFormMapping(sheet: SheetContent, { headerRow, labels }: PlanForm): Mapping {
  return {
    schema: 'wvrv-mapping/1',
    form: 'planForm',
    sheet: sheet.name,
    table: null,
    headerRow: headerRow + 1,
    headerRows: 1,
    columns: [],
    rows: labels.map(({ row, text, meaning, score }) => ({
      row: row + 1,
      label: text,
      meaning,
      score: score === null ? null : Math.round(score * 100) / 100,
    })),
  };
}

/** Different years in a row: homes can look like a year, and the same number is written more than once. */
function yearsIn(cells: readonly Content[]): number {
  const years = cells.flatMap((content) => {
    const { period, facets } = headerParts(content);
    const year = facets.size === 0 ? singleYear(period) : null;
    return year === null ? [] : [year];
  });
  return new Set(years).size;
}

function isLabelOfHomes(label: Content): boolean {
  const field = isBlank(label) ? undefined : readHeader([label])?.meaning.field;
  return field !== undefined && isCount(field);
}

/**
 * Rows with a label. A form sorts the same homes more than once (type, care, price); the rows that count are those of
 * the group in which social rent stands, and the homes built and demolished in all.
 */
function formRows(sheet: SheetContent, headerRow: number, labelColumn: number): readonly FormLabel[] {
  const last = sheet.origin.row + Math.min(sheet.rows.length, MOST_ROWS);
  const groupColumn = [1, 2]
    .map((offset) => labelColumn + offset)
    .find((column) => /groep|group/i.test(contentText(contentAt(sheet, headerRow, column))));
  let group = '';
  const rows = Array.from({ length: Math.max(0, last - headerRow - 1) }, (_, index) => {
    const row = headerRow + 1 + index;
    const content = contentAt(sheet, row, labelColumn);
    const named = groupColumn === undefined ? '' : contentText(contentAt(sheet, row, groupColumn));
    if (!isBlank(named)) group = named;
    return { row, group, content, reading: readHeader([content]) };
  });
  const segments = rows.find(({ reading }) => reading?.meaning.field === 'socialRent')?.group;
  return rows.flatMap(({ row, group: own, content, reading }) => {
    if (isBlank(content)) return [];
    const field = reading?.meaning.field;
    const isRead = field !== undefined && isCount(field) && (!SEGMENTS.includes(field) || own === segments);
    return [{ row, text: contentText(content), ...(isRead && reading !== null ? reading : NOT_READ) }];
  });
}

/** Fields that a form sorts homes by. */
const SEGMENTS: readonly Meaning['field'][] = COUNT_FIELDS.filter(
  (field) => !['total', 'demolition', 'socialDemolition', 'socialSale'].includes(field),
);

/** Where a plan form stands, as the rest of the product knows places. */
export function planFormSource(sheet: SheetContent, form: PlanForm | null): ProgrammeSource {
  return {
    form: 'planForm',
    sheet: sheet.name,
    table: null,
    headerRow: form?.headerRow ?? 0,
    headerRows: 1,
    firstColumn: form?.labelColumn ?? 0,
    columnCount: (form?.columns.length ?? 0) + 1,
    firstRow: (form?.headerRow ?? 0) + 1,
    rowCount: form?.rows.length ?? 0,
    hasTotals: false,
    columns: {},
    mapped: [],
  };
}
