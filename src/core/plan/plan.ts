// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason } from '../finding/finding';
import type { Ratio } from '../number/ratio';
import type { Area } from '../sheet/address';
import type { ConditionLook, Look } from './look';
import type { ColumnRole, SheetRole } from './roles';
import type { TypedCells } from './typed-cells';
import type { ValidationPlan } from './validation';

/** What the core calculated for a cell that holds a formula; the written formula must come to the same. */
export type Expected =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: Ratio }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'empty' };

/** One cell of ours. */
export type CellPlan =
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly isVolatile?: true }
  | { readonly kind: 'formula'; readonly formula: string; readonly expected: Expected | null };

/** An Excel table on a sheet of ours, over cells that the plan fills. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
}

export interface LookPlan {
  readonly area: Area;
  readonly look: Look;
}

/** A look that cells get while they say a word. */
export interface ConditionPlan {
  readonly area: Area;
  readonly word: string;
  readonly look: ConditionLook;
}

/** Height of a row, points. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** A name of ours for a cell of ours, which formulas use. */
export interface NamePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** How a series of a chart looks. */
export interface ChartSeriesPlan {
  /** `#RRGGBB` */
  readonly color: string;
  readonly isLine?: true;
}

/** A chart of ours over cells that the plan leaves empty. */
export interface ChartPlan {
  /** Tells it from the user's own charts, on this sheet and for good. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'columns' | 'bars';
  /** Figures with their headers above and what they are of at their left. */
  readonly source: Area;
  readonly place: Area;
  /** In the order of the columns of figures. */
  readonly series: readonly ChartSeriesPlan[];
  readonly numberFormat: string;
}

/** A sheet of ours, whole: what is not in it is empty. */
export interface SheetPlan {
  readonly role: SheetRole;
  readonly name: string;
  /** From A1; null is an empty cell. Every row has as many cells. */
  readonly cells: readonly (readonly (CellPlan | null)[])[];
  readonly table: TablePlan | null;
  readonly names: readonly NamePlan[];
  readonly looks: readonly LookPlan[];
  /** Characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows that are higher than one line, counted from zero. */
  readonly rowHeights: readonly RowHeight[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly ValidationPlan[];
  readonly conditions?: readonly ConditionPlan[];
  readonly charts?: readonly ChartPlan[];
}

/** A column of ours in the user's table: one uniform formula. */
export interface ColumnPlan {
  readonly role: ColumnRole;
  readonly header: string;
  /** Formula per row of data; they differ only where rows of plain cells are referred to by address. */
  readonly cells: readonly CellPlan[];
  /** Formula in the totals row, or null where a total says nothing. */
  readonly total: string | null;
  readonly look: Look;
  /** Characters. */
  readonly width: number;
}

/** The columns in the user's table, or why there are none. */
export type ColumnsPlan =
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly table: string | null;
      readonly headerRow: number;
      readonly firstRow: number;
      readonly rowCount: number;
      readonly hasTotals: boolean;
      /** First column right of the user's own, where the first column of ours goes. */
      readonly freeColumn: number;
      readonly columns: readonly ColumnPlan[];
    }
  | { readonly kind: 'skip'; readonly reason: ColumnsSkippedReason };

/** Where the programme stood when it was read: formulas of the plan refer to it. */
export interface ProgrammePlan {
  readonly sheet: string;
  /** Name of the Excel table; null for plain cells. */
  readonly table: string | null;
  /** With its headers, its totals row and the columns of ours that it has. */
  readonly area: Area;
  /** Headers that are relied on, by column of the sheet. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
  /** Where each municipality is looked up: its first cell, by row and column of the sheet. */
  readonly keys: readonly { readonly row: number; readonly column: number; readonly content: string }[];
}

/**
 * Everything that will be written, as data: shown before it is written, compared with what is there, carried out,
 * and read back against `Expected`.
 */
export interface WritePlan {
  readonly language: string;
  readonly programme: ProgrammePlan;
  readonly typed: TypedCells;
  /** In the order in which they are written: a formula refers only to what stands already. */
  readonly sheets: readonly SheetPlan[];
  readonly columns: ColumnsPlan;
}
