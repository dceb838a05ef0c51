// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';
import type { KeyField, ProgrammeSource } from '../../programme/source';
import { literalText } from '../literal-text';
import { absoluteReference, wholeColumn } from '../reference';
import { quoteText } from '../text';
import type { MunicipalityColumn } from './columns';
import type { FigureReader } from './figure-reader';

/** What the formulas that read the user's cells need to know. */
export interface CellContext {
  readonly source: ProgrammeSource;
  /** Columns in which rows are looked up, in the order they are tried. */
  readonly keyFields: readonly KeyField[];
  /** A name has a sign that COUNTIF and MATCH take for a wildcard: "Haarlem*", with a footnote. */
  readonly hasWildcards: boolean;
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
  if (column === undefined) {
    return null;
  }
  return source.table === null
    ? absoluteReference(source.sheet, {
        row: source.firstRow,
        column: column.column,
        rows: Math.max(1, source.rowCount),
        columns: 1,
      })
    : wholeColumn(source.table, column.header);
}

/** Position of the municipality in the user's table; blank unless it is there exactly once. */
function sourceRow(context: CellContext): string {
  const occurrences = lookups(context).map(({ column, key }) => `COUNTIF(${column},${key})`);
  return `IF(${occurrences.join('+')}=1,${firstPosition(context)},"")`;
}

/** Where the municipality stands first in the user's table; blank where it does not. */
function firstPosition(context: CellContext): string {
  return lookups(context).reduceRight(
    (rest, { column, key }) => `IFERROR(MATCH(${key},${column},0),${rest})`,
    '""',
  );
}

/** The columns of the user in which rows are found, and what to look for there. */
function lookups({ source, keyFields, own, hasWildcards }: CellContext) {
  return keyFields.flatMap((field) => {
    const column = sourceColumn(source, field);
    const key = field === 'name' && hasWildcards ? literalText(own.key) : own.key;
    return column === null ? [] : [{ column, key }];
  });
}

/** A municipality with more than one row has no figures, but it is expected in the subregion of its first row. */
function subregion(context: CellContext): string {
  const column = sourceColumn(context.source, 'subregion') ?? '""';
  return `IFERROR(TRIM(INDEX(${column},${firstPosition(context)})),"")`;
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
