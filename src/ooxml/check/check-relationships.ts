// SPDX-License-Identifier: EUPL-1.2
import { CONTENT_TYPES_PART, contentTypeOf } from '../package/content-types';
import type { Package } from '../package/package';
import { relationshipsOf, relationshipsPart } from '../package/relationships';
import { childrenOf } from '../xml/tree';
import { reportDuplicates } from './problem';
import type { PackageProblem } from './problem';

/** Reports parts without content type, content types without part, broken relationships and parts nobody refers to. */
export function checkRelationships(pkg: Package): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  const { parts } = pkg;
  const types = pkg.xml(CONTENT_TYPES_PART);
  for (const part of parts) {
    if (part !== CONTENT_TYPES_PART && contentTypeOf(types, part) === null) {
      problems.push({ code: 'noContentType', part, detail: part });
    }
  }
  for (const { attributes } of childrenOf(types, 'Override')) {
    const name = (attributes.PartName ?? '').slice(1);
    if (!pkg.has(name))
      problems.push({ code: 'contentTypeWithoutPart', part: CONTENT_TYPES_PART, detail: name });
  }

  const sources = ['', ...parts];
  const reached = new Set<string>();
  const known = new Set([CONTENT_TYPES_PART.toLowerCase()]);
  for (const source of sources) {
    known.add(relationshipsPart(source).toLowerCase());
    const relationships = relationshipsOf(pkg, source);
    reportDuplicates(
      relationships,
      ({ id }) => id,
      ({ id }) => problems.push({ code: 'duplicateRelationshipId', part: source, detail: id }),
    );
    for (const { external, target, id } of relationships) {
      if (external) continue;
      const part = target.split('#')[0] ?? '';
      reached.add(part.toLowerCase());
      if (part !== '' && !pkg.has(part)) {
        problems.push({ code: 'relationshipWithoutTarget', part: source, detail: `${id} ${part}` });
      }
    }
  }
  for (const part of parts) {
    const name = part.toLowerCase();
    if (known.has(name)) continue;
    const isRelationships = /(^|\/)_rels\/[^/]*\.rels$/.test(name);
    if (isRelationships) problems.push({ code: 'relationshipsWithoutSource', part, detail: part });
    else if (!reached.has(name)) problems.push({ code: 'unreachablePart', part, detail: part });
  }
  return problems;
}
