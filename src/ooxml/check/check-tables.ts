// SPDX-License-Identifier: EUPL-1.2
import { parseRange, rangeReference } from '../address';
import { cellKey } from '../model';
import type { Rect, SheetModel, TableModel } from '../model';
import { queryFields } from '../read/query-table';
import { child, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { overlap, reportOverlaps } from './check-sheet';
import { reportDuplicates } from './problem';
import type { Report } from './problem';

/** The range of the filter must be the table without its totals. */
function checkFilter(table: TableModel, root: XmlElement, report: Report): void {
  const filter = child(root, 'autoFilter');
  if (filter === undefined) return;
  const expected = rangeReference({ ...table.range, rows: table.range.rows - (table.showTotals ? 1 : 0) });
  const range = parseRange(filter.attributes.ref ?? '');
  if (range === null || rangeReference(range) !== expected)
    report('tableFilterMismatch', filter.attributes.ref ?? '');
}

/** Column names as the header cells must show them: the line breaks a cell can have are in both. */
function checkHeaders({ range, columns, showHeaders }: TableModel, sheet: SheetModel, report: Report): void {
  if (!showHeaders) return;
  columns.forEach(({ name }, i) => {
    const value = sheet.cells.get(cellKey(range.row, range.column + i))?.value ?? null;
    if (value !== name) report('tableHeaderMismatch', `${name} ≠ ${JSON.stringify(value)}`);
  });
}

/** A query has a field for every column of its table, filled by it or not, and the column knows which. */
export function checkQueryFields(
  { name, columns }: TableModel,
  table: XmlElement,
  query: XmlElement,
  report: Report,
): void {
  const fields = queryFields(query);
  const elements = childrenOf(child(table, 'tableColumns'), 'tableColumn');
  const isKnown = elements.every(
    ({ attributes: { id = '', queryTableFieldId } }) =>
      fields.get(Number(id))?.attributes.id === queryTableFieldId,
  );
  if (fields.size > 0 && (!isKnown || fields.size !== columns.length)) report('queryFieldMismatch', name);
}

/** Checks one table against its own part and the cells of its sheet. */
export function checkTable(table: TableModel, root: XmlElement, sheet: SheetModel, report: Report): void {
  if (table.columns.length !== table.range.columns) report('tableColumnCount', table.name);
  reportDuplicates(
    table.columns,
    ({ name }) => name.toLowerCase(),
    ({ name }) => {
      report('duplicateTableColumn', name);
    },
  );
  reportDuplicates(
    table.columns,
    ({ id }) => String(id),
    ({ id }) => {
      report('duplicateTableColumn', `id ${id}`);
    },
  );
  checkFilter(table, root, report);
  checkHeaders(table, sheet, report);
}

/** Checks the tables of a sheet against each other and against its merged cells. */
export function checkTablePlaces(sheet: SheetModel, report: Report): void {
  const ranges: readonly Rect[] = sheet.tables.map(({ range }) => range);
  reportOverlaps(ranges, (rect) => {
    report('overlappingTables', rangeReference(rect));
  });
  for (const merge of sheet.merges) {
    if (ranges.some((range) => overlap(range, merge))) report('mergedTable', rangeReference(merge));
  }
}
