// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import type { Period } from './period';

/** Segment of a construction line; `mid` when it is not split into its two parts. */
export type Segment = 'socialRent' | 'mid' | 'midRent' | 'affordablePurchase' | 'expensive' | 'unknown';

/** What a line counts: homes built in a segment, the whole programme, or homes that disappear. */
export type LineKind = Segment | 'total' | 'demolition' | 'socialDemolition' | 'socialSale';

/**
 * One line of a programme (domain §3): so many homes of one kind in one municipality. A sheet with one row per
 * municipality gives one line per filled-in column, with year and status null.
 */
export interface ProgrammeLine {
  readonly code: string;
  readonly year: number | null;
  /** Several years that the homes are for together; `year` is null then. */
  readonly period?: Period;
  readonly status: string | null;
  readonly kind: LineKind;
  /** Whole homes as read; checked when summed. */
  readonly homes: number;
  readonly place: Place | null;
}

/** What is known of a municipality beside its programme lines. */
export interface MunicipalityRecord {
  /** CBS code, `GM0363`. */
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  readonly subregion: string | null;
  /** H and K, homes; null when not known. */
  readonly stock: number | null;
  readonly socialStock: number | null;
  /** All social rental homes, also of other owners than corporations; null when not known. */
  readonly socialRentStock: number | null;
  /**
   * The reader saw something about this municipality that makes it unfit to count: a value that is not a number,
   * a second row. It then is incomplete whatever else is known.
   */
  readonly unreadable: boolean;
  /** Where its fields stand in the workbook, for the findings. */
  readonly places: Readonly<Partial<Record<string, Place>>>;
}

/** A programme as the core takes it: who takes part, each code once, and the lines. */
export interface Programme {
  readonly municipalities: readonly MunicipalityRecord[];
  readonly lines: readonly ProgrammeLine[];
}
