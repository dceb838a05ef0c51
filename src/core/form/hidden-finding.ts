// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ReadProgramme } from '../programme/read-rows';
import { columnLetters } from '../sheet/address';

/** Rows and columns of the programme that nobody sees, on the sheet, counted from zero. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** A filter hides the rows. */
  readonly isFiltered: boolean;
}

/**
 * Says that rows or columns of the programme are hidden and count all the same, with the homes in those rows. Hidden
 * columns that are not read do not matter.
 */
export function hiddenFinding(
  { source, figures }: Pick<ReadProgramme, 'source' | 'figures'>,
  { rows, columns, isFiltered }: HiddenLines,
): readonly Finding[] {
  const { firstRow, rowCount, mapped, sheet } = source;
  const hiddenRows = rows.filter((row) => row >= firstRow && row < firstRow + rowCount);
  const hiddenColumns = columns.filter((column) => mapped.some((one) => one.column === column));
  if (hiddenRows.length + hiddenColumns.length === 0) return [];
  const numbers = new Set(hiddenRows.map((row) => String(row + 1)));
  const counted = figures.filter(
    ({ field, place }) => field === 'total' && numbers.has(/\d+$/.exec(place?.address ?? '')?.[0] ?? ''),
  );
  const data = {
    sheet,
    rows: stretches(hiddenRows, (row) => String(row + 1)),
    columns: stretches(hiddenColumns, columnLetters),
    isFiltered: isFiltered && hiddenRows.length > 0,
    homes: counted.length === 0 ? null : counted.reduce((sum, { homes }) => sum + (homes ?? 0), 0),
  };
  return [finding('hiddenCells', { sheet, address: null }, data)];
}

/** @example stretches([4, 5, 6, 9], (row) => String(row + 1)) // '5:7, 10' */
function stretches(lines: readonly number[], name: (line: number) => string): string {
  const found: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.to === line - 1) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found.map(({ from, to }) => (from === to ? name(from) : `${name(from)}:${name(to)}`)).join(', ');
}
