// SPDX-License-Identifier: EUPL-1.2
import { parseXml, XmlError } from './tree';

/**
 * Namespace of the root of an XML text; empty when it has none, null when the text is no XML.
 *
 * @example xmlNamespace('<a xmlns="urn:x"/>') // "urn:x"
 */
export function xmlNamespace(text: string): string | null {
  try {
    const { qname, attributes } = parseXml(text);
    const colon = qname.indexOf(':');
    return attributes[colon < 0 ? 'xmlns' : `xmlns:${qname.slice(0, colon)}`] ?? '';
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}
