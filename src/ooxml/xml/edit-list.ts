// SPDX-License-Identifier: EUPL-1.2
import type { XmlEditor } from './editor';
import { child } from './tree';
import type { XmlElement } from './tree';

/** How the children of a list element change. */
export interface ListChange {
  /** Name of the list (`mergeCells`), a child of `parent`. */
  readonly list: string;
  readonly removed: readonly XmlElement[];
  /** XML of new items. */
  readonly added: readonly string[];
  /** Order of the parent's children. */
  readonly sequence: readonly string[];
  /** The list has a `count` of its items. */
  readonly counted: boolean;
}

/** Removes and adds items of a list; a list that becomes empty goes, one that was absent comes at its place. */
export function editList(editor: XmlEditor, parent: XmlElement, change: ListChange): void {
  const { list: name, removed, added, sequence, counted } = change;
  if (removed.length === 0 && added.length === 0) return;
  const list = child(parent, name);
  const count = (list?.children.length ?? 0) - removed.length + added.length;
  if (list === undefined) {
    const xml = editor.tag(name, counted ? { count } : {}, added.join(''));
    editor.insertInOrder(parent, name, xml, sequence);
  } else if (count === 0) {
    editor.remove(list);
  } else {
    for (const item of removed) editor.remove(item);
    for (const item of added) editor.append(list, item);
    if (counted) editor.setAttributes(list, { count });
  }
}
