// SPDX-License-Identifier: EUPL-1.2
import { isEqual } from '../equal';
import type { SheetModel } from '../model';
import { addContentType, ContentType } from '../package/content-types';
import { addRelationship, removeRelationship } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { removePart } from '../package/remove-part';
import type { SheetSnapshot } from '../snapshot';
import { editList } from '../xml/edit-list';
import type { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child, childrenOf } from '../xml/tree';
import type { SaveContext } from './context';
import { patchQueryTable } from './query-table';
import { relationshipIdName } from './relationship-prefix';
import { newTable, patchTable } from './table';

/** Writes the parts of changed tables; parts of tables that did not change are not touched. */
export function patchTableParts(
  parts: ReadonlyMap<number, Relationship>,
  before: SheetSnapshot,
  now: SheetModel,
  { package: pkg }: SaveContext,
): void {
  for (const table of now.tables) {
    const old = before.tables.find(({ id }) => id === table.id);
    const part = parts.get(table.id)?.target;
    if (old === undefined || part === undefined || isEqual(old, table)) continue;
    pkg.write(part, patchTable(pkg.text(part), old, table, now.cells));
    if (table.external) patchQueryTable(pkg, part, table);
  }
}

/** Whether tables came or went, which the sheet's own part must say. */
export function isTableListChanged(before: SheetSnapshot, now: SheetModel): boolean {
  const ids = (tables: readonly { readonly id: number }[]): readonly number[] => tables.map(({ id }) => id);
  return !isEqual(ids(before.tables), ids(now.tables));
}

/** Removes the parts of tables that are gone and adds those of new ones, in the sheet and in the package. */
export function patchTableList(
  editor: XmlEditor,
  sheetPart: string,
  parts: ReadonlyMap<number, Relationship>,
  now: SheetModel,
  { package: pkg, relationshipBase }: SaveContext,
): void {
  const elements = childrenOf(child(editor.root, 'tableParts'), 'tablePart');
  const present = new Set(now.tables.map(({ id }) => id));
  const gone = [...parts].filter(([id]) => !present.has(id)).map(([, relationship]) => relationship);
  for (const { id, target } of gone) {
    removeRelationship(pkg, sheetPart, id);
    removePart(pkg, target);
  }
  const goneIds = new Set(gone.map(({ id }) => id));
  const added = now.tables
    .filter(({ id }) => !parts.has(id))
    .map((table) => {
      const part = pkg.freeName('xl/tables/table', '.xml');
      pkg.write(part, newTable(table, editor.namespace, now.cells));
      addContentType(pkg, part, ContentType.table);
      const id = addRelationship(pkg, sheetPart, { uri: `${relationshipBase}table`, target: part });
      return editor.tag('tablePart', { [relationshipIdName(editor, relationshipBase)]: id });
    });
  const removed = elements.filter(({ attributes }) => goneIds.has(attributes['r:id'] ?? ''));
  editList(editor, editor.root, { list: 'tableParts', removed, added, sequence: WORKSHEET, counted: true });
}
