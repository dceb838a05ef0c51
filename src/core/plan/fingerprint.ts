// SPDX-License-Identifier: EUPL-1.2

import type { Outcome } from '../outcome/calculate';
import { averageShare } from '../rules/national-average';

/** FNV-1a, 64 bits: tells inputs apart, keeps no secrets. */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short mark of everything an outcome was calculated from: the same inputs and settings give the same mark,
 * whatever the order of the rows.
 *
 * @returns 16 hexadecimal digits in groups of four
 */
export function fingerprint({ municipalities, settings }: Outcome): string {
  const rows = municipalities
    .map(({ code, subregion, known }) =>
      JSON.stringify([code, subregion, Object.entries(known).sort(byName)]),
    )
    .sort();
  // An average is one share however it was given: as counts, or as a percentage that a sheet holds as two numbers.
  const used = { ...settings, nationalAverage: averageShare(settings.nationalAverage) };
  const text = JSON.stringify([rows, used], (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return (hash.toString(16).padStart(16, '0').match(/.{4}/g) ?? []).join('-');
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
