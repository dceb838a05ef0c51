// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from './rule';

/** Office refuses the whole manifest when a `resid` leads nowhere; a resource nobody refers to is a slip. */
export const references: Rule = ({ elements, resources, at }) => {
  const referring = elements.filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(referring.map(({ attributes }) => attributes['resid']));
  return [
    ...referring
      .map((element) => ({ element, id: element.attributes['resid'] ?? '' }))
      .filter(({ id }) => !resources.has(id))
      .map(({ element, id }) => at(element, 'resourceMissing', { id })),
    ...[...resources]
      .filter(([id]) => !used.has(id))
      .map(([id, element]) => at(element, 'resourceUnused', { id })),
  ];
};
