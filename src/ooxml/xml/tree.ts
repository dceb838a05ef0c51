// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS } from 'saxes';
import { allSteps } from '../../steps/steps';
import type { Steps } from '../../steps/steps';

/** Namespaces of `r:id`, transitional and strict. */
const RELATIONSHIP_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Characters in a step, about: some ten milliseconds. */
const STEP = 250_000;
/** Deeper than any part of a workbook; beyond it the walks through the tree would exhaust the stack. */
const MAX_DEPTH = 200;
/** Elements in memory at a time: about a gigabyte. Rows of sheets and strings are let go one by one. */
const MAX_ELEMENTS = 2_000_000;

/**
 * An element and where it stands in the text, so that a writer can replace just these characters.
 * `<q a="1">…</q>`: `start` is at `<`, `openEnd` after the first `>`, `closeStart` at `</`, `end` after the last `>`.
 * A self-closing element has `openEnd`, `closeStart` and `end` equal.
 */
export interface XmlElement {
  /** Local name when the element is in the root's namespace, `{namespace}local` otherwise. */
  readonly name: string;
  /** Name as written, with prefix. */
  readonly qname: string;
  /** Values by name as written; those of the relationship namespace under `r:`, whatever their prefix. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  /** Characters directly in this element, entities resolved. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A stretch of the text, its end not included. */
export type Span = Pick<XmlElement, 'start' | 'end'>;

/** Children of `within` are handed over one by one and then forgotten, so that a large part need not fit in memory. */
export interface Streaming {
  readonly within: string;
  readonly onChild: (child: XmlElement) => void;
  /** Children that are known and need not be parsed again: stretches of whole elements, in order. */
  readonly passedOver?: readonly Span[];
}

/** The text is not well-formed XML, or XML that no workbook has: too deep, too much, with a document type. */
export class XmlError extends Error {}

type Building = { -readonly [K in keyof Omit<XmlElement, 'children'>]: XmlElement[K] } & {
  children: XmlElement[];
};

/** Of an element without children: nearly all of them, and an array for each would be most of the memory. */
const NO_CHILDREN: XmlElement[] = [];

function readAttributes(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute === undefined) continue;
    const { uri, local, value } = attribute;
    values[uri !== '' && RELATIONSHIP_NAMESPACES.has(uri) ? `r:${local}` : key] = value;
  }
  return values;
}

/**
 * Parses a whole XML text to its root element.
 *
 * @throws XmlError when the text is not well-formed or exceeds the limits above.
 * @example parseXml('<a><b c="1"/></a>').children[0]?.attributes.c // "1"
 */
export function parseXml(text: string, streaming?: Streaming): XmlElement {
  return allSteps(parseXmlInSteps(text, streaming));
}

/** The same in steps. */
export function* parseXmlInSteps(text: string, streaming?: Streaming): Steps<XmlElement> {
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [];
  let root: Building | undefined;
  let rootNamespace = '';
  let elements = 0;
  /** How many elements there were before each open one. */
  const before: number[] = [];
  /** Characters passed over up to here, which the parser did not see. */
  let unseen = 0;

  // Entities of its own are what makes a short text endless; OPC forbids them (ECMA-376 part 2, 7.3.2).
  parser.on('doctype', () => {
    throw new XmlError('document type declaration');
  });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', (tag) => {
    if (root === undefined) rootNamespace = tag.uri;
    const end = parser.position + unseen;
    const element: Building = {
      name: tag.uri === rootNamespace ? tag.local : `{${tag.uri}}${tag.local}`,
      qname: tag.name,
      attributes: readAttributes(tag.attributes),
      children: NO_CHILDREN,
      text: '',
      // No attribute value holds a raw "<", so the last one before the tag's end is where the tag begins.
      start: text.lastIndexOf('<', end - 1),
      openEnd: end,
      closeStart: end,
      end,
    };
    root ??= element;
    open.push(element);
    before.push(elements);
    elements += 1;
    if (open.length > MAX_DEPTH) throw new XmlError(`deeper than ${MAX_DEPTH} elements`);
    if (elements > MAX_ELEMENTS) throw new XmlError(`more than ${MAX_ELEMENTS} elements`);
  });
  const addText = (characters: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += characters;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    const elementsBefore = before.pop();
    if (element === undefined || elementsBefore === undefined) return;
    element.end = parser.position + unseen;
    element.closeStart = tag.isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
    const parent = open.at(-1);
    if (streaming !== undefined && parent?.name === streaming.within) {
      streaming.onChild(element);
      elements = elementsBefore;
    } else if (parent?.children === NO_CHILDREN) parent.children = [element];
    else parent?.children.push(element);
  });
  let at = 0;
  for (const { start, end } of streaming?.passedOver ?? []) {
    parser.write(text.slice(at, start));
    unseen += end - start;
    at = end;
  }
  while (at < text.length) {
    const end = stepEnd(text, at);
    parser.write(text.slice(at, end));
    at = end;
    yield;
  }
  parser.close();
  if (root === undefined) throw new XmlError('no element');
  return root;
}

/** Where a step from some place on ends: behind a tag, so that nothing is cut in two. */
function stepEnd(text: string, from: number): number {
  const tagEnd = text.indexOf('>', from + STEP);
  return tagEnd < 0 ? text.length : tagEnd + 1;
}

/** First child with this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children with this name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** `xsd:boolean` attribute. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Numeric attribute; null when absent or not a number. */
export function numeric(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
