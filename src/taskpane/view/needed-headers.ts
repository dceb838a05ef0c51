// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeField } from '../../core/programme/field';

/** Columns that a programme cannot do without (domain §3); where there are two, either will do. */
export const NEEDED_HEADERS: readonly (readonly ProgrammeField[])[] = [
  ['code', 'name'],
  ['stock'],
  ['socialStock'],
  ['total'],
  ['socialRent'],
  ['midRent'],
  ['affordablePurchase'],
];

export const OPTIONAL_HEADERS: readonly ProgrammeField[] = [
  'subregion',
  'expensive',
  'unknown',
  'demolition',
  'socialDemolition',
  'socialSale',
];
