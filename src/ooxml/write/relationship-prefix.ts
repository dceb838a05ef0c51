// SPDX-License-Identifier: EUPL-1.2
import type { XmlEditor } from '../xml/editor';

/** Name of the `id` attribute that points to a relationship, in a part's own prefix; declares one if it has none. */
export function relationshipIdName(editor: XmlEditor, relationshipBase: string): string {
  const namespace = relationshipBase.replace(/\/$/, '');
  const declared = Object.entries(editor.root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  if (declared !== undefined) return `${declared[0].slice('xmlns:'.length)}:id`;
  editor.setAttributes(editor.root, { 'xmlns:r': namespace });
  return 'r:id';
}
