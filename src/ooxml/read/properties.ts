// SPDX-License-Identifier: EUPL-1.2
import { NO_PROPERTIES } from '../document-properties';
import type { DocumentProperties } from '../document-properties';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

const DC = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
/** Root of the part with the core properties (ECMA-376 part 2, 8.3.4). */
export const CORE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** How a property is written: its element and the namespace of that. */
export interface PropertyElement {
  readonly name: keyof DocumentProperties;
  readonly namespace: string;
  /** Prefix to declare where the part has none for the namespace. */
  readonly prefix: string;
  readonly element: string;
}

const core = (name: keyof DocumentProperties): PropertyElement => ({
  name,
  namespace: CORE_NAMESPACE,
  prefix: 'cp',
  element: name,
});
const dublin = (name: keyof DocumentProperties): PropertyElement => ({
  ...core(name),
  namespace: DC,
  prefix: 'dc',
});
const dated = (name: keyof DocumentProperties): PropertyElement => ({
  ...core(name),
  namespace: TERMS,
  prefix: 'dcterms',
});

/** Properties in the core part. */
export const CORE_PROPERTIES: readonly PropertyElement[] = [
  dublin('title'),
  dublin('subject'),
  dublin('creator'),
  core('keywords'),
  dublin('description'),
  core('category'),
  core('lastModifiedBy'),
  core('revision'),
  dated('created'),
  dated('modified'),
];

/** Properties in the part of the application, in the order in which it has them. */
export const APPLICATION_PROPERTIES = [
  ['manager', 'Manager'],
  ['company', 'Company'],
] as const satisfies readonly (readonly [keyof DocumentProperties, string])[];

/** Name of an element in the tree of a part: those of the root's namespace go without. */
export function treeName({ namespace, element }: PropertyElement): string {
  return namespace === CORE_NAMESPACE ? element : `{${namespace}}${element}`;
}

/** Properties of the core part and the application's, each if there is one. */
export function readProperties(
  corePart: XmlElement | null,
  applicationPart: XmlElement | null,
): DocumentProperties {
  const properties: Record<keyof DocumentProperties, string> = { ...NO_PROPERTIES };
  for (const property of CORE_PROPERTIES) {
    properties[property.name] = child(corePart ?? undefined, treeName(property))?.text ?? '';
  }
  for (const [name, element] of APPLICATION_PROPERTIES) {
    properties[name] = child(applicationPart ?? undefined, element)?.text ?? '';
  }
  return properties;
}
