// SPDX-License-Identifier: EUPL-1.2
import type { TableColumnModel, TableModel } from '../model';
import type { Package } from '../package/package';
import { queryFields, queryTablePart } from '../read/query-table';
import type { QueryFields } from '../read/query-table';
import type { XmlEditor } from '../xml/editor';
import { QUERY_TABLE_REFRESH } from '../xml/sequences';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

function isBound(field: XmlElement | undefined): boolean {
  return field !== undefined && flag(field, 'dataBound', true);
}

/** Columns that no query fills, counted from the first one on. */
function unboundColumns(columns: readonly TableColumnModel[], fields: QueryFields): number | null {
  const first = columns.findIndex(({ id }) => isBound(fields.get(id)));
  return first > 0 ? first : null;
}

function deletedFieldsXml(
  editor: XmlEditor,
  refresh: XmlElement,
  gone: readonly XmlElement[],
): string | null {
  const known = childrenOf(child(refresh, 'queryTableDeletedFields'), 'deletedField');
  const fields = [
    ...known.map((field) => editor.source(field)),
    ...gone.map(({ attributes: { name } }) => editor.tag('deletedField', { name })),
  ];
  return fields.length === 0
    ? null
    : editor.tag('queryTableDeletedFields', { count: fields.length }, fields.join(''));
}

/** The query's own list follows the columns; returns the ids of fields that are new, by column. */
function patchFields(
  editor: XmlEditor,
  refresh: XmlElement,
  list: XmlElement,
  { columns }: TableModel,
): ReadonlyMap<number, number> {
  const fields = queryFields(editor.root);
  const present = new Set(columns.map(({ id }) => id));
  const gone = [...fields].filter(([id]) => !present.has(id)).map(([, field]) => field);
  const added = columns.filter(({ id }) => !fields.has(id));
  if (gone.length === 0 && added.length === 0) return new Map();
  const taken = [...fields.values()].map((field) => numeric(field, 'id') ?? 0);
  const next = Math.max(numeric(refresh, 'nextId') ?? 1, ...taken.map((id) => id + 1));
  const ids = new Map(added.map(({ id }, index) => [id, next + index]));
  const xml = columns.map(({ id }) => {
    const field = fields.get(id);
    return field === undefined
      ? editor.tag('queryTableField', { id: ids.get(id), dataBound: false, tableColumnId: id })
      : editor.source(field);
  });
  const attributes = {
    nextId: next + added.length,
    unboundColumnsLeft: unboundColumns(columns, fields),
    unboundColumnsRight: unboundColumns(columns.toReversed(), fields),
  };
  const children = {
    queryTableFields: editor.derive(list, { count: xml.length }, { queryTableField: xml.join('') }),
    queryTableDeletedFields: deletedFieldsXml(editor, refresh, gone.filter(isBound)),
  };
  editor.replace(refresh, editor.derive(refresh, attributes, children, QUERY_TABLE_REFRESH));
  return ids;
}

/**
 * Tells a query which columns its table has now. Those that were added are filled by no query, and stay when it is
 * refreshed (ECMA-376 part 1, 18.12).
 *
 * @param tablePart part of the table, as it is to be
 */
export function patchQueryTable(pkg: Package, tablePart: string, now: TableModel): void {
  const part = queryTablePart(pkg, tablePart);
  if (part === null) return;
  const query = pkg.edit(part);
  const refresh = child(query.root, 'queryTableRefresh');
  const list = child(refresh, 'queryTableFields');
  if (refresh === undefined || list === undefined) return;
  const ids = patchFields(query, refresh, list, now);
  pkg.write(part, query.result());
  const table = pkg.edit(tablePart);
  for (const column of childrenOf(child(table.root, 'tableColumns'), 'tableColumn')) {
    const id = numeric(column, 'id') ?? 0;
    const queryTableFieldId = ids.get(id);
    if (queryTableFieldId !== undefined)
      table.setAttributes(column, { uniqueName: String(id), queryTableFieldId });
  }
  pkg.write(tablePart, table.result());
}
