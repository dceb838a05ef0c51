// SPDX-License-Identifier: EUPL-1.2

import type { CellPlan, WritePlan } from '../../core/plan/plan';
import { reconcile } from '../../core/reconcile/reconcile';
import type { Difference } from '../../core/reconcile/reconcile';
import { cellAddress } from '../../core/sheet/address';
import { readWindows } from '../read/blocks';
import type { Window } from '../read/blocks';
import type { Ownership } from '../read/ownership';

/** Something that was written and did not come to what was calculated. */
export interface FoundDifference {
  readonly sheet: string;
  readonly address: string;
  readonly difference: Difference;
}

export interface ReadBack {
  /** Cells held against the calculation. */
  readonly compared: number;
  readonly differences: readonly FoundDifference[];
}

interface Target {
  readonly sheet: string;
  readonly window: Window;
  readonly cells: readonly (readonly (CellPlan | null)[])[];
}

/**
 * Lets Excel calculate, reads every cell that was planned and holds it against the exact calculation.
 *
 * @requires ExcelApi 1.6
 */
export async function readBack(
  context: Excel.RequestContext,
  plan: WritePlan,
  ownership: Ownership,
): Promise<ReadBack> {
  context.workbook.application.calculate('Recalculate');
  const targets = targetsOf(plan, ownership);
  const found = await readWindows(
    context,
    targets.map(({ window }) => window),
  );
  const results = targets.map(({ sheet, window, cells }, index) => ({
    sheet,
    window,
    ...reconcile(cells, found[index] ?? []),
  }));
  return {
    compared: results.reduce((sum, { compared }) => sum + compared, 0),
    differences: results.flatMap(({ sheet, window, differences }) =>
      differences.map((difference) => ({
        sheet,
        address: cellAddress(window.row + difference.row, window.column + difference.column),
        difference,
      })),
    ),
  };
}

function targetsOf({ sheets, columns }: WritePlan, ownership: Ownership): Target[] {
  const ours = sheets.flatMap(({ role, cells }): Target[] => {
    const owned = ownership.sheets.get(role);
    const width = cells[0]?.length ?? 0;
    return owned === undefined || width === 0
      ? []
      : [
          {
            sheet: owned.name,
            window: { sheetId: owned.id, row: 0, column: 0, rows: cells.length, columns: width },
            cells,
          },
        ];
  });
  if (columns.kind === 'skip' || columns.rowCount === 0) {
    return ours;
  }
  const { firstRow, headerRow, rowCount } = columns;
  return [
    ...ours,
    ...columns.columns.flatMap(({ role, cells }): Target[] => {
      const owned = ownership.columns.get(role);
      return owned === undefined
        ? []
        : [
            {
              sheet: owned.sheet,
              window: {
                sheetId: owned.sheetId,
                row: owned.row + firstRow - headerRow,
                column: owned.column,
                rows: rowCount,
                columns: 1,
              },
              cells: cells.map((cell) => [cell]),
            },
          ];
    }),
  ];
}
