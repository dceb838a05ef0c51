// SPDX-License-Identifier: EUPL-1.2

import type { Cell, ColumnFilter, Rect, SheetModel, TableModel } from '../../../ooxml/model';
import { readCriterion } from '../formula/functions/criterion';
import { cellAt, isBlank } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { settleCalculation } from '../settle';
import { touchCells } from './content';
import { ensureSheetEditable } from './editable';
import { bodyRect } from './table-parts';

/** A filter of a table, or the one on plain cells of a sheet. */
export interface FilterPlace {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

/** Conditions of a filter that this host knows; null while those that came with the file stand. */
export function filtersOf({ sheet, table }: FilterPlace): readonly ColumnFilter[] | null {
  const filter = table ?? sheet.autoFilter;
  if (!filter) return [];
  return filter.filters ?? (filter.filtered ? null : []);
}

/**
 * Sets the condition of one column, next to those of others: rows that do not meet all of them are hidden.
 *
 * @throws ApiError InvalidArgument for a column outside the filter; ApiNotFound when the filter came with the file
 */
export function setFilter(host: Host, place: FilterPlace, filter: ColumnFilter): void {
  ensureColumn(place, filter.column);
  const others = knownFilters(place).filter(({ column }) => column !== filter.column);
  apply(host, place, [...others, filter]);
}

/** Takes away the condition of one column. */
export function clearFilter(host: Host, place: FilterPlace, column: number): void {
  ensureColumn(place, column);
  apply(
    host,
    place,
    knownFilters(place).filter((filter) => filter.column !== column),
  );
}

/** Takes away all conditions: every row shows. */
export function clearFilters(host: Host, place: FilterPlace): void {
  apply(host, place, []);
}

/** Looks again which rows meet the conditions. */
export function reapplyFilters(host: Host, place: FilterPlace): void {
  apply(host, place, knownFilters(place));
}

/** Rows that a filter shows or hides. */
function filteredRows({ sheet, table }: FilterPlace): Rect | null {
  if (table) return bodyRect(table);
  const range = sheet.autoFilter?.range;
  return range && range.rows > 1 ? { ...range, row: range.row + 1, rows: range.rows - 1 } : null;
}

function ensureColumn({ sheet, table }: FilterPlace, column: number): void {
  const columns = table?.range.columns ?? sheet.autoFilter?.range.columns ?? 0;
  if (column < 0 || column >= columns) throw invalidArgument('there is no such column in the filter');
}

function knownFilters(place: FilterPlace): readonly ColumnFilter[] {
  const known = filtersOf(place);
  if (known) return known;
  throw new ApiError(
    'ApiNotFound',
    'This host does not read the conditions of a filter that came with the file.',
  );
}

function apply(host: Host, place: FilterPlace, filters: readonly ColumnFilter[]): void {
  const { sheet, table } = place;
  ensureSheetEditable(host, sheet, 'autoFilter');
  settleCalculation(host);
  const wasFiltered = (table ?? sheet.autoFilter)?.filtered ?? false;
  const filtered = filters.length > 0;
  if (table) Object.assign(table, { filters, filtered });
  else if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, filters, filtered };
  const rows = filteredRows(place);
  if (!rows || (!filtered && !wasFiltered)) return;
  const tests = filters.map((filter) => [filter.column, testOf(filter)] as const);
  for (let row = rows.row; row < rows.row + rows.rows; row++) {
    const shows = tests.every(([column, test]) =>
      test(cellAt(host.workbook, sheet, row, rows.column + column)),
    );
    const model = sheet.rows.get(row);
    if ((model?.hidden ?? false) === !shows) continue;
    sheet.rows.set(row, { ...(model ?? { height: null, format: null }), hidden: !shows });
  }
  host.isDirty = true;
  // Subtotals leave out what is hidden.
  touchCells(host, sheet, rows);
}

function testOf(filter: ColumnFilter): (cell: Cell) => boolean {
  if (filter.kind === 'values') {
    const wanted = new Set(filter.values.map((value) => value.toLowerCase()));
    return (cell) =>
      isBlank(cell)
        ? filter.blank
        : wanted.has(displayText(cell.value, cell.format.numberFormat).toLowerCase());
  }
  const criteria = filter.criteria.map((criterion) => readCriterion(criterion));
  return ({ value }) =>
    filter.both
      ? criteria.every(({ matches }) => matches(value))
      : criteria.some(({ matches }) => matches(value));
}
