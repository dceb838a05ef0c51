// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';
import type { KeyField, ProgrammeSource, SourceColumn } from '../../programme/source';
import type { PlanInput } from '../input';
import { hasWildcardNames, literalText } from '../literal-text';
import { absoluteReference, wholeColumn } from '../reference';
import { quoteText } from '../text';
import type { MunicipalityColumn } from './columns';
import type { FigureReader } from './figure-reader';

/** Where the rows of the user are found. */
export interface KeyContext {
  readonly source: ProgrammeSource;
  /** Columns in which rows are looked up, in the order they are tried. */
  readonly keyFields: readonly KeyField[];
  /** A name has a sign that COUNTIF and MATCH take for a wildcard: "Haarlem*", with a footnote. */
  readonly hasWildcards: boolean;
}

/** What the formulas that read the user's cells need to know. */
export interface CellContext extends KeyContext {
  /** References to the columns of our own table, in the row of the formula. */
  readonly own: Readonly<Record<MunicipalityColumn, string>>;
  /** Text that stands for a cell that holds something other than a number of homes. */
  readonly invalid: string;
}

/** Reads the user's own cells: one row per municipality. */
export function cellReader(context: CellContext): FigureReader {
  const { source } = context;
  return {
    sourceRow: sourceRow(context),
    subregion: source.columns.subregion === undefined ? null : subregion(context),
    has: (field) => source.columns[field] !== undefined,
    value: (field) => cell(context, field),
    read: (field, otherwise) => readCell(context, field, otherwise),
  };
}

/** Data of a column of the user's table. */
export function sourceColumn(
  source: ProgrammeSource,
  field: keyof ProgrammeSource['columns'],
): string | null {
  const column = source.columns[field];
  return column === undefined ? null : columnData(source, column);
}

/** The same of any column of that table. */
export function columnData(source: ProgrammeSource, { column, header }: SourceColumn): string {
  return source.table === null
    ? absoluteReference(source.sheet, {
        row: source.firstRow,
        column,
        rows: Math.max(1, source.rowCount),
        columns: 1,
      })
    : wholeColumn(source.table, header);
}

/** How the rows of a programme are found, by code, by name, or by both. */
export function keyContext({ source, keys }: Pick<PlanInput, 'source' | 'keys'>): KeyContext {
  return {
    source,
    keyFields: (['code', 'name'] as const).filter((field) => keys.some((key) => key.field === field)),
    hasWildcards: hasWildcardNames(keys),
  };
}

/** Position of the municipality in the user's table; blank unless it is there exactly once. */
function sourceRow(context: CellContext): string {
  const { key: own } = context.own;
  const occurrences = lookups(context, own).map(({ column, key }) => `COUNTIF(${column},${key})`);
  return `IF(${occurrences.join('+')}=1,${firstPosition(context, own)},"")`;
}

/** Where a municipality stands first in the user's table, by the content of its key cell; blank where it does not. */
export function firstPosition(context: KeyContext, ownKey: string): string {
  return lookups(context, ownKey).reduceRight(
    (rest, { column, key }) => `IFERROR(MATCH(${key},${column},0),${rest})`,
    '""',
  );
}

/** The columns of the user in which rows are found, and what to look for there. */
function lookups({ source, keyFields, hasWildcards }: KeyContext, ownKey: string) {
  return keyFields.flatMap((field) => {
    const column = sourceColumn(source, field);
    const key = field === 'name' && hasWildcards ? literalText(ownKey) : ownKey;
    return column === null ? [] : [{ column, key }];
  });
}

/** A municipality with more than one row has no figures, but it is expected in the subregion of its first row. */
function subregion(context: CellContext): string {
  const column = sourceColumn(context.source, 'subregion') ?? '""';
  return `IFERROR(TRIM(INDEX(${column},${firstPosition(context, context.own.key)})),"")`;
}

/** The user's cell, as a reference: blank cells stay recognisable as blank. */
function cell({ source, own }: CellContext, field: keyof ProgrammeSource['columns']): string {
  const column = sourceColumn(source, field);
  return column === null ? '""' : `INDEX(${column},${own.sourceRow})`;
}

function readCell(context: CellContext, field: CountField, otherwise: string): string {
  const read = cell(context, field);
  const invalid = quoteText(context.invalid);
  return `IFERROR(IF(ISNUMBER(${read}),${read},IF(TRIM(${read})="",${otherwise},${invalid})),${invalid})`;
}
