// SPDX-License-Identifier: EUPL-1.2

import type { RegionOutcome } from '../../region/region-outcome';
import { cellAddress } from '../../sheet/address';
import { constant, formulaCell } from '../cells';
import { frame } from '../frame';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import { MUNICIPALITY_COLUMN_ORDER } from '../municipalities/columns';
import type { MunicipalityColumn } from '../municipalities/columns';
import type { CellPlan, SheetPlan } from '../plan';
import { wholeColumn } from '../reference';
import { quoteText } from '../text';
import { REGION_COLUMNS, REGION_COLUMN_ORDER } from './columns';
import type { RegionBlock, RegionColumn } from './columns';
import { expectedRegion, withoutSubregion } from './expected';
import { regionFormulas } from './formulas';
import { regionSentences } from './sentences';

/** Title, four sentences with a blank row above and below, the bands, the headers; then the region's row. */
const FIRST_SENTENCE_ROW = 2;
const BAND_ROW = 7;
export const REGION_ROW = BAND_ROW + 2;

const BAND_LOOKS: Readonly<Record<RegionBlock, { band: Look; header: Look }>> = {
  identity: { band: 'bandIdentity', header: 'headerIdentity' },
  total: { band: 'bandDuty', header: 'headerDuty' },
  programme: { band: 'bandInput', header: 'headerInput' },
  minimum: { band: 'bandMinimum', header: 'headerMinimum' },
  routes: { band: 'bandClass', header: 'headerClass' },
};

/** A row of the sheet: the whole region, a subregion, or the municipalities that are in none. */
export interface RegionRow {
  readonly label: string;
  readonly outcome: RegionOutcome;
  readonly scope: 'region' | 'subregion' | 'withoutSubregion';
}

/** The rows in their order: the region first, so that the one number stands on top. */
export function regionRows({ outcome, texts }: PlanInput): readonly RegionRow[] {
  const { wholeRegion, withoutSubregion: without } = texts.regions;
  const rest = outcome.subregions.length === 0 ? null : withoutSubregion(outcome, without);
  return [
    { label: wholeRegion, outcome: outcome.region, scope: 'region' },
    ...outcome.subregions.map((subregion): RegionRow => ({
      label: subregion.name,
      outcome: subregion,
      scope: 'subregion',
    })),
    ...(rest === null ? [] : [{ label: without, outcome: rest, scope: 'withoutSubregion' } as const]),
  ];
}

/** Sums, both scenarios and the routes to the norm, for the region and each of its subregions (domain §4). */
export function regionsSheet(input: PlanInput): SheetPlan {
  const { texts } = input;
  const { title, bands, headers } = texts.regions;
  const columns = REGION_COLUMN_ORDER.map((column) => ({ ...REGION_COLUMNS[column], header: headers[column] }));
  const rows = regionRows(input);
  const framed = frame(columns, bands, BAND_LOOKS, { bandRow: BAND_ROW, dataRows: rows.length });
  const blank = columns.map(() => null);
  const line = (cell: CellPlan | null): (CellPlan | null)[] => [cell, ...blank.slice(1)];
  const sentences = regionSentences(input, rows);
  return {
    role: 'regions',
    name: texts.sheets.regions,
    cells: [
      line(constant(title)),
      blank,
      ...sentences.map(line),
      ...Array.from({ length: BAND_ROW - FIRST_SENTENCE_ROW - sentences.length }, () => blank),
      framed.bandRow,
      framed.headerRow,
      ...rows.map((row, index) => regionCells(input, row, REGION_ROW + index)),
    ],
    table: null,
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: FIRST_SENTENCE_ROW, column: 0, rows: sentences.length, columns: 1 }, look: 'sentence' },
      ...framed.looks,
      { area: { row: REGION_ROW, column: 0, rows: 1, columns: columns.length }, look: 'regionRow' },
    ],
    columnWidths: framed.widths,
    frozen: { rows: REGION_ROW, columns: 1 },
  };
}

/** A1 references to the cells of one row of the sheet. */
export function regionReferences(row: number): Readonly<Record<RegionColumn, string>> {
  return Object.fromEntries(
    REGION_COLUMN_ORDER.map((column, index) => [column, cellAddress(row, index)]),
  ) as Record<RegionColumn, string>;
}

/** References to the columns of the table with one row per municipality. */
export function municipalityColumns({ texts }: PlanInput): Readonly<Record<MunicipalityColumn, string>> {
  const { headers } = texts.municipalities;
  return Object.fromEntries(
    MUNICIPALITY_COLUMN_ORDER.map((column) => [column, wholeColumn(texts.municipalityTable, headers[column])]),
  ) as Record<MunicipalityColumn, string>;
}

function regionCells(input: PlanInput, row: RegionRow, at: number): (CellPlan | null)[] {
  const { texts } = input;
  const formulas = regionFormulas({
    own: regionReferences(at),
    municipalities: municipalityColumns(input),
    criterion: criterionOf(row, at),
    parameters: texts.parameterNames,
    texts,
  });
  const expected = expectedRegion(row.outcome, texts);
  return REGION_COLUMN_ORDER.map((column) =>
    column === 'name' ? constant(row.label) : formulaCell(formulas[column], expected[column]),
  );
}

/** What the subregion of a municipality has to be to count in a row. */
function criterionOf({ scope, label }: RegionRow, at: number): string | null {
  switch (scope) {
    case 'region':
      return null;
    case 'withoutSubregion':
      return '""';
    case 'subregion':
      return isPlain(label) ? `$${cellAddress(at, 0)}` : quoteText(literalCriterion(label));
  }
}

/** Wildcards and signs of comparison mean something in a criterion. */
function isPlain(name: string): boolean {
  return !/[~*?]|^[=<>]/.test(name);
}

/** A name that is meant as it is: wildcards and signs of comparison are taken as text. */
function literalCriterion(name: string): string {
  return `=${name.replace(/[~*?]/g, '~$&')}`;
}
