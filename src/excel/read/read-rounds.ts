// SPDX-License-Identifier: EUPL-1.2

import { compareRounds, comparedFigures, type FigureChange } from '../../core/round/compare';
import { readFrozen } from '../../core/round/frozen';
import type { Outcome } from '../../core/outcome/calculate';
import { run } from '../run';
import type { Ownership } from './ownership';
import { readWindows } from './blocks';

/** What has changed since a round; null when its sheet is not what was frozen any more. */
export interface SinceRound {
  readonly round: string;
  readonly sheet: string;
  readonly changes: readonly FigureChange[] | null;
}

/**
 * Compares the present figures with every round that was frozen in the workbook, the latest first.
 *
 * @throws ExcelFailure
 * @requires ExcelApi 1.4
 */
export function sinceRounds(
  { rounds }: Ownership,
  { municipalities }: Outcome,
): Promise<readonly SinceRound[]> {
  const now = municipalities.map(({ code, name, known }) => ({
    code,
    name,
    figures: comparedFigures(known),
  }));
  return rounds.size === 0
    ? Promise.resolve([])
    : run(async (context) => {
        const found = [...rounds].sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }));
        const used = found.map(([, sheet]) =>
          context.workbook.worksheets
            .getItem(sheet)
            .getUsedRange(true)
            .load('rowIndex,columnIndex,rowCount,columnCount'),
        );
        await context.sync();
        const contents = await readWindows(
          context,
          found.map(([, sheetId], index) => ({
            sheetId,
            row: 0,
            column: 0,
            rows: (used[index]?.rowIndex ?? 0) + (used[index]?.rowCount ?? 1),
            columns: (used[index]?.columnIndex ?? 0) + (used[index]?.columnCount ?? 1),
          })),
        );
        return found.map(([round, sheet], index) => {
          const then = readFrozen(contents[index] ?? []);
          return { round, sheet, changes: then === null ? null : compareRounds(then, now) };
        });
      });
}
