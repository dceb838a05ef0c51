// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from './rule';

/** Longer ids are refused by Office, though its schema lets some of them pass. */
const LONGEST_ID = 32;

/** Ids are short enough, and each is of one element. */
export const ids: Rule = ({ elements, at }) => {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.attributes['id'];
    if (id === undefined) return [];
    const isTwice = seen.has(id);
    seen.add(id);
    return [
      ...(id.length > LONGEST_ID ? [at(element, 'idTooLong', { id, most: LONGEST_ID })] : []),
      ...(isTwice ? [at(element, 'idTwice', { id })] : []),
    ];
  });
};
