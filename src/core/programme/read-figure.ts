// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import type { Content } from '../sheet/content';
import type { CountField } from './field';
import type { LineKind, ProgrammeLine } from './line';
import type { Period } from './period';

/** One figure as it was read, with where it comes from. A programme's lines are made from these. */
export interface ReadFigure {
  readonly code: string;
  readonly field: CountField;
  /** Homes; null for a cell that holds something else. */
  readonly homes: number | null;
  /** It is filled in and cannot be read, unlike a sign for "not filled in". */
  readonly isUnreadable: boolean;
  readonly year: number | null;
  readonly period: Period | null;
  readonly status: string | null;
  /** Null for a figure that follows from others: no line of a list in this segment. */
  readonly place: Place | null;
  /** The cell as it stands there. */
  readonly content: Content;
  /** Excel would calculate with something else than `homes`, or with nothing. */
  readonly differs: boolean;
}

const STOCK: readonly CountField[] = ['stock', 'socialStock', 'socialRentStock'];

/** Whether a field belongs to the programme, not to the stock. */
export function isLineKind(field: CountField): field is LineKind & CountField {
  return !STOCK.includes(field);
}

/** The lines of a programme from its figures; what could not be read is no line. */
export function linesOf(figures: readonly ReadFigure[]): readonly ProgrammeLine[] {
  return figures.map(lineOf).filter((line) => line !== null);
}

/** The line that a figure is; null for one that could not be read, and for stock. */
export function lineOf(figure: ReadFigure): ProgrammeLine | null {
  const { code, field: kind, homes, year, period, status, place } = figure;
  if (homes === null || !isLineKind(kind)) return null;
  return period === null
    ? { code, year, status, kind, homes, place }
    : { code, year, period, status, kind, homes, place };
}
