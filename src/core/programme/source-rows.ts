// SPDX-License-Identifier: EUPL-1.2

import { contentAt, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { eachInSteps, type Steps } from '../../steps/steps';
import { isHeaderAgain, totalsColumn } from './row-identity';
import type { ProgrammeSource } from './source';

/** Where the data ends. */
export interface Extent {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** What the rows below the header of a programme are. */
export interface SourceRows {
  readonly extent: Extent;
  /** As far as the sheet goes: rows that hold something, and not the header again. */
  readonly filled: readonly number[];
  /** Rows that add up others, each with the column that says so. */
  readonly totals: ReadonlyMap<number, number>;
}

/** Tells the rows below the header apart. */
export function* sourceRows(sheet: SheetContent, source: ProgrammeSource): Steps<SourceRows> {
  const columns = Array.from({ length: source.columnCount }, (_, index) => source.firstColumn + index);
  const mapped = source.mapped.map(({ column }) => column);
  const isFilled = (row: number, some: readonly number[]): boolean =>
    some.some((column) => !isBlank(contentAt(sheet, row, column)));
  const filled: number[] = [];
  const totals = new Map<number, number>();
  let last = source.headerRow;
  yield* eachInSteps(below(sheet, source), (row) => {
    const total = totalsColumn(sheet, source, row);
    if (total !== null) totals.set(row, total);
    if (total === null && isFilled(row, mapped)) last = row;
    if (isFilled(row, columns) && !isHeaderAgain(sheet, source, row)) filled.push(row);
  });
  return { extent: extent(source, last), filled, totals };
}

/** Rows that hold what is read: blank rows and totals between them are passed over. */
export function dataRows(rows: SourceRows): readonly number[] {
  return inExtent(rows).filter((row) => !rows.totals.has(row));
}

/** The same with the rows of totals between them. */
export function inExtent({ extent: { firstRow, rowCount }, filled }: SourceRows): readonly number[] {
  return filled.filter((row) => row >= firstRow && row < firstRow + rowCount);
}

function* below({ origin, rows }: SheetContent, { headerRow }: ProgrammeSource): Iterable<number> {
  const end = origin.row + rows.length;
  for (let row = Math.max(origin.row, headerRow + 1); row < end; row += 1) yield row;
}

/** A table knows its rows; plain cells run to the last filled row, totals below it left out: those are the user's. */
function extent({ table, firstRow, rowCount, headerRow }: ProgrammeSource, last: number): Extent {
  return { firstRow, rowCount: table === null ? last - headerRow : rowCount };
}
