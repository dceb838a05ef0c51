// SPDX-License-Identifier: EUPL-1.2

import { childrenOf, parseXml, XmlError } from '../ooxml/xml/tree';
import type { ReadPart } from './memory';
import { MEMORY_VERSION } from './memory-xml';

/** Reads what `memoryXml` made, also after Excel wrote it in its own way. */
export function parseMemory(xml: string): ReadPart {
  try {
    const root = parseXml(xml);
    const version = Number(root.attributes.version);
    if (version > MEMORY_VERSION) return { topics: new Map(), trouble: 'newer' };
    const elements = childrenOf(root, 'topic');
    const topics = new Map<string, string>();
    for (const { attributes, text } of elements) {
      if (attributes.name !== undefined && isJson(text)) topics.set(attributes.name, text);
    }
    const isWhole = root.name === 'memory' && version === MEMORY_VERSION && topics.size === elements.length;
    return { topics, trouble: isWhole ? null : 'damaged' };
  } catch (error) {
    if (error instanceof XmlError) return { topics: new Map(), trouble: 'damaged' };
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
