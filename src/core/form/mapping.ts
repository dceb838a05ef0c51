// SPDX-License-Identifier: EUPL-1.2

import { LIST_FIELDS, type Meaning } from '../header/meaning';
import { COUNT_FIELDS, TEXT_FIELDS } from '../programme/field';

/**
 * How a programme stands on a sheet: one row per municipality; lines that are added up (a list of projects, years or
 * statuses in rows or columns); or a form for one plan with labels and values.
 */
export const FORMS = ['municipalities', 'lines', 'planForm'] as const;
export type Form = (typeof FORMS)[number];

/** What one column was taken for. */
export interface MappedColumn {
  /** Letters of the column. */
  readonly column: string;
  /** Cells of its header from top to bottom, with " / " between them. */
  readonly header: string;
  /** Null for a column that is not read. */
  readonly meaning: Meaning | null;
  /** 1 is certain; null for what a user decided. */
  readonly score: number | null;
}

/** What one row of a form for a plan was taken for. */
export interface MappedRow {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly label: string;
  /** Null for a row that is not read. */
  readonly meaning: Meaning | null;
  /** As of a column. */
  readonly score: number | null;
}

/** Which column is what, as plain JSON: proposed, shown, changed, kept, and used again for a workbook of the same form. */
export interface Mapping {
  readonly schema: 'wvrv-mapping/1';
  readonly form: Form;
  readonly sheet: string;
  /** Name of the Excel table, or null for plain cells. */
  readonly table: string | null;
  /** Lowest row of the header as the sheet numbers it, and how many rows the header has. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly MappedColumn[];
  /** Of a form for one plan, whose labels stand in rows; otherwise none. */
  readonly rows: readonly MappedRow[];
}

const FIELDS: readonly string[] = [...COUNT_FIELDS, ...TEXT_FIELDS, ...LIST_FIELDS];
const STATUSES: readonly unknown[] = [null, 'hard', 'soft', 'unknown'];
const PARTS: readonly unknown[] = [null, 'rent', 'purchase', 'either'];
const LETTERS = /^[A-Z]{1,3}$/;

/**
 * A mapping from JSON that somebody may have changed; null when it is none. A report of a check is taken for the
 * mapping in it. What a column leaves out of its meaning is null, its unit 1.
 */
export function parseMapping(json: unknown): Mapping | null {
  if (!isRecord(json)) return null;
  if (json.schema === 'wvrv-reading/1') return parseMapping(json.mapping);
  const { schema, form, sheet, table = null, headerRow, headerRows = 1, columns, rows = [] } = json;
  if (schema !== 'wvrv-mapping/1' || typeof sheet !== 'string' || !isName(table)) return null;
  const known = FORMS.find((one) => one === form);
  if (known === undefined || !isPositive(headerRow) || !isPositive(headerRows)) return null;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return null;
  const parsed = columns.map(parseColumn).filter((one) => one !== null);
  const parsedRows = rows.map(parseRow).filter((one) => one !== null);
  return parsed.length < columns.length || parsedRows.length < rows.length
    ? null
    : { schema, form: known, sheet, table, headerRow, headerRows, columns: parsed, rows: parsedRows };
}

/** Whether two mappings read the same columns and rows as the same, wherever they stand. */
export function isSameReading(one: Mapping, other: Mapping): boolean {
  return one.form === other.form && readingText(one) === readingText(other);
}

function readingText({ columns, rows }: Mapping): string {
  const read = [
    ...columns.map(({ header, meaning }) => ({ words: header, meaning })),
    ...rows.map(({ label, meaning }) => ({ words: label, meaning })),
  ].filter(({ meaning }) => meaning !== null);
  return read
    .map((one) => JSON.stringify(one))
    .sort()
    .join();
}

function parseColumn(json: unknown): MappedColumn | null {
  if (!isRecord(json) || typeof json.column !== 'string' || !LETTERS.test(json.column)) return null;
  const { column, header = '' } = json;
  const decided = parseDecided(json);
  return typeof header !== 'string' || decided === null ? null : { column, header, ...decided };
}

function parseRow(json: unknown): MappedRow | null {
  if (!isRecord(json) || !isPositive(json.row)) return null;
  const { row, label = '' } = json;
  const decided = parseDecided(json);
  return typeof label !== 'string' || decided === null ? null : { row, label, ...decided };
}

function parseDecided({
  meaning = null,
  score = null,
}: Record<string, unknown>): Pick<MappedColumn, 'meaning' | 'score'> | null {
  if (score !== null && typeof score !== 'number') return null;
  if (meaning === null) return { meaning, score };
  const parsed = parseMeaning(meaning);
  return parsed === null ? null : { meaning: parsed, score };
}

function parseMeaning(json: unknown): Meaning | null {
  if (!isRecord(json)) return null;
  const { field, status = null, period = null, part = null, unit = 1 } = json;
  const isKnown = typeof field === 'string' && FIELDS.includes(field);
  if (!isKnown || !STATUSES.includes(status) || !PARTS.includes(part) || (unit !== 1 && unit !== 1000)) {
    return null;
  }
  return isPeriod(period) ? ({ field, status, period, part, unit } as Meaning) : null;
}

function isPeriod(json: unknown): boolean {
  if (json === null) return true;
  const isYear = (year: unknown): boolean => year === null || Number.isInteger(year);
  return isRecord(json) && isYear(json.from) && isYear(json.to);
}

function isName(json: unknown): json is string | null {
  return json === null || typeof json === 'string';
}

function isPositive(json: unknown): json is number {
  return Number.isInteger(json) && (json as number) > 0;
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
