// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from './rule';

/** The oldest Excel that has all we use: 2021 (docs/beheer.md). */
const API_SET = { name: 'ExcelApi', version: '1.14' };

/** Excel before and after add-in commands reads a requirement of its own; both have to ask the same. */
export const requirements: Rule = ({ named, at }) => {
  const expected = `${API_SET.name} ${API_SET.version}`;
  return ['Sets', 'bt:Sets'].flatMap((qname) => {
    const sets = named(qname);
    const found = sets.flatMap(({ attributes, children }) =>
      children.map(
        (set) =>
          `${set.attributes['Name'] ?? ''} ${set.attributes['MinVersion'] ?? attributes['DefaultMinVersion'] ?? ''}`,
      ),
    );
    return found.length === 1 && found[0] === expected
      ? []
      : [at(sets[0], 'requirement', { expected, found: found.join(', ') })];
  });
};

/** The manifest bears the product's version; Office asks for four numbers. */
export const version: Rule = ({ named, at }, surroundings) => {
  const element = named('Version')[0];
  const found = element?.text ?? '';
  const expected = `${surroundings.version}.0`;
  return found === expected ? [] : [at(element, 'version', { expected, found })];
};
