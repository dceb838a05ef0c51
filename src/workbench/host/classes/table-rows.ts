// SPDX-License-Identifier: EUPL-1.2

import { readInteger } from '../arguments';
import type { Behaviours } from '../behaviour';
import { bodyRect } from '../edit/table-parts';
import { appendRows } from '../edit/table-rows';
import type { Host } from '../host';
import { rangeObject } from '../objects';
import type { ObjectOf, RangeObject } from '../objects';
import { apiNotFound, invalidArgument } from '../protocol/api-error';
import { rangeValues } from './range-values';

export const tableRowClasses: Pick<Behaviours, 'TableRowCollection' | 'TableRow'> = {
  TableRowCollection: {
    items: ({ sheet, table }) =>
      Array.from({ length: bodyRect(table).rows }, (_, index) => ({ type: 'TableRow', sheet, table, index })),
    get: { Count: ({ table }) => bodyRect(table).rows },
    call: {
      Add: addRows,
      GetCount: ({ table }) => bodyRect(table).rows,
      GetItemAt: ({ sheet, table }, [index]) => {
        const at = readInteger(index, 'index');
        if (at < 0 || at >= bodyRect(table).rows) throw invalidArgument('there is no row with this index');
        return { type: 'TableRow', sheet, table, index: at };
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
    call: { GetRange: rowRange },
  },
};

function rowRange({ sheet, table, index }: ObjectOf<'TableRow'>): RangeObject {
  const body = bodyRect(table);
  return rangeObject(sheet, { ...body, row: body.row + index, rows: 1 });
}

/** Adds rows at the end; elsewhere Excel would shift rows. A single flat array is one row. */
function addRows(
  { sheet, table }: ObjectOf<'TableRowCollection'>,
  [index, values]: readonly unknown[],
  host: Host,
): ObjectOf<'TableRow'> {
  const before = bodyRect(table);
  const isAtEnd = index === null || index === undefined || index === -1 || index === before.rows;
  if (!isAtEnd)
    throw apiNotFound('TableRowCollection.add', 'shifts rows, which this host does not implement.');
  const rows = rowsOf(values);
  appendRows(host, sheet, table, rows?.length ?? 1);
  if (rows) {
    const added = rangeObject(sheet, { ...before, row: before.row + before.rows, rows: rows.length });
    rangeValues.set?.['Values']?.(added, rows, host);
  }
  return { type: 'TableRow', sheet, table, index: before.rows };
}

function rowsOf(values: unknown): readonly unknown[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('values must be an array of rows');
  const rows: readonly unknown[] = values;
  return Array.isArray(rows[0]) ? rows : [rows];
}
