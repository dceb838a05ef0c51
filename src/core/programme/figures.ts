// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from './field';
import type { MunicipalityRecord } from './line';
import type { Segments } from './segments';
import type { LineSums } from './sum-lines';

/** Figures of a municipality as far as they are known; null is not known. */
export type KnownFigures = Readonly<Record<CountField, number | null>>;

/** Figures of a municipality that counts: all that the calculation needs is known. */
export interface Figures {
  /** H and K. */
  readonly stock: number;
  readonly socialStock: number;
  /** All social rental homes; null when not known. */
  readonly socialRentStock: number | null;
  /** N, S, M, and A = S + M. */
  readonly total: number;
  readonly social: number;
  readonly mid: number;
  readonly affordable: number;
  /** O; null when what is not affordable is not split. */
  readonly expensive: number | null;
  readonly unknown: number;
  readonly demolition: number;
  readonly socialDemolition: number;
  readonly socialSale: number;
}

/** All that is known of a municipality: its record, the sums of its lines and the segments that follow from them. */
export function knownFigures(record: MunicipalityRecord, sums: LineSums, segments: Segments): KnownFigures {
  const { total, socialRent, mid, expensive, unknown } = segments;
  const { midRent, affordablePurchase, demolition, socialDemolition, socialSale } = sums;
  return {
    stock: record.stock,
    socialStock: record.socialStock,
    socialRentStock: record.socialRentStock,
    total,
    socialRent,
    mid,
    midRent,
    affordablePurchase,
    expensive,
    unknown,
    demolition,
    socialDemolition,
    socialSale,
  };
}

/**
 * The figures to calculate with, or null when N, S, M, K or H is not known (domain §3). Blank unknown,
 * demolition and sale count as 0.
 */
export function completeFigures(known: KnownFigures): Figures | null {
  const { stock, socialStock, total, socialRent, mid } = known;
  if (stock === null || socialStock === null) return null;
  if (total === null || socialRent === null || mid === null) return null;
  return {
    stock,
    socialStock,
    socialRentStock: known.socialRentStock,
    total,
    social: socialRent,
    mid,
    affordable: socialRent + mid,
    expensive: known.expensive,
    unknown: known.unknown ?? 0,
    demolition: known.demolition ?? 0,
    socialDemolition: known.socialDemolition ?? 0,
    socialSale: known.socialSale ?? 0,
  };
}
