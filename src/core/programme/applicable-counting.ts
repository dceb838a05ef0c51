// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { Counting } from './counting';
import type { Programme } from './line';

/**
 * What counts, as far as the programme tells it apart: years say nothing about a programme without years, statuses
 * nothing about one without statuses. What has no effect is said.
 */
export function applicableCounting(
  { years, statuses }: Counting,
  { lines }: Programme,
): { readonly counting: Counting; readonly findings: readonly Finding[] } {
  const hasYears = lines.some(
    ({ year, period }) =>
      year !== null || (period !== undefined && (period.from !== null || period.to !== null)),
  );
  const hasStatuses = lines.some(({ status }) => status !== null);
  const idle = [
    ...(years === null || hasYears ? [] : (['years'] as const)),
    ...(statuses === null || hasStatuses ? [] : (['statuses'] as const)),
  ];
  return {
    counting: { years: hasYears ? years : null, statuses: hasStatuses ? statuses : null },
    findings: idle.map((dimension) => finding('countingWithoutEffect', null, { dimension })),
  };
}
