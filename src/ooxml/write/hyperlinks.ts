// SPDX-License-Identifier: EUPL-1.2
import { rangeReference } from '../address';
import { isEqual } from '../equal';
import type { SheetModel } from '../model';
import { addRelationship, byId, relationshipsOf, removeRelationship } from '../package/relationships';
import { readHyperlink } from '../read/sheet';
import type { SheetSnapshot } from '../snapshot';
import { editList } from '../xml/edit-list';
import type { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child, childrenOf } from '../xml/tree';
import type { SaveContext } from './context';
import { relationshipIdName } from './relationship-prefix';

/** Applies removed and added hyperlinks; one that did not change keeps its element and its relationship. */
export function patchHyperlinks(
  editor: XmlEditor,
  part: string,
  before: SheetSnapshot,
  now: SheetModel,
  context: SaveContext,
): void {
  if (isEqual(before.hyperlinks, now.hyperlinks)) return;
  const { package: pkg, relationshipBase } = context;
  const relationships = byId(relationshipsOf(pkg, part));
  const left = [...now.hyperlinks];
  const elements = childrenOf(child(editor.root, 'hyperlinks'), 'hyperlink');
  const removed = elements.filter((element) => {
    const hyperlink = readHyperlink(element, relationships);
    const match = left.findIndex((candidate) => isEqual(candidate, hyperlink));
    if (match >= 0) left.splice(match, 1);
    return match < 0 && hyperlink !== null;
  });
  const stillUsed = new Set(
    elements.filter((element) => !removed.includes(element)).map(({ attributes }) => attributes['r:id']),
  );
  for (const { attributes } of removed) {
    const id = attributes['r:id'];
    if (id !== undefined && !stillUsed.has(id)) removeRelationship(pkg, part, id);
  }
  const added = left.map(({ range, address, documentReference, screenTip }) => {
    const attributes: Record<string, string | null> = { ref: rangeReference(range) };
    if (address !== null) {
      const uri = `${relationshipBase}hyperlink`;
      const id = addRelationship(pkg, part, { uri, target: address, external: true });
      attributes[relationshipIdName(editor, relationshipBase)] = id;
    }
    return editor.tag('hyperlink', { ...attributes, location: documentReference, tooltip: screenTip });
  });
  editList(editor, editor.root, { list: 'hyperlinks', removed, added, sequence: WORKSHEET, counted: false });
}
