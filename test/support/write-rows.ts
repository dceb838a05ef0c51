// SPDX-License-Identifier: EUPL-1.2

import { run } from '../../src/excel/run';
import { putCells } from '../../src/excel/write/put-cells';
import type { Row } from './large-programme';

/** Writes rows from A1 of the first sheet, as everything of ours is written. */
export function writeRows(rows: readonly Row[]): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const contentAt = (row: number, column: number): string | number => rows[row]?.[column] ?? '';
    await putCells(context, sheet, [area], contentAt, () => undefined);
    await context.sync();
  });
}
