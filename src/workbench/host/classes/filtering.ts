// SPDX-License-Identifier: EUPL-1.2

import type { ColumnFilter } from '../../../ooxml/model';
import { readChoice, readInteger, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureSheetEditable } from '../edit/editable';
import { clearFilter, clearFilters, filtersOf, reapplyFilters, setFilter } from '../edit/filter';
import type { FilterPlace } from '../edit/filter';
import { headerRect } from '../edit/table-parts';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { ObjectOf } from '../objects';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../protocol/api-error';
import { readRange } from '../resolve-address';

/** Filters of tables and of plain cells, by values and by conditions. */
export const filteringClasses: Pick<Behaviours, 'AutoFilter' | 'Filter'> = {
  AutoFilter: {
    get: {
      Enabled: ({ sheet, table }) => (table ? table.showFilterButton : sheet.autoFilter !== null),
      IsDataFiltered: ({ sheet, table }) => (table ? table.filtered : (sheet.autoFilter?.filtered ?? false)),
      Criteria: (place) => {
        const columns = (place.table ?? place.sheet.autoFilter)?.range.columns ?? 0;
        return Array.from({ length: columns }, (_, column) => criteriaOf(place, column) ?? {});
      },
    },
    call: {
      Apply: (place, [range, columnIndex, criteria], host) => {
        enable(host, place, range);
        if (columnIndex === null || columnIndex === undefined) return;
        setFilter(host, place, readCriteria(readInteger(columnIndex, 'columnIndex'), criteria));
      },
      ClearColumnCriteria: (place, [columnIndex], host) => {
        clearFilter(host, place, readInteger(columnIndex, 'columnIndex'));
      },
      ClearCriteria: (place, _, host) => {
        clearFilters(host, place);
      },
      Reapply: (place, _, host) => {
        reapplyFilters(host, place);
      },
      Remove: (place, _, host) => {
        clearFilters(host, place);
        if (place.table) place.table.showFilterButton = false;
        else place.sheet.autoFilter = null;
      },
      GetRange: ({ sheet, table }) => {
        const rect = table ? table.range : sheet.autoFilter?.range;
        if (!rect) throw itemNotFound('there is no filter');
        return rangeObject(sheet, rect);
      },
      GetRangeOrNullObject: ({ sheet, table }) => {
        const rect = table ? table.range : sheet.autoFilter?.range;
        return rect ? rangeObject(sheet, rect) : NULL_OBJECT;
      },
    },
  },
  Filter: {
    get: { Criteria: (filter) => criteriaOf(filter, columnOf(filter)) },
    call: {
      Apply: (filter, [criteria], host) => {
        setFilter(host, filter, readCriteria(columnOf(filter), criteria));
      },
      ApplyValuesFilter: (filter, [values], host) => {
        setFilter(host, filter, readCriteria(columnOf(filter), { filterOn: 'Values', values }));
      },
      ApplyCustomFilter: (filter, [criterion1, criterion2, operator], host) => {
        const criteria = { filterOn: 'Custom', criterion1, criterion2, operator };
        setFilter(host, filter, readCriteria(columnOf(filter), criteria));
      },
      Clear: (filter, _, host) => {
        clearFilter(host, filter, columnOf(filter));
      },
    },
  },
};

function columnOf({ table, column }: ObjectOf<'Filter'>): number {
  return table.columns.indexOf(column);
}

/** A table always has its filter; on plain cells it comes with the first use. */
function enable(host: Host, { sheet, table }: FilterPlace, range: unknown): void {
  // A protected sheet may let its filter be used, never be made.
  ensureSheetEditable(host, sheet, table || sheet.autoFilter ? 'autoFilter' : undefined);
  if (table) {
    if (!headerRect(table)) throw invalidOperation(`table ${table.name} shows no headers`);
    table.showFilterButton = true;
    return;
  }
  const found = readRange(host, sheet, range, 'range');
  if (found.sheet !== sheet) throw invalidArgument('the range is on another sheet');
  if (sheet.autoFilter && JSON.stringify(sheet.autoFilter.range) === JSON.stringify(found.rect)) return;
  if (sheet.autoFilter) clearFilters(host, { sheet, table });
  sheet.autoFilter = { range: { ...found.rect }, filtered: false };
}

/** `Excel.FilterCriteria` of a column, or null without one. */
function criteriaOf(place: FilterPlace, column: number): object | null {
  const known = filtersOf(place);
  if (!known)
    throw apiNotFound('Filter.criteria', 'of a filter that came with the file is not known to this host.');
  const filter = known.find((each) => each.column === column);
  if (!filter) return null;
  if (filter.kind === 'values') {
    return { filterOn: 'Values', values: filter.blank ? [...filter.values, ''] : filter.values };
  }
  const [criterion1, criterion2] = filter.criteria;
  return {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 !== undefined && { criterion2, operator: filter.both ? 'And' : 'Or' }),
  };
}

function readCriteria(column: number, criteria: unknown): ColumnFilter {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument('criteria is an object');
  const { filterOn, values, criterion1, criterion2, operator } = criteria as Record<string, unknown>;
  const kind = readText(filterOn, 'filterOn').toLowerCase();
  if (kind === 'values') {
    if (!Array.isArray(values)) throw invalidArgument('values must be an array of texts');
    const texts = (values as readonly unknown[]).map((value) => readText(value, 'values'));
    return { column, kind: 'values', values: texts.filter((text) => text !== ''), blank: texts.includes('') };
  }
  if (kind !== 'custom') throw apiNotFound('Filter.apply', `does not filter on ${kind} in this host.`);
  const given = [criterion1, criterion2].filter((each) => each !== null && each !== undefined);
  return {
    column,
    kind: 'custom',
    criteria: given.map((each) => readText(each, 'criterion')),
    both: readChoice(operator ?? 'And', 'operator', ['And', 'Or']) === 'And',
  };
}
