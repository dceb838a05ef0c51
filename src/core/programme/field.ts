// SPDX-License-Identifier: EUPL-1.2

/**
 * What a column of a programme workbook can hold; the identifiers of the glossary (domain §1).
 * Counts are whole homes.
 */
export const COUNT_FIELDS = [
  'stock',
  'socialStock',
  'socialRentStock',
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
] as const;

export const TEXT_FIELDS = ['code', 'name', 'province', 'subregion'] as const;

export type CountField = (typeof COUNT_FIELDS)[number];
export type TextField = (typeof TEXT_FIELDS)[number];
export type ProgrammeField = CountField | TextField;
