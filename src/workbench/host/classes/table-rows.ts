// SPDX-License-Identifier: EUPL-1.2

import type { TableModel } from '../../../ooxml/model';
import { readInteger, readOptionalInteger } from '../arguments';
import type { Behaviours } from '../behaviour';
import { bodyRect } from '../edit/table-parts';
import { addRows, deleteRow } from '../edit/table-rows';
import type { Host } from '../host';
import { rangeObject } from '../objects';
import type { ObjectOf, RangeObject } from '../objects';
import { invalidArgument } from '../protocol/api-error';
import { rangeValues } from './range-values';

export const tableRowClasses: Pick<Behaviours, 'TableRowCollection' | 'TableRow'> = {
  TableRowCollection: {
    items: ({ sheet, table }) =>
      Array.from({ length: bodyRect(table).rows }, (_, index) => ({ type: 'TableRow', sheet, table, index })),
    get: { Count: ({ table }) => bodyRect(table).rows },
    call: {
      Add: addValues,
      GetCount: ({ table }) => bodyRect(table).rows,
      GetItemAt: ({ sheet, table }, [index]) => {
        return { type: 'TableRow', sheet, table, index: checkedIndex(table, readInteger(index, 'index')) };
      },
    },
  },
  TableRow: {
    get: {
      Index: ({ index }) => index,
      Values: (row, host) => rangeValues.get?.['Values']?.(rowRange(row), host),
    },
    set: {
      Values: (row, value, host) => {
        rangeValues.set?.['Values']?.(rowRange(row), value, host);
      },
    },
    call: {
      GetRange: rowRange,
      Delete: ({ sheet, table, index }, _, host) => {
        deleteRow(host, sheet, table, checkedIndex(table, index));
      },
    },
  },
};

function rowRange({ sheet, table, index }: ObjectOf<'TableRow'>): RangeObject {
  const body = bodyRect(table);
  return rangeObject(sheet, { ...body, row: body.row + index, rows: 1 });
}

function checkedIndex(table: TableModel, index: number): number {
  if (index < 0 || index >= bodyRect(table).rows) throw invalidArgument('there is no row with this index');
  return index;
}

/** Adds rows at a place, or at the end. A single flat array is one row. */
function addValues(
  { sheet, table }: ObjectOf<'TableRowCollection'>,
  [index, values]: readonly unknown[],
  host: Host,
): ObjectOf<'TableRow'> {
  const count = bodyRect(table).rows;
  const wanted = readOptionalInteger(index, 'index', -1);
  const at = wanted === -1 ? count : wanted;
  if (at < 0 || at > count) throw invalidArgument('there is no row with this index');
  const rows = rowsOf(values);
  addRows(host, sheet, table, at, rows?.length ?? 1);
  if (rows) {
    const body = bodyRect(table);
    const added = rangeObject(sheet, { ...body, row: body.row + at, rows: rows.length });
    rangeValues.set?.['Values']?.(added, rows, host);
  }
  return { type: 'TableRow', sheet, table, index: at };
}

function rowsOf(values: unknown): readonly unknown[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('values must be an array of rows');
  const rows: readonly unknown[] = values;
  return Array.isArray(rows[0]) ? rows : [rows];
}
