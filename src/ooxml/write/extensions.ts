// SPDX-License-Identifier: EUPL-1.2
import type { XmlEditor } from '../xml/editor';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/**
 * Removes elements from a sheet's extensions, with the lists and extensions that become empty: Excel takes an empty
 * list for damage. A list's `count` follows.
 */
export function removeExtensions(editor: XmlEditor, gone: readonly XmlElement[]): void {
  if (gone.length === 0) return;
  const targets = new Set(gone);
  const isGone = (element: XmlElement): boolean =>
    targets.has(element) || (element.children.length > 0 && element.children.every(isGone));
  const prune = (element: XmlElement): void => {
    if (isGone(element)) {
      editor.remove(element);
      return;
    }
    const kept = element.children.filter((nested) => !isGone(nested)).length;
    if (kept < element.children.length && element.attributes.count !== undefined) {
      editor.setAttributes(element, { count: kept });
    }
    element.children.forEach(prune);
  };
  const list = child(editor.root, 'extLst');
  if (list !== undefined) prune(list);
}
