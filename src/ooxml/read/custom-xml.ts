// SPDX-License-Identifier: EUPL-1.2
import type { CustomXmlPart } from '../model';
import type { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import type { Relationship } from '../package/relationships';

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
const ITEM_ID = 'itemID';

/** Id of a part that says none, or one that another part has already. */
export function numberedId(number: number): string {
  return `{00000000-0002-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** Parts with XML of programs that the workbook refers to, with that relationship, in the order of the file. */
export function readCustomXmlParts(
  pkg: Package,
  relationships: readonly Relationship[],
): ReadonlyMap<CustomXmlPart, Relationship> {
  const found = new Map<CustomXmlPart, Relationship>();
  const ids = new Set<string>();
  for (const relationship of relationships) {
    const { type, target, external } = relationship;
    if (type !== 'customXml' || external || !pkg.has(target)) continue;
    const stated = statedId(pkg, target);
    const id = stated === null || ids.has(stated) ? numberedId(found.size + 1) : stated;
    ids.add(id);
    found.set({ id, xml: pkg.text(target) }, relationship);
  }
  return found;
}

/** Says in the part with its properties which item it is (ECMA-376 part 1, 22.5.2.1). */
function statedId(pkg: Package, part: string): string | null {
  const properties = relationshipsOf(pkg, part).find(({ type }) => type === 'customXmlProps')?.target;
  if (properties === undefined || !pkg.has(properties)) return null;
  const [, id] =
    Object.entries(pkg.xml(properties).attributes).find(
      ([name]) => name.slice(name.indexOf(':') + 1) === ITEM_ID,
    ) ?? [];
  return id !== undefined && GUID.test(id) ? id : null;
}
