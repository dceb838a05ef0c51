// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason } from '../finding/finding';
import type { ProgrammeSource, SourceKey } from '../programme/source';
import { contentAt } from '../sheet/content';
import type { SheetContent } from '../sheet/content';

/** Columns on a sheet of Excel. */
const MAX_COLUMNS = 16_384;

/**
 * Why the user's table cannot have columns of ours, or null when it can. Nothing of the user's is ever moved: the
 * cells to the right have to be empty.
 *
 * @param missing how many columns are not there yet
 */
export function columnsObstacle(
  sheet: SheetContent,
  source: ProgrammeSource,
  keys: readonly SourceKey[],
  missing: number,
): ColumnsSkippedReason | null {
  if (sheet.isProtected) {
    return 'sheetProtected';
  }
  if (keys.some(({ occurrences }) => occurrences > 1)) {
    return 'severalRowsPerMunicipality';
  }
  const table = sheet.tables.find(({ name }) => name === source.table);
  if (table === undefined ? sheet.isFiltered : table.isFiltered) {
    return 'filterOn';
  }
  const freeColumn = source.firstColumn + source.columnCount;
  if (freeColumn + missing > MAX_COLUMNS) {
    return 'edgeOfSheet';
  }
  return isFree(sheet, source, freeColumn, missing) ? null : 'cellsInUse';
}

function isFree(sheet: SheetContent, source: ProgrammeSource, freeColumn: number, missing: number): boolean {
  const rows = 1 + source.rowCount + Number(source.hasTotals);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: missing }, (_unused, column) =>
      contentAt(sheet, source.headerRow + row, freeColumn + column),
    ),
  ).every((cells) => cells.every((content) => content === null));
}
