// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { checkHomes } from './check-homes';
import type { MunicipalityRecord } from './line';
import { placeOf } from './place';

/** What keeps the stock of a municipality from being used: no number of homes, or no homes at all (domain §3). */
export function checkStock(record: MunicipalityRecord): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of ['stock', 'socialStock', 'socialRentStock'] as const) {
    const homes = record[field];
    const wrong = homes === null ? null : checkHomes(record, field, homes, placeOf(record, field));
    if (wrong !== null) findings.push(wrong);
  }
  if (record.stock === 0) {
    const { code, name } = record;
    findings.push(finding('emptyStock', placeOf(record, 'stock'), { code, name }));
  }
  return findings;
}
