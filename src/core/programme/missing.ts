// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { COUNT_FIELDS, type CountField } from './field';
import type { KnownFigures } from './figures';
import type { MunicipalityRecord } from './line';
import { placeOf } from './place';
import type { SummedMunicipality } from './sum-lines';

/**
 * Fields that the workbook has: with a cell or a value for at least one municipality. A column that is not there is
 * the reader's to report, once; here it is not repeated for each municipality.
 */
export function presentFields(summed: readonly SummedMunicipality[]): ReadonlySet<CountField> {
  const isGiven = ({ record, sums }: SummedMunicipality, field: CountField): boolean =>
    field === 'stock' || field === 'socialStock' || field === 'socialRentStock'
      ? record[field] !== null
      : sums[field] !== null;
  return new Set(
    COUNT_FIELDS.filter((field) =>
      summed.some((one) => isGiven(one, field) || one.record.places[field] !== undefined),
    ),
  );
}

/** The needed values that are blank (domain §3), as the columns of the workbook have them. */
export function checkMissing(
  record: MunicipalityRecord,
  known: KnownFigures,
  present: ReadonlySet<CountField>,
): readonly Finding[] {
  const { code, name } = record;
  return neededFields(present)
    .filter((field) => known[field] === null && present.has(field))
    .map((field) => finding('missingValue', placeOf(record, field), { code, name, field }));
}

/** Mid is needed as one column or as its two parts; the total as a column or else from the segments. */
function neededFields(present: ReadonlySet<CountField>): readonly CountField[] {
  const total = present.has('total') ? 'total' : 'expensive';
  const parts: readonly CountField[] = ['midRent', 'affordablePurchase'];
  return ['stock', 'socialStock', total, 'socialRent', ...(present.has('mid') ? ['mid' as const] : parts)];
}
