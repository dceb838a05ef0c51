// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeField } from '../programme/field';
import { periodKey, type Period } from '../programme/period';

/** What a column of a list of projects can hold beside the fields of a programme. */
export const LIST_FIELDS = [
  'plan',
  'year',
  'status',
  'tenure',
  'rent',
  'price',
  'retention',
  'owner',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Planning status as far as reports tell plans apart; `unknown` is a figure for plans without one. */
export const HARDNESSES = ['hard', 'soft', 'unknown'] as const;
export type Hardness = (typeof HARDNESSES)[number];

/** What a column holds. */
export interface Meaning {
  readonly field: ProgrammeField | ListField;
  /** The figures are for plans of this status only; null for all, or when a column of its own says so. */
  readonly status: Hardness | null;
  /** The figures are for these years only; null for all. */
  readonly period: Period | null;
  /** Which part of a field: homes to rent and homes to buy of "duur" have columns of their own that add up. */
  readonly part: 'rent' | 'purchase' | 'either' | null;
  /** What the figures are multiplied by: 1000 under "(x 1.000)". */
  readonly unit: 1 | 1000;
}

/** A meaning with nothing but a field. */
export function plainMeaning(field: Meaning['field']): Meaning {
  return { field, status: null, period: null, part: null, unit: 1 };
}

/** The same for two columns that would be read twice. */
export function meaningKey({ field, status, period, part }: Meaning): string {
  return [field, status, periodKey(period), part].join('|');
}
