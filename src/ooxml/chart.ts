// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from './model';

/** Kinds of series that can be made here; a chart with other kinds is kept as it is. */
export type ChartSeriesType = 'ColumnClustered' | 'BarClustered' | 'Line';

/** One series; immutable. */
export interface ChartSeriesModel {
  readonly type: ChartSeriesType;
  /** References without "=", or null when there is none. */
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** `#RRGGBB`, or null for the colour of the theme. */
  readonly color: string | null;
}

/** What can be said of a value axis or category axis; null is what Excel makes of it. */
export interface ChartAxesModel {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string | null;
  /** The first category at the far end: on top, for bars. */
  readonly isReversed: boolean;
  /** The value axis stands at the last category, not at the first. */
  readonly crossesAtMaximum: boolean;
}

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

/** A chart over cells of a sheet. Immutable. */
export interface ChartModel {
  /** Identity for the life of the open workbook. */
  readonly id: string;
  readonly name: string;
  /** Cells it covers. */
  readonly range: Rect;
  readonly title: string | null;
  readonly legend: LegendPosition | null;
  readonly axes: ChartAxesModel;
  readonly series: readonly ChartSeriesModel[];
  /** Its part in the file; null for one that is to be written. */
  readonly part: string | null;
  /** Whether all of it is in this record. If not, it is kept as the file has it, and can only be deleted. */
  readonly isWhole: boolean;
}

export const PLAIN_AXES: ChartAxesModel = {
  minimum: null,
  maximum: null,
  numberFormat: null,
  isReversed: false,
  crossesAtMaximum: false,
};
