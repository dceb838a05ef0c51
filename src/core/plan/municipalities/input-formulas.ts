// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';
import { MAX_HOMES } from '../../number/homes';
import type { ParameterNames } from '../parameter-names';
import { quoteText } from '../text';
import type { MunicipalityColumn } from './columns';
import type { FigureReader } from './figure-reader';

/** What the formulas of the input block need to know. */
export interface InputContext {
  readonly reader: FigureReader;
  /** References to the columns of our own table, in the row of the formula. */
  readonly own: Readonly<Record<MunicipalityColumn, string>>;
  readonly parameters: ParameterNames;
  /** Text that stands for a cell that holds something other than a number of homes. */
  readonly invalid: string;
}

/** A count of the workbook that has a column of its own on our sheet. */
type InputColumn = CountField & MunicipalityColumn;

/**
 * Formulas of the input block: what is filled in shows as it is, what is blank stays
 * blank (`""`, never 0), and anything that is not a number shows as invalid. Null where the workbook has no column
 * to read and nothing follows from other columns.
 */
export function inputFormulas(context: InputContext): Readonly<Partial<Record<MunicipalityColumn, string>>> {
  const { own, reader } = context;
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
    sourceRow: reader.sourceRow,
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
    if (reader.has(field)) {
      formulas[field] = readOr(context, field, '""');
    }
  }
  if (reader.subregion !== null) {
    formulas.subregion = reader.subregion;
  }
  return formulas;
}

function whenFound({ own }: InputContext, formula: string): string {
  return `IF(${own.sourceRow}="","",${formula})`;
}

/** The user's number; `otherwise` where the cell is blank or there is no column; invalid for anything else. */
function readOr(context: InputContext, field: CountField, otherwise: string): string {
  const { reader } = context;
  return whenFound(context, reader.has(field) ? reader.read(field, otherwise) : otherwise);
}

/** No total filled in: all segments together, if they are known (domain §3, "N, or all segments"). */
function totalFromSegments(context: InputContext): string {
  const { own, reader } = context;
  if (!reader.has('expensive')) {
    return '""';
  }
  const expensive = reader.value('expensive');
  return `IF(AND(ISNUMBER(${own.socialRent}),ISNUMBER(${own.mid}),ISNUMBER(${expensive})),${own.socialRent}+${own.mid}+${expensive}+${filledUnknown(context)},"")`;
}

/** Blank "duur" is unknown, unless the user says that it is the rest (domain §3). */
function expensiveFromRest(context: InputContext): string {
  const left = rest(context);
  return `IF(AND(${context.parameters.blankIsExpensive}=1,${segmentsKnown(context)}),${left}-MIN(${left},${filledUnknown(context)}),"")`;
}

/** Homes without a segment: as filled in where "duur" is, otherwise what the segments leave over (domain §3). */
function unknown(context: InputContext): string {
  const { reader, parameters } = context;
  const filledIn = filledUnknown(context);
  const left = rest(context);
  const derived = `IF(${segmentsKnown(context)},IF(${parameters.blankIsExpensive}=1,MIN(${left},${filledIn}),${left}),"")`;
  const homes = reader.has('expensive')
    ? `IF(ISNUMBER(${reader.value('expensive')}),${filledIn},${derived})`
    : derived;
  if (!reader.has('unknown')) {
    return whenFound(context, homes);
  }
  const invalid = quoteText(context.invalid);
  // What is filled in and cannot be true shows itself, so that it is not hidden behind what is left.
  const isPossible = `AND(${filledIn}>=0,${filledIn}<=${MAX_HOMES},ROUND(${filledIn},0)=${filledIn})`;
  const shown = `IF(${isPossible},${homes},${filledIn})`;
  return whenFound(context, `IF(${reader.read('unknown', '""')}=${invalid},${invalid},${shown})`);
}

function segmentsKnown({ own }: InputContext): string {
  return `COUNT(${own.total},${own.socialRent},${own.mid})=3`;
}

function rest({ own }: InputContext): string {
  return `MAX(0,${own.total}-${own.socialRent}-${own.mid})`;
}

function filledUnknown({ reader }: InputContext): string {
  return reader.has('unknown') ? `IFERROR(SUM(${reader.value('unknown')}),0)` : '0';
}
