// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../../../src/core/finding/finding';
import type { LineKind, MunicipalityRecord, Programme } from '../../../src/core/programme/line';

/** One municipality as a row of a workbook: what is not given is blank. */
export interface Row extends Partial<Record<LineKind, number>> {
  readonly code: string;
  readonly subregion?: string;
  readonly province?: string;
  readonly stock?: number;
  readonly socialStock?: number;
  readonly socialRentStock?: number;
}

const KINDS: readonly LineKind[] = [
  'total',
  'socialRent',
  'mid',
  'midRent',
  'affordablePurchase',
  'expensive',
  'unknown',
  'demolition',
  'socialDemolition',
  'socialSale',
];

/** A programme with one line per filled-in cell; the place of a line is the name of its kind. */
export function programmeOf(rows: readonly Row[]): Programme {
  return {
    municipalities: rows.map(recordOf),
    lines: rows.flatMap((row) =>
      KINDS.flatMap((kind) => {
        const homes = row[kind];
        const place: Place = { sheet: 'Programma', address: kind };
        return homes === undefined ? [] : [{ code: row.code, year: null, status: null, kind, homes, place }];
      }),
    ),
  };
}

/** A record without cells. */
export function recordOf(row: Row): MunicipalityRecord {
  return {
    code: row.code,
    name: row.code,
    province: row.province ?? null,
    subregion: row.subregion ?? null,
    stock: row.stock ?? null,
    socialStock: row.socialStock ?? null,
    socialRentStock: row.socialRentStock ?? null,
    unreadable: false,
    places: {},
  };
}

/** A complete row: half of the stock is above, none of it below any average that is used in tests. */
export function rowOfClass(stockClass: 'low' | 'high', row: Row): Row {
  return { stock: 10_000, socialStock: stockClass === 'high' ? 5_000 : 1_000, ...row };
}

/** A row with some cells emptied. */
export function without(row: Row, ...kinds: readonly (keyof Row)[]): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !kinds.includes(key as keyof Row)),
  ) as unknown as Row;
}
