// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import type { ProgrammeField } from './field';
import type { MunicipalityRecord } from './line';

/** Where the first of these fields that has a cell stands; otherwise the cell that names the municipality. */
export function placeOf(record: MunicipalityRecord, ...fields: readonly ProgrammeField[]): Place | null {
  for (const field of [...fields, 'code', 'name']) {
    const place = record.places[field];
    if (place !== undefined) return place;
  }
  return null;
}
