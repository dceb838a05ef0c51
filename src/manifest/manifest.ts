// SPDX-License-Identifier: EUPL-1.2

import { parseXml } from '../ooxml/xml/tree';
import type { XmlElement } from '../ooxml/xml/tree';
import type { ManifestFinding, ManifestFindingCode, ManifestFindingData } from './finding';

/** Attributes by which a reader recognises an element. */
const TELLING = ['id', 'resid', 'size', 'Locale', 'Name'] as const;

/** An add-in's manifest, as its rules look at it. */
export interface Manifest {
  /** Every element, in the order of the file. */
  readonly elements: readonly XmlElement[];
  /** Elements below `Resources` that can be referred to, by id. */
  readonly resources: ReadonlyMap<string, XmlElement>;
  /** Elements with a name as written, such as `bt:Image`. */
  readonly named: (qname: string) => readonly XmlElement[];
  /** A finding at an element. */
  readonly at: <Code extends ManifestFindingCode>(
    element: XmlElement | undefined,
    code: Code,
    data: ManifestFindingData[Code],
  ) => ManifestFinding;
}

/** @throws XmlError when the text is not well-formed */
export function readManifest(text: string): Manifest {
  const elements = withDescendants(parseXml(text));
  const named = (qname: string): readonly XmlElement[] => elements.filter((each) => each.qname === qname);
  return {
    elements,
    resources: new Map(
      named('Resources')
        .flatMap(withDescendants)
        .flatMap((each) => (each.attributes['id'] === undefined ? [] : [[each.attributes['id'], each]])),
    ),
    named,
    at: (element, code, data) =>
      ({
        code,
        line: element === undefined ? null : text.slice(0, element.start).split('\n').length,
        element: element === undefined ? null : nameOf(element),
        data,
      }) as ManifestFinding,
  };
}

/** An element and everything below it. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function nameOf({ qname, attributes }: XmlElement): string {
  const telling = TELLING.find((name) => attributes[name] !== undefined);
  return telling === undefined ? qname : `${qname} ${telling}="${attributes[telling] ?? ''}"`;
}
