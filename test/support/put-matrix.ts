// SPDX-License-Identifier: EUPL-1.2

import { putCells } from '../../src/excel/write/put-cells';
import type { Written } from '../../src/excel/write/put-cells';

/** Writes rows of contents from A1, as one block writer does for all of ours; the last request is still pending. */
export function putMatrix(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly (readonly Written[])[],
): Promise<void> {
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const contentAt = (row: number, column: number): Written => rows[row]?.[column] ?? null;
  return putCells(context, sheet, [area], contentAt, () => undefined);
}
