// SPDX-License-Identifier: EUPL-1.2

import type { RegionOutcome } from '../../region/region-outcome';
import { cellAddress } from '../../sheet/address';
import type { PlanInput } from '../input';
import { MUNICIPALITY_COLUMN_ORDER } from '../municipalities/columns';
import type { MunicipalityColumn } from '../municipalities/columns';
import { wholeColumn } from '../reference';
import { REGION_COLUMN_ORDER } from './columns';
import type { RegionColumn } from './columns';
import { withoutSubregion } from './expected';

/** Row of the sentences; below them the bands, the headers and then the region's row. Counted from zero. */
export const FIRST_SENTENCE_ROW = 2;
export const BAND_ROW = 7;
export const REGION_ROW = BAND_ROW + 2;

/** A row of the sheet: the whole region, a subregion, or the municipalities that are in none. */
export interface RegionRow {
  readonly label: string;
  readonly outcome: RegionOutcome;
  readonly scope: 'region' | 'subregion' | 'withoutSubregion';
}

/** The rows in their order: the region first, so that the one number stands on top. */
export function regionRows({ outcome, texts }: PlanInput): readonly [RegionRow, ...RegionRow[]] {
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
    MUNICIPALITY_COLUMN_ORDER.map((column) => [
      column,
      wholeColumn(texts.municipalityTable, headers[column]),
    ]),
  ) as Record<MunicipalityColumn, string>;
}
