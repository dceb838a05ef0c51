// SPDX-License-Identifier: EUPL-1.2
import { DECLARATION } from '../templates';
import { tag } from '../xml/build';
import { childrenOf } from '../xml/tree';
import { addContentType, CONTENT_TYPES_PART, ContentType, contentTypeOf } from './content-types';
import type { Package } from './package';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One part's pointer to another part or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** Full type as written. */
  readonly uri: string;
  /** Last segment of the type (`worksheet`): equal in transitional and strict packages. */
  readonly type: string;
  /** Part name without leading slash; the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * Part that holds the relationships of a part ("" is the package itself).
 *
 * @example relationshipsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part name of a relationship's target, seen from the part that has it (OPC, ECMA-376 part 2, 6.5.3). */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  const name = segments.join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Target as written in the relationships of `source`, relative as Excel writes it. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** Relationships of a part, in order; none when it has no relationships part. */
export function relationshipsOf(pkg: Package, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) return [];
  return childrenOf(pkg.xml(part), 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const uri = attributes.Type ?? '';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      uri,
      type: uri.slice(uri.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

export type RelationshipsById = ReadonlyMap<string, Relationship>;

/** The same by id; of equal ids the first counts. */
export function byId(relationships: readonly Relationship[]): RelationshipsById {
  return new Map(relationships.toReversed().map((relationship) => [relationship.id, relationship]));
}

/** Adds a relationship and returns its id; makes the relationships part when the source has none yet. */
export function addRelationship(
  pkg: Package,
  source: string,
  relationship: { readonly uri: string; readonly target: string; readonly external?: boolean },
): string {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) {
    pkg.write(part, DECLARATION + tag('Relationships', { xmlns: NAMESPACE }));
    // Most packages say it once for the extension; some list every part.
    if (contentTypeOf(pkg.xml(CONTENT_TYPES_PART), part) === null) {
      addContentType(pkg, part, ContentType.relationships);
    }
  }
  const taken = new Set(relationshipsOf(pkg, source).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const external = relationship.external === true;
  const editor = pkg.edit(part);
  editor.append(
    editor.root,
    editor.tag('Relationship', {
      Id: id,
      Type: relationship.uri,
      Target: external ? relationship.target : relativeTarget(source, relationship.target),
      TargetMode: external ? 'External' : null,
    }),
  );
  pkg.write(part, editor.result());
  return id;
}

/** Removes a relationship; a relationships part that becomes empty goes too. */
export function removeRelationship(pkg: Package, source: string, id: string): void {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) return;
  const editor = pkg.edit(part);
  const all = childrenOf(editor.root, 'Relationship');
  const gone = all.filter(({ attributes }) => attributes.Id === id);
  if (gone.length === all.length) {
    pkg.remove(part);
    return;
  }
  for (const element of gone) editor.remove(element);
  pkg.write(part, editor.result());
}
