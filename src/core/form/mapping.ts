// SPDX-License-Identifier: EUPL-1.2

import type { Meaning } from '../header/meaning';

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
}
