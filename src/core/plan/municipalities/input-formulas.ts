// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';
import type { KeyField, ProgrammeSource } from '../../programme/source';
import { MAX_HOMES } from '../../number/homes';
import { literalText } from '../literal-text';
import type { ParameterNames } from '../parameter-names';
import { absoluteReference, wholeColumn } from '../reference';
import { quoteText } from '../text';
import type { MunicipalityColumn } from './columns';

/** What the formulas that read the user's cells need to know. */
export interface InputContext {
  readonly source: ProgrammeSource;
  /** Columns in which rows are looked up, in the order they are tried. */
  readonly keyFields: readonly KeyField[];
  /** A name has a sign that COUNTIF and MATCH take for a wildcard: "Haarlem*", with a footnote. */
  readonly hasWildcards: boolean;
  /** References to the columns of our own table, in the row of the formula. */
  readonly own: Readonly<Record<MunicipalityColumn, string>>;
  readonly parameters: ParameterNames;
  /** Text that stands for a cell that holds something other than a number of homes. */
  readonly invalid: string;
}

/** A count of the workbook that has a column of its own on our sheet. */
type InputColumn = CountField & MunicipalityColumn;

/**
 * Formulas of the input block, over the user's own cells: what is filled in shows as it is, what is blank stays
 * blank (`""`, never 0), and anything that is not a number shows as invalid. Null where the workbook has no column
 * to read and nothing follows from other columns.
 */
export function inputFormulas(context: InputContext): Readonly<Partial<Record<MunicipalityColumn, string>>> {
  const { own } = context;
  const plain: readonly InputColumn[] = [
    'stock',
    'socialStock',
    'socialRentStock',
    'socialRent',
    'midRent',
    'affordablePurchase',
    'demolition',
    'socialDemolition',
    'socialSale',
  ];
  const formulas: Partial<Record<MunicipalityColumn, string>> = {
    sourceRow: sourceRow(context),
    mid: readOr(
      context,
      'mid',
      `IF(COUNT(${own.midRent},${own.affordablePurchase})=2,${own.midRent}+${own.affordablePurchase},"")`,
    ),
    total: readOr(context, 'total', totalFromSegments(context)),
    expensive: readOr(context, 'expensive', expensiveFromRest(context)),
    unknown: unknown(context),
  };
  for (const field of plain) {
    if (context.source.columns[field] !== undefined) {
      formulas[field] = readOr(context, field, '""');
    }
  }
  if (context.source.columns.subregion !== undefined) {
    formulas.subregion = subregion(context);
  }
  return formulas;
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
function sourceRow(context: InputContext): string {
  const occurrences = lookups(context).map(({ column, key }) => `COUNTIF(${column},${key})`);
  return `IF(${occurrences.join('+')}=1,${firstPosition(context)},"")`;
}

/** Where the municipality stands first in the user's table; blank where it does not. */
function firstPosition(context: InputContext): string {
  return lookups(context).reduceRight(
    (rest, { column, key }) => `IFERROR(MATCH(${key},${column},0),${rest})`,
    '""',
  );
}

/** The columns of the user in which rows are found, and what to look for there. */
function lookups({ source, keyFields, own, hasWildcards }: InputContext) {
  return keyFields.flatMap((field) => {
    const column = sourceColumn(source, field);
    const key = field === 'name' && hasWildcards ? literalText(own.key) : own.key;
    return column === null ? [] : [{ column, key }];
  });
}

/** A municipality with more than one row has no figures, but it is expected in the subregion of its first row. */
function subregion(context: InputContext): string {
  const column = sourceColumn(context.source, 'subregion') ?? '""';
  return `IFERROR(TRIM(INDEX(${column},${firstPosition(context)})),"")`;
}

/** The user's cell, as a reference: blank cells stay recognisable as blank. */
function cell({ source, own }: InputContext, field: keyof ProgrammeSource['columns']): string {
  const column = sourceColumn(source, field);
  return column === null ? '""' : `INDEX(${column},${own.sourceRow})`;
}

function whenFound({ own }: InputContext, formula: string): string {
  return `IF(${own.sourceRow}="","",${formula})`;
}

/** The user's number; `otherwise` where the cell is blank or there is no column; invalid for anything else. */
function readOr(context: InputContext, field: CountField, otherwise: string): string {
  if (context.source.columns[field] === undefined) {
    return whenFound(context, otherwise);
  }
  return whenFound(context, readCell(context, field, otherwise));
}

function readCell(context: InputContext, field: CountField, otherwise: string): string {
  const read = cell(context, field);
  const invalid = quoteText(context.invalid);
  return `IFERROR(IF(ISNUMBER(${read}),${read},IF(TRIM(${read})="",${otherwise},${invalid})),${invalid})`;
}

/** No total filled in: all segments together, if they are known (domain §3, "N, or all segments"). */
function totalFromSegments(context: InputContext): string {
  const { own, source } = context;
  if (source.columns.expensive === undefined) {
    return '""';
  }
  const expensive = cell(context, 'expensive');
  return `IF(AND(ISNUMBER(${own.socialRent}),ISNUMBER(${own.mid}),ISNUMBER(${expensive})),${own.socialRent}+${own.mid}+${expensive}+${filledUnknown(context)},"")`;
}

/** Blank "duur" is unknown, unless the user says that it is the rest (domain §3). */
function expensiveFromRest(context: InputContext): string {
  const left = rest(context);
  return `IF(AND(${context.parameters.blankIsExpensive}=1,${segmentsKnown(context)}),${left}-MIN(${left},${filledUnknown(context)}),"")`;
}

/** Homes without a segment: as filled in where "duur" is, otherwise what the segments leave over (domain §3). */
function unknown(context: InputContext): string {
  const { source, parameters } = context;
  const filledIn = filledUnknown(context);
  const left = rest(context);
  const derived = `IF(${segmentsKnown(context)},IF(${parameters.blankIsExpensive}=1,MIN(${left},${filledIn}),${left}),"")`;
  const homes =
    source.columns.expensive === undefined
      ? derived
      : `IF(ISNUMBER(${cell(context, 'expensive')}),${filledIn},${derived})`;
  if (source.columns.unknown === undefined) {
    return whenFound(context, homes);
  }
  const invalid = quoteText(context.invalid);
  // What is filled in and cannot be true shows itself, so that it is not hidden behind what is left.
  const isPossible = `AND(${filledIn}>=0,${filledIn}<=${MAX_HOMES},INT(${filledIn})=${filledIn})`;
  const shown = `IF(${isPossible},${homes},${filledIn})`;
  return whenFound(context, `IF(${readCell(context, 'unknown', '""')}=${invalid},${invalid},${shown})`);
}

function segmentsKnown({ own }: InputContext): string {
  return `COUNT(${own.total},${own.socialRent},${own.mid})=3`;
}

function rest({ own }: InputContext): string {
  return `MAX(0,${own.total}-${own.socialRent}-${own.mid})`;
}

function filledUnknown(context: InputContext): string {
  return context.source.columns.unknown === undefined ? '0' : `IFERROR(SUM(${cell(context, 'unknown')}),0)`;
}
