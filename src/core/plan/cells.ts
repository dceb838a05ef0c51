// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import type { Ratio } from '../number/ratio';
import { sheetPrefix } from '../sheet/address';
import type { CellPlan, Expected } from './plan';
import { quoteText } from './text';

/** A cell with a fixed content; empty texts are empty cells. */
export function constant(value: string | number | null): CellPlan | null {
  return value === null || value === '' ? null : { kind: 'constant', value };
}

/** A constant that is only written along with something else: it says when, not what. */
export function volatileConstant(value: string | number): CellPlan {
  return { kind: 'constant', value, isVolatile: true };
}

/** A cell with a formula (without "="), and what it has to come to; null when the core has no figure for it. */
export function formulaCell(formula: string, expected: Expected | null): CellPlan {
  return { kind: 'formula', formula, expected };
}

export const EMPTY: Expected = { kind: 'empty' };

/** Homes; null is an empty cell, never 0. */
export function homes(value: number | null): Expected {
  return value === null ? EMPTY : { kind: 'count', value };
}

/** A share, or points; null is an empty cell. */
export function exactly(value: Ratio | null): Expected {
  return value === null ? EMPTY : { kind: 'ratio', value };
}

export function words(value: string): Expected {
  return { kind: 'text', value };
}

/** A link to a cell, or to the top of a sheet: HYPERLINK works without the add-in. */
export function linkCell({ sheet, address }: Place, text: string): CellPlan {
  const target = `#${sheetPrefix(sheet)}${address ?? 'A1'}`;
  return formulaCell(`HYPERLINK(${quoteText(target)},${quoteText(text)})`, words(text));
}

/** Rows of equal length: what a rectangle on a sheet needs. */
export function rectangle(rows: readonly (readonly (CellPlan | null)[])[]): (CellPlan | null)[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
