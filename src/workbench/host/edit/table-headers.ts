// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { SheetModel, TableModel } from '../../../ooxml/model';
import { renameEverywhere } from '../formula/rename';
import { cellAt } from '../grid';
import type { Host } from '../host';
import { headerRect, uniqueColumnNames } from './table-parts';
import { sameText } from './valid-names';

/**
 * Gives columns other names: made unique, written in the header cells, followed by every formula.
 *
 * @param wanted new name by column index; an empty text asks for `Column1` and so on
 */
export function renameColumns(
  host: Host,
  sheet: SheetModel,
  table: TableModel,
  wanted: ReadonlyMap<number, string>,
): void {
  const kept = table.columns.filter((_, index) => !wanted.has(index)).map((column) => column.name);
  const indexes = [...wanted.keys()];
  const unique = uniqueColumnNames([...wanted.values()], kept);
  const changes = indexes
    .map((index, at) => ({ column: table.columns[index], to: unique[at] ?? '' }))
    .flatMap(({ column, to }) => (column && column.name !== to ? [{ column, from: column.name, to }] : []));
  // Names may trade places; by way of names that nobody has, no formula ends up with the wrong one.
  const trade = changes.some(({ to }) => changes.some(({ from }) => sameText(from, to)));
  const steps = trade
    ? changes.map((change) => ({ ...change, via: `between ${change.column.id} ${change.to}` }))
    : [];
  for (const { from, via } of steps) rename(host, table, from, via);
  for (const { via, to } of steps) rename(host, table, via, to);
  if (!trade) for (const { from, to } of changes) rename(host, table, from, to);
  for (const { column, to } of changes) column.name = to;
  writeHeaderCells(host, sheet, table);
  if (changes.length > 0) host.calculation.structureChanged();
}

function rename(host: Host, table: TableModel, from: string, to: string): void {
  renameEverywhere(host.workbook, { kind: 'column', table: table.name, from, to });
}

/** Header cells hold the names of the columns as texts. */
export function writeHeaderCells(host: Host, sheet: SheetModel, table: TableModel): void {
  const header = headerRect(table);
  if (!header) return;
  const changed = table.columns.flatMap((column, index) => {
    const at = { row: header.row, column: header.column + index };
    const cell = cellAt(host.workbook, sheet, at.row, at.column);
    if (cell.value === column.name && cell.formula === null) return [];
    sheet.cells.set(cellKey(at.row, at.column), { value: column.name, formula: null, format: cell.format });
    return [{ sheetId: sheet.id, ...at }];
  });
  host.calculation.changed(changed);
}
