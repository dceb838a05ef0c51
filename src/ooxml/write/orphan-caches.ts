// SPDX-License-Identifier: EUPL-1.2
import type { Package } from '../package/package';
import { relationshipsOf, removeRelationship } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { removePart } from '../package/remove-part';
import type { XmlEditor } from '../xml/editor';
import type { XmlElement } from '../xml/tree';

/** Parts that some part other than the workbook's points to, in lower case. */
function targetsOutside(pkg: Package, workbookPart: string): ReadonlySet<string> {
  const sources = pkg.parts.filter((part) => part !== workbookPart);
  return new Set(
    sources.flatMap((part) => relationshipsOf(pkg, part)).map(({ target }) => target.toLowerCase()),
  );
}

/** Names of the slicer caches that some slicer still shows. */
function shownSlicerCaches(pkg: Package): ReadonlySet<string | undefined> {
  const slicers = pkg.parts.filter((part) => /\/slicers\/[^/]*\.xml$/.test(part));
  return new Set(slicers.flatMap((part) => pkg.xml(part).children.map(({ attributes }) => attributes.cache)));
}

/** Caches that the workbook lists and nothing uses. */
function orphans(pkg: Package, workbookPart: string): readonly Relationship[] {
  const used = targetsOutside(pkg, workbookPart);
  const shown = shownSlicerCaches(pkg);
  return relationshipsOf(pkg, workbookPart).filter(({ type, target }) => {
    if (type === 'pivotCacheDefinition') return !used.has(target.toLowerCase());
    return type === 'slicerCache' && pkg.has(target) && !shown.has(pkg.xml(target).attributes.name);
  });
}

/** Removes elements that point to one of the relationships, with the lists and extensions that become empty. */
function prune(editor: XmlEditor, element: XmlElement, ids: ReadonlySet<string>): void {
  const isGone = ({ attributes, children }: XmlElement): boolean =>
    ids.has(attributes['r:id'] ?? '') || (children.length > 0 && children.every(isGone));
  for (const nested of element.children) {
    if (isGone(nested)) editor.remove(nested);
    else prune(editor, nested, ids);
  }
}

/**
 * Removes the caches of pivot tables and slicers that went with a deleted sheet: Excel takes a slicer cache of a
 * pivot table that is not there for damage.
 */
export function removeOrphanCaches(pkg: Package, workbookPart: string): void {
  const gone = orphans(pkg, workbookPart);
  if (gone.length === 0) return;
  const editor = pkg.edit(workbookPart);
  prune(editor, editor.root, new Set(gone.map(({ id }) => id)));
  pkg.write(workbookPart, editor.result());
  for (const { id, target } of gone) {
    removeRelationship(pkg, workbookPart, id);
    removePart(pkg, target);
  }
}
