// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel } from '../../../ooxml/model';
import { readBoolean, readChoice, readInteger, readOptionalBoolean } from '../arguments';
import type { Behaviours } from '../behaviour';
import { sortRows } from '../edit/sort';
import type { SortField } from '../edit/sort';
import { bodyRect } from '../edit/table-parts';
import type { Host } from '../host';
import { apiNotFound, invalidArgument } from '../protocol/api-error';

/** Sorting by values, top to bottom. How a table was sorted is remembered for the life of the host. */
export const sortingClasses: Pick<Behaviours, 'RangeSort' | 'TableSort'> = {
  RangeSort: {
    call: {
      Apply: ({ sheet, rect }, [fields, matchCase, hasHeaders, orientation, method], host) => {
        if (readChoice(orientation ?? 'Rows', 'orientation', ['Rows', 'Columns']) === 'Columns') {
          throw apiNotFound('RangeSort.apply', 'does not sort columns in this host.');
        }
        readMethod(method);
        const skip = readOptionalBoolean(hasHeaders, 'hasHeaders', false) ? 1 : 0;
        const rows = { ...rect, row: rect.row + skip, rows: rect.rows - skip };
        sort(host, sheet, rows, readFields(fields), readOptionalBoolean(matchCase, 'matchCase', false));
      },
    },
  },
  TableSort: {
    get: {
      Fields: ({ table }, host) => host.sorts.get(table.id)?.fields ?? [],
      MatchCase: ({ table }, host) => host.sorts.get(table.id)?.matchCase ?? false,
      Method: () => 'PinYin',
    },
    call: {
      Apply: ({ sheet, table }, [fields, matchCase, method], host) => {
        readMethod(method);
        const read = readFields(fields);
        const isExact = readOptionalBoolean(matchCase, 'matchCase', false);
        sort(host, sheet, bodyRect(table), read, isExact);
        host.sorts.set(table.id, { fields: read, matchCase: isExact });
      },
      // What was sorted stays so; only the marks go.
      Clear: ({ table }, _, host) => {
        host.sorts.delete(table.id);
      },
      Reapply: ({ sheet, table }, _, host) => {
        const last = host.sorts.get(table.id);
        if (last) sort(host, sheet, bodyRect(table), last.fields, last.matchCase);
      },
    },
  },
};

function sort(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  if (rect.rows > 0) sortRows(host, sheet, rect, fields, matchCase);
}

function readMethod(method: unknown): void {
  readChoice(method ?? 'PinYin', 'method', ['PinYin', 'StrokeCount']);
}

function readFields(fields: unknown): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0)
    throw invalidArgument('fields must be an array of columns');
  return (fields as readonly unknown[]).map((field) => {
    if (typeof field !== 'object' || field === null) throw invalidArgument('a sort field is an object');
    const { key, ascending, sortOn } = field as Record<string, unknown>;
    if (readChoice(sortOn ?? 'Value', 'sortOn', ['Value', 'CellColor', 'FontColor', 'Icon']) !== 'Value') {
      throw apiNotFound('SortField.sortOn', 'sorts by values only in this host.');
    }
    return { key: readInteger(key, 'key'), ascending: readBoolean(ascending ?? true, 'ascending') };
  });
}
