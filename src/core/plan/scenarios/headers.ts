// SPDX-License-Identifier: EUPL-1.2

import type { InputColumnText } from './texts';

/** The headers alone, by column. */
export function headersOf<Column extends string>(
  columns: Readonly<Record<Column, InputColumnText>>,
): Readonly<Record<Column, string>> {
  const entries = Object.entries<InputColumnText>(columns).map(([column, { header }]) => [column, header]);
  return Object.fromEntries(entries) as Record<Column, string>;
}
