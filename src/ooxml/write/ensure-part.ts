// SPDX-License-Identifier: EUPL-1.2
import type { Origin } from '../open-workbook';
import { addContentType, ContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelationship, relationshipsOf } from '../package/relationships';

/** Name of a part the workbook has at most one of; made from a template when it has none. */
export function ensurePart(
  pkg: Package,
  origin: Origin,
  kind: 'styles' | 'sharedStrings',
  template: string,
): string {
  const existing = origin[`${kind}Part`];
  if (existing !== null) return existing;
  const listed = relationshipsOf(pkg, origin.workbookPart).find(({ type }) => type === kind);
  const part = listed?.target ?? `xl/${kind}.xml`;
  pkg.write(part, template);
  addContentType(pkg, part, ContentType[kind]);
  if (listed === undefined) {
    addRelationship(pkg, origin.workbookPart, { uri: origin.relationshipBase + kind, target: part });
  }
  return part;
}
