// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel, TableModel } from '../../../ooxml/model';
import { readBoolean, readInteger, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { convertToRange } from '../edit/convert-table';
import { ensureSheetEditable } from '../edit/editable';
import { clearFilters, reapplyFilters } from '../edit/filter';
import { resizeTable } from '../edit/resize-table';
import { bodyRect, headerRect, totalsRect } from '../edit/table-parts';
import { setShowHeaders, setShowTotals } from '../edit/table-rows';
import { addTable, deleteTable, renameTable } from '../edit/tables';
import { sameText } from '../edit/valid-names';
import { activeSheet } from '../host';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { ObjectOf } from '../objects';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { readRange } from '../resolve-address';

type PlacedTable = Pick<ObjectOf<'Table'>, 'sheet' | 'table'>;

export const tableClasses: Pick<Behaviours, 'TableCollection' | 'TableScopedCollection' | 'Table'> = {
  TableCollection: {
    items: ({ sheet }, host) => tablesOf(host, sheet).map(tableObject),
    index: ({ sheet }, key, host) => ensureTable(findTable(tablesOf(host, sheet), key), key),
    get: { Count: ({ sheet }, host) => tablesOf(host, sheet).length },
    call: {
      Add: ({ sheet }, [address, hasHeaders], host) => {
        const range = readRange(host, sheet ?? activeSheet(host), address, 'address');
        if (sheet && range.sheet !== sheet) throw invalidArgument('the range is on another sheet');
        const table = addTable(host, range.sheet, range.rect, readBoolean(hasHeaders, 'hasHeaders'));
        return tableObject({ sheet: range.sheet, table });
      },
      GetCount: ({ sheet }, _, host) => tablesOf(host, sheet).length,
      GetItemAt: ({ sheet }, [index], host) => {
        const found = tablesOf(host, sheet)[readInteger(index, 'index')];
        if (!found) throw invalidArgument('there is no table with this index');
        return tableObject(found);
      },
      GetItemOrNullObject: ({ sheet }, [key], host) => findTable(tablesOf(host, sheet), key) ?? NULL_OBJECT,
    },
  },
  TableScopedCollection: {
    items: ({ tables }) => tables.map(tableObject),
    index: ({ tables }, key) => ensureTable(findTable(tables, key), key),
    call: {
      GetCount: ({ tables }) => tables.length,
      GetFirst: ({ tables }) => ensureTable(tables[0] && tableObject(tables[0]), 'first'),
      GetItemOrNullObject: ({ tables }, [key]) => findTable(tables, key) ?? NULL_OBJECT,
    },
  },
  Table: {
    id: ({ table }) => String(table.id),
    nav: {
      AutoFilter: ({ sheet, table }) => ({ type: 'AutoFilter', sheet, table }),
      Columns: ({ sheet, table }) => ({ type: 'TableColumnCollection', sheet, table }),
      Rows: ({ sheet, table }) => ({ type: 'TableRowCollection', sheet, table }),
      Sort: ({ sheet, table }) => ({ type: 'TableSort', sheet, table }),
      Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
    },
    get: {
      Id: ({ table }) => String(table.id),
      LegacyId: ({ table }) => String(table.id),
      Name: ({ table }) => table.name,
      ShowHeaders: ({ table }) => table.showHeaders,
      ShowTotals: ({ table }) => table.showTotals,
      ShowBandedRows: ({ table }) => table.showBandedRows,
      ShowBandedColumns: ({ table }) => table.showBandedColumns,
      HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
      HighlightLastColumn: ({ table }) => table.highlightLastColumn,
      ShowFilterButton: ({ table }) => table.showFilterButton,
      Style: ({ table }) => table.style ?? '',
    },
    set: {
      Name: ({ sheet, table }, value, host) => {
        renameTable(host, sheet, table, readText(value, 'name'));
      },
      ShowHeaders: ({ sheet, table }, value, host) => {
        setShowHeaders(host, sheet, table, readBoolean(value, 'showHeaders'));
      },
      ShowTotals: ({ sheet, table }, value, host) => {
        setShowTotals(host, sheet, table, readBoolean(value, 'showTotals'));
      },
      ShowBandedRows: look('showBandedRows'),
      ShowBandedColumns: look('showBandedColumns'),
      HighlightFirstColumn: look('highlightFirstColumn'),
      HighlightLastColumn: look('highlightLastColumn'),
      ShowFilterButton: look('showFilterButton'),
      Style: ({ sheet, table }, value, host) => {
        const style = readText(value, 'style');
        ensureSheetEditable(host, sheet);
        table.style = style === '' ? null : style;
        host.isDirty = true;
      },
    },
    call: {
      ClearFilters: (place, _, host) => {
        clearFilters(host, place);
      },
      ReapplyFilters: (place, _, host) => {
        reapplyFilters(host, place);
      },
      GetRange: ({ sheet, table }) => rangeObject(sheet, table.range),
      GetDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyRect(table)),
      GetHeaderRowRange: ({ sheet, table }) => {
        const rect = headerRect(table);
        if (!rect) throw itemNotFound(`table ${table.name} shows no headers`);
        return rangeObject(sheet, rect);
      },
      GetTotalRowRange: ({ sheet, table }) => {
        const rect = totalsRect(table);
        if (!rect) throw itemNotFound(`table ${table.name} shows no totals`);
        return rangeObject(sheet, rect);
      },
      Resize: ({ sheet, table }, [newRange], host) => {
        const range = readRange(host, sheet, newRange, 'newRange');
        if (range.sheet !== sheet) throw invalidArgument('a table stays on its sheet');
        resizeTable(host, sheet, table, range.rect);
      },
      ConvertToRange: ({ sheet, table }, _, host) => {
        convertToRange(host, sheet, table);
        return rangeObject(sheet, table.range);
      },
      Delete: ({ sheet, table }, _, host) => {
        deleteTable(host, sheet, table);
      },
    },
  },
};

type Look =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

function look(key: Look): (object: ObjectOf<'Table'>, value: unknown, host: Host) => void {
  return ({ sheet, table }, value, host) => {
    const wanted = readBoolean(value, key);
    ensureSheetEditable(host, sheet);
    table[key] = wanted;
    host.isDirty = true;
  };
}

function tablesOf(host: Host, sheet: SheetModel | null): readonly PlacedTable[] {
  const among = sheet ? [sheet] : host.workbook.sheets;
  return among.flatMap((each) => each.tables.map((table: TableModel) => ({ sheet: each, table })));
}

function tableObject({ sheet, table }: PlacedTable): ObjectOf<'Table'> {
  return { type: 'Table', sheet, table };
}

/** Table with that name or id. */
function findTable(tables: readonly PlacedTable[], key: unknown): ObjectOf<'Table'> | undefined {
  const text = typeof key === 'number' ? String(key) : readText(key, 'key');
  const found =
    tables.find(({ table }) => sameText(table.name, text)) ??
    tables.find(({ table }) => String(table.id) === text);
  return found && tableObject(found);
}

function ensureTable(found: ObjectOf<'Table'> | undefined, key: unknown): ObjectOf<'Table'> {
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}
