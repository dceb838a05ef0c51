// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from '../../sheet/address';
import { constant, formulaCell } from '../cells';
import { frame } from '../frame';
import type { PlanInput } from '../input';
import { escapeWildcards, hasWildcards } from '../literal-text';
import type { Look } from '../look';
import type { CellPlan, SheetPlan } from '../plan';
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../row-height';
import { quoteText } from '../text';
import { REGION_COLUMNS, REGION_COLUMN_ORDER } from './columns';
import type { RegionBlock } from './columns';
import { expectedRegion } from './expected';
import { regionFormulas } from './formulas';
import {
  BAND_ROW,
  FIRST_SENTENCE_ROW,
  municipalityColumns,
  REGION_ROW,
  regionReferences,
  regionRows,
} from './layout';
import type { RegionRow } from './layout';
import { regionSentences } from './sentences';

const BAND_LOOKS: Readonly<Record<RegionBlock, { band: Look; header: Look }>> = {
  identity: { band: 'bandIdentity', header: 'headerIdentity' },
  total: { band: 'bandDuty', header: 'headerDuty' },
  programme: { band: 'bandInput', header: 'headerInput' },
  minimum: { band: 'bandMinimum', header: 'headerMinimum' },
  routes: { band: 'bandClass', header: 'headerClass' },
};

/** Sums, both scenarios and the routes to the norm, for the region and each of its subregions (domain §4). */
export function regionsSheet(input: PlanInput): SheetPlan {
  const { texts } = input;
  const { title, bands, headers } = texts.regions;
  const columns = REGION_COLUMN_ORDER.map((column) => ({
    ...REGION_COLUMNS[column],
    header: headers[column],
  }));
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
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: REGION_ROW - 1, points: HEADER_HEIGHT },
    ],
    frozen: { rows: REGION_ROW, columns: 1 },
  };
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
  return !hasWildcards(name) && !/^[=<>]/.test(name);
}

/** A name that is meant as it is: wildcards and signs of comparison are taken as text. */
function literalCriterion(name: string): string {
  return `=${escapeWildcards(name)}`;
}
