// SPDX-License-Identifier: EUPL-1.2

import type { Rect } from '../../../ooxml/model';
import { readInteger, readOptionalInteger, readOptionalText, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureSheetEditable } from '../edit/editable';
import { renameColumns } from '../edit/table-headers';
import { bodyRect, columnOfRect, headerRect, totalsRect } from '../edit/table-parts';
import { addColumn, deleteColumn } from '../edit/table-rows';
import { sameText } from '../edit/valid-names';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { ObjectOf, RangeObject } from '../objects';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/api-error';
import { rangeValues } from './range-values';

export const tableColumnClasses: Pick<Behaviours, 'TableColumnCollection' | 'TableColumn'> = {
  TableColumnCollection: {
    items: columnsOf,
    index: (object, key) => {
      const found = findColumn(object, key);
      if (!found) throw itemNotFound(`column ${String(key)} of table ${object.table.name}`);
      return found;
    },
    get: { Count: ({ table }) => table.columns.length },
    call: {
      Add: addValues,
      GetCount: ({ table }) => table.columns.length,
      GetItemAt: (object, [index]) => {
        const found = columnsOf(object)[readInteger(index, 'index')];
        if (!found) throw invalidArgument('there is no column with this index');
        return found;
      },
      GetItemOrNullObject: (object, [key]) => findColumn(object, key) ?? NULL_OBJECT,
    },
  },
  TableColumn: {
    id: ({ column }) => column.id,
    nav: { Filter: ({ sheet, table, column }) => ({ type: 'Filter', sheet, table, column }) },
    get: {
      Id: ({ column }) => column.id,
      Index: indexOf,
      Name: ({ column }) => column.name,
      Values: (object, host) => rangeValues.get?.['Values']?.(wholeColumn(object), host),
    },
    set: {
      Name: (object, value, host) => {
        const name = readText(value, 'name');
        ensureSheetEditable(host, object.sheet);
        if (name === '') throw invalidArgument('a column name is not empty');
        const taken = object.table.columns.some(
          (other) => other !== object.column && sameText(other.name, name),
        );
        if (taken) throw itemAlreadyExists(`column ${name}`);
        renameColumns(host, object.sheet, object.table, new Map([[indexOf(object), name]]));
        host.isDirty = true;
      },
      Values: (object, value, host) => {
        rangeValues.set?.['Values']?.(wholeColumn(object), value, host);
      },
    },
    call: {
      Delete: (object, _, host) => {
        deleteColumn(host, object.sheet, object.table, indexOf(object));
      },
      GetRange: wholeColumn,
      GetDataBodyRange: (object) => part(object, bodyRect(object.table)),
      GetHeaderRowRange: (object) => part(object, headerRect(object.table)),
      GetTotalRowRange: (object) => part(object, totalsRect(object.table)),
    },
  },
};

function columnsOf({ sheet, table }: ObjectOf<'TableColumnCollection'>): readonly ObjectOf<'TableColumn'>[] {
  return table.columns.map((column) => ({ type: 'TableColumn', sheet, table, column }));
}

/** Column by its name, or by its id (a number). */
function findColumn(
  object: ObjectOf<'TableColumnCollection'>,
  key: unknown,
): ObjectOf<'TableColumn'> | undefined {
  const columns = columnsOf(object);
  if (typeof key === 'number') return columns.find(({ column }) => column.id === key);
  const text = readText(key, 'key');
  return (
    columns.find(({ column }) => sameText(column.name, text)) ??
    columns.find(({ column }) => String(column.id) === text)
  );
}

/** Adds a column at a place, or at the right end. Values are those of header and data. */
function addValues(
  object: ObjectOf<'TableColumnCollection'>,
  [index, values, name]: readonly unknown[],
  host: Host,
): ObjectOf<'TableColumn'> {
  const { sheet, table } = object;
  const place = readOptionalInteger(index, 'index', -1);
  const at = place === -1 ? table.columns.length : place;
  if (at < 0 || at > table.columns.length) throw invalidArgument('there is no column with this index');
  const wanted = readOptionalText(name, 'name');
  if (wanted !== null && table.columns.some((column) => sameText(column.name, wanted))) {
    throw itemAlreadyExists(`column ${wanted}`);
  }
  addColumn(host, sheet, table, at);
  const added = columnsOf(object)[at];
  if (!added) throw itemNotFound('the added column');
  if (values !== null && values !== undefined)
    rangeValues.set?.['Values']?.(wholeColumn(added), values, host);
  if (wanted !== null) renameColumns(host, sheet, table, new Map([[indexOf(added), wanted]]));
  return added;
}

function indexOf({ table, column }: ObjectOf<'TableColumn'>): number {
  return table.columns.indexOf(column);
}

function wholeColumn(object: ObjectOf<'TableColumn'>): RangeObject {
  return rangeObject(object.sheet, columnOfRect(object.table.range, indexOf(object)));
}

function part(object: ObjectOf<'TableColumn'>, rect: Rect | null): RangeObject {
  if (!rect) throw itemNotFound(`this part of table ${object.table.name} is not shown`);
  return rangeObject(object.sheet, columnOfRect(rect, indexOf(object)));
}
