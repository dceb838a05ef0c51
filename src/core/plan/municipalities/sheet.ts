// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../../municipality/municipality-outcome';
import type { SourceKey } from '../../programme/source';
import { constant, formulaCell } from '../cells';
import { frame } from '../frame';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import type { CellPlan, ConditionPlan, SheetPlan } from '../plan';
import { thisRow, thisRowSpan } from '../reference';
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../row-height';
import { fill } from '../texts';
import { MUNICIPALITY_COLUMNS, MUNICIPALITY_COLUMN_ORDER } from './columns';
import type { Block, MunicipalityColumn } from './columns';
import { checksumOf, expectedRow } from './expected';
import { cellReader, keyContext } from './cell-reader';
import type { FigureReader } from './figure-reader';
import { inputFormulas } from './input-formulas';
import { inputSheetReader } from './input-sheet-reader';
import { outcomeFormulas } from './outcome-formulas';

/** Title, explanation, a blank row, the bands, the headers; the data below. Rows counted from zero. */
const BAND_ROW = 3;
export const FIRST_DATA_ROW = BAND_ROW + 2;

const BAND_LOOKS: Readonly<Record<Block, { band: Look; header: Look }>> = {
  identity: { band: 'bandIdentity', header: 'headerIdentity' },
  source: { band: 'bandSource', header: 'headerSource' },
  input: { band: 'bandInput', header: 'headerInput' },
  class: { band: 'bandClass', header: 'headerClass' },
  duty: { band: 'bandDuty', header: 'headerDuty' },
  result: { band: 'bandResult', header: 'headerResult' },
  minimum: { band: 'bandMinimum', header: 'headerMinimum' },
  net: { band: 'bandNet', header: 'headerNet' },
  stock: { band: 'bandStock', header: 'headerStock' },
  contribution: { band: 'bandContribution', header: 'headerContribution' },
  control: { band: 'bandControl', header: 'headerControl' },
};

/** The sheet with one row per municipality, keyed by code: inputs over the user's cells, every step, every outcome. */
export function municipalitiesSheet(input: PlanInput): SheetPlan {
  const { outcome, texts } = input;
  const { title, subtitle, bands, headers } = texts.municipalities;
  const columns = MUNICIPALITY_COLUMN_ORDER.map((column) => ({
    ...MUNICIPALITY_COLUMNS[column],
    header: headers[column],
  }));
  const dataRows = outcome.municipalities.length;
  const framed = frame(columns, bands, BAND_LOOKS, { bandRow: BAND_ROW, dataRows });
  const blank = columns.map(() => null);
  const width = columns.length;
  return {
    role: 'municipalities',
    name: texts.sheets.municipalities,
    cells: [
      [constant(title), ...blank.slice(1)],
      [constant(fill(subtitle, [texts.product])), ...blank.slice(1)],
      blank,
      framed.bandRow,
      framed.headerRow,
      ...municipalityRows(input),
    ],
    table: {
      name: texts.municipalityTable,
      area: { row: FIRST_DATA_ROW - 1, column: 0, rows: dataRows + 1, columns: width },
    },
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: 'subtitle' },
      ...framed.looks,
    ],
    columnWidths: framed.widths,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: FIRST_DATA_ROW - 1, points: HEADER_HEIGHT },
    ],
    frozen: { rows: FIRST_DATA_ROW, columns: 3 },
    conditions: statusConditions(input, dataRows),
  };
}

/** The status stands out where something is short or cannot be said. */
function statusConditions({ texts: { words } }: PlanInput, rows: number): ConditionPlan[] {
  const column = MUNICIPALITY_COLUMN_ORDER.indexOf('status');
  const area = { row: FIRST_DATA_ROW, column, rows, columns: 1 };
  return [
    { area, word: words.short, look: 'short' },
    { area, word: words.undecided, look: 'doubtful' },
    { area, word: words.incomplete, look: 'doubtful' },
  ];
}

/** References to the cells of our own table in the row of the formula. */
function ownReferences({ texts }: PlanInput): Readonly<Record<MunicipalityColumn, string>> {
  const { headers } = texts.municipalities;
  return Object.fromEntries(
    MUNICIPALITY_COLUMN_ORDER.map((column) => [column, thisRow(texts.municipalityTable, headers[column])]),
  ) as Record<MunicipalityColumn, string>;
}

function municipalityRows(input: PlanInput): (CellPlan | null)[][] {
  const { outcome, keys, texts } = input;
  const own = ownReferences(input);
  const { headers } = texts.municipalities;
  const parameters = texts.parameterNames;
  const formulas: Readonly<Partial<Record<MunicipalityColumn, string>>> = {
    ...inputFormulas({ reader: readerOf(input, own), own, parameters, invalid: texts.words.invalid }),
    ...outcomeFormulas({
      own,
      inputSpan: thisRowSpan(texts.municipalityTable, headers.stock, headers.socialSale),
      parameters,
      texts,
    }),
  };
  const keyOf = new Map(keys.map((key) => [key.code, key]));
  const exclusions = exclusionsOf(input);
  return outcome.municipalities.map((municipality) => {
    const constants = constantCells(municipality, keyOf.get(municipality.code), {
      exclusion: exclusions.get(municipality.code) ?? '',
    });
    const expected = expectedRow(municipality, outcome.settings, texts);
    return MUNICIPALITY_COLUMN_ORDER.map((column) => {
      const formula = formulas[column];
      return formula === undefined
        ? constant(constants[column] ?? null)
        : formulaCell(formula, expected[column] ?? null);
    });
  });
}

/** The user's own cells, or our sheet of figures where those are not what is calculated with. */
function readerOf(
  { source, keys, figures, texts }: PlanInput,
  own: Readonly<Record<MunicipalityColumn, string>>,
): FigureReader {
  const cells = cellReader({
    ...keyContext({ source, keys }),
    own,
    invalid: texts.words.invalid,
  });
  if (figures === null) return cells;
  const reader = inputSheetReader({ fields: new Set(figures.map(({ field }) => field)), own, texts });
  const { sourceRow, subregion } = cells;
  return source.form === 'municipalities' ? { ...reader, sourceRow, subregion } : reader;
}

/** Why municipalities take no part whatever their figures are, in a word. */
function exclusionsOf({ findings, texts: { words } }: PlanInput): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap((found): [string, string][] => {
      switch (found.code) {
        case 'duplicateMunicipality':
          return [[found.data.code, words.duplicate]];
        case 'abolishedMunicipality':
          return [[found.data.code, words.abolished]];
        case 'stockDiffers':
        case 'overlappingPeriods':
          return [[found.data.code, words.conflicting]];
        default:
          return [];
      }
    }),
  );
}

function constantCells(
  municipality: MunicipalityOutcome,
  key: SourceKey | undefined,
  { exclusion }: { exclusion: string },
): Readonly<Partial<Record<MunicipalityColumn, string | number | null>>> {
  return {
    code: municipality.code,
    name: municipality.name,
    subregion: municipality.subregion,
    key: key?.content ?? null,
    exclusion,
    checksumStored: checksumOf(municipality),
  };
}
