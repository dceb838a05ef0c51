// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { MAX_HOMES } from '../number/homes';
import type { ProgrammeField } from './field';
import type { MunicipalityRecord } from './line';

/**
 * What is wrong with a number of homes, or null: it has to be a whole number, not negative (domain §3).
 *
 * @example checkHomes(record, 'total', -1, place)?.code // 'negativeHomes'
 */
export function checkHomes(
  { code, name }: Pick<MunicipalityRecord, 'code' | 'name'>,
  field: ProgrammeField,
  value: number,
  place: Place | null,
): Finding | null {
  const data = { code, name, field, value };
  if (Number.isNaN(value)) return finding('notANumber', place, { code, name, field, text: String(value) });
  if (value < 0) return finding('negativeHomes', place, data);
  if (value > MAX_HOMES) return finding('tooManyHomes', place, data);
  if (!Number.isInteger(value)) return finding('fractionalHomes', place, data);
  return null;
}
