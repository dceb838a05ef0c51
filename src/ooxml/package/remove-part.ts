// SPDX-License-Identifier: EUPL-1.2
import { removeContentType } from './content-types';
import type { Package } from './package';
import { relationshipsOf, relationshipsPart } from './relationships';

/** Parts that some relationship in the package points to, in lower case. */
function targets(pkg: Package): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of ['', ...pkg.parts]) {
    for (const { external, target } of relationshipsOf(pkg, part)) {
      if (!external) found.add(target.toLowerCase());
    }
  }
  return found;
}

/**
 * Removes a part, its relationships and content type, and whatever only this part referred to (a sheet's drawings,
 * notes and tables). The relationship that pointed to the part is the caller's to remove first.
 */
export function removePart(pkg: Package, part: string): void {
  const dependents = relationshipsOf(pkg, part).filter(({ external }) => !external);
  pkg.remove(part);
  pkg.remove(relationshipsPart(part));
  removeContentType(pkg, part);
  for (const { target } of dependents) {
    if (pkg.has(target) && !targets(pkg).has(target.toLowerCase())) removePart(pkg, target);
  }
}
