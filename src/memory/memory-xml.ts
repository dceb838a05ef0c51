// SPDX-License-Identifier: EUPL-1.2

import { tag } from '../ooxml/xml/build';
import { escapeText } from '../ooxml/xml/escape';

/** Namespace of the one part that is ours; it is the same for every version. */
export const MEMORY_NAMESPACE = 'urn:wvrv:memory';

/** Of what is written; a reader that knows less must leave it alone. */
export const MEMORY_VERSION = 1;

/** JSON text by topic. Topics that this version does not know are kept. */
export type Topics = ReadonlyMap<string, string>;

/**
 * The part for some topics: an element for each, with its JSON as text. JSON has every control character escaped
 * already; what else XML cannot hold is escaped the same way.
 */
export function memoryXml(topics: Topics): string {
  const elements = [...topics].map(([name, json]) => {
    const text = json.replace(/[\uFFFE\uFFFF]/g, (character) =>
      character === '\uFFFE' ? '\\ufffe' : '\\uffff',
    );
    return tag('topic', { name }, escapeText(text));
  });
  return tag('memory', { xmlns: MEMORY_NAMESPACE, version: MEMORY_VERSION }, elements.join(''));
}
