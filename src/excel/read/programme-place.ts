// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason } from '../../core/finding/finding';
import { columnsObstacle } from '../../core/plan/obstacle';
import type { ColumnRole } from '../../core/plan/roles';
import type { ReadSource, SourceKey } from '../../core/programme/source';
import { contentAt } from '../../core/sheet/content';
import type { SheetContent } from '../../core/sheet/content';
import { readWindows } from './blocks';
import type { OwnedColumn, Ownership } from './ownership';

/** A programme with the columns of ours that it has. */
export interface ProgrammePlace {
  readonly source: ReadSource;
  readonly owned: ReadonlyMap<ColumnRole, OwnedColumn>;
}

/**
 * Which columns of ours belong to a programme: those with their header in its row of headers. Among plain cells the
 * programme is as wide as to the last of them; a table knows itself how wide it is.
 */
export function programmePlace(source: ReadSource, { columns }: Ownership): ProgrammePlace {
  const owned = new Map(
    [...columns].filter(([, { sheet, row }]) => sheet === source.sheet && row === source.headerRow),
  );
  const ends = [...owned.values()].map(({ column }) => column + 1 - source.firstColumn);
  const columnCount = source.table === null ? Math.max(source.columnCount, ...ends) : source.columnCount;
  return { source: { ...source, columnCount }, owned };
}

interface WantedColumns {
  readonly wanted: readonly ColumnRole[];
  readonly headers: Readonly<Record<ColumnRole, string>>;
}

/**
 * Why a programme cannot have the wanted columns, or null when it can. Where values look empty, formulas that show
 * nothing are looked for.
 *
 * @requires ExcelApi 1.4
 */
export async function findObstacle(
  context: Excel.RequestContext,
  sheet: SheetContent,
  keys: readonly SourceKey[],
  { source, owned }: ProgrammePlace,
  { wanted, headers }: WantedColumns,
): Promise<ColumnsSkippedReason | null> {
  if (wanted.length === 0 && owned.size === 0) {
    return null;
  }
  const missing = wanted.filter((role) => !owned.has(role));
  const obstacle = columnsObstacle(sheet, source, keys, missing.length);
  if (obstacle !== null || missing.length === 0) {
    return obstacle;
  }
  if (missing.some((role) => hasHeader(sheet, source, headers[role]))) {
    return 'headerTaken';
  }
  const [formulas = []] = await readWindows(
    context,
    [
      {
        sheetId: source.sheet,
        row: source.headerRow,
        column: source.firstColumn + source.columnCount,
        rows: 1 + source.rowCount + Number(source.hasTotals),
        columns: missing.length,
      },
    ],
    'formulas',
  );
  return formulas.flat().every((content) => content === null) ? null : 'cellsInUse';
}

/** Excel tells headers of a table apart without regard to case. */
function hasHeader(
  sheet: SheetContent,
  { headerRow, firstColumn, columnCount }: ReadSource,
  header: string,
): boolean {
  return Array.from({ length: columnCount }, (_, index) =>
    contentAt(sheet, headerRow, firstColumn + index),
  ).some((content) => typeof content === 'string' && content.toLowerCase() === header.toLowerCase());
}
