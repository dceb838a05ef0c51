// SPDX-License-Identifier: EUPL-1.2
import { attributeText, tag } from './build';
import type { AttributeValues } from './build';
import { escapeAttribute } from './escape';
import { parseXml } from './tree';
import type { Span, Streaming, XmlElement } from './tree';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Order among insertions at one place. */
  readonly rank: number;
}

interface Addition {
  readonly text: string;
  readonly rank: number;
}

/** What is going to change in one element's tags. */
interface Pending {
  attributes: AttributeValues;
  readonly additions: Addition[];
}

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** The opening tag with some attributes set (or removed, when null); all others stay as they were written. */
export function withAttributes(openTag: string, attributes: AttributeValues): string {
  const left = new Map(Object.entries(attributes).filter(([, value]) => value !== undefined));
  const kept = openTag.replace(ATTRIBUTE, (whole, space: string, name: string, equals: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    return value === null ? '' : `${space}${name}${equals}"${escapeAttribute(attributeText(value))}"`;
  });
  const added = [...left]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeAttribute(attributeText(value ?? ''))}"`)
    .join('');
  return added === '' ? kept : kept.replace(/\s*\/?>$/, (end) => added + end.trimStart());
}

/**
 * Changes to one XML text, collected against the positions of its elements and applied at once. Whatever is not
 * named by a change stays as it is, to the character: unknown attributes, extensions, order and white space.
 */
export class XmlEditor {
  readonly text: string;
  readonly root: XmlElement;
  /** Prefix of the root's namespace with its colon, for elements that are added; usually empty. */
  readonly prefix: string;
  readonly #edits: Edit[] = [];
  readonly #pending = new Map<XmlElement, Pending>();

  constructor(text: string, streaming?: Streaming) {
    this.text = text;
    this.root = parseXml(text, streaming);
    this.prefix = this.root.qname.slice(0, this.root.qname.indexOf(':') + 1);
  }

  /** Namespace of the root. */
  get namespace(): string {
    const declaration = this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix.slice(0, -1)}`;
    return this.root.attributes[declaration] ?? '';
  }

  /** XML of a new element in the root's namespace. */
  tag(name: string, attributes: AttributeValues = {}, content = ''): string {
    return tag(this.prefix + name, attributes, content);
  }

  /** The element's characters as they stand. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** The opening tag's characters as they stand. */
  openTag(element: XmlElement): string {
    return this.text.slice(element.start, element.openEnd);
  }

  /** What stands between the tags. */
  content(element: XmlElement): string {
    return this.text.slice(element.openEnd, element.closeStart);
  }

  /**
   * Text of a changed copy of an element: attributes set or removed, children of some names replaced by other XML
   * (null removes them) at their place in the sequence, everything else as it was.
   */
  derive(
    element: XmlElement,
    attributes: AttributeValues,
    children: Readonly<Record<string, string | null>> = {},
    sequence: readonly string[] = [],
  ): string {
    const openTag = withAttributes(this.openTag(element), attributes);
    let content = this.content(element);
    if (Object.keys(children).length > 0) {
      const pieces = element.children
        .filter(({ name }) => children[name] === undefined)
        .map((kept) => ({ name: kept.name, text: this.source(kept) }));
      for (const [name, text] of Object.entries(children)) if (text !== null) pieces.push({ name, text });
      const rank = (name: string): number =>
        sequence.includes(name) ? sequence.indexOf(name) : sequence.length;
      content = pieces
        .sort((a, b) => rank(a.name) - rank(b.name))
        .map(({ text }) => text)
        .join('');
    }
    const start = openTag.replace(/\s*\/?>$/, '');
    return content === '' ? `${start}/>` : `${start}>${content}</${element.qname}>`;
  }

  setAttributes(element: XmlElement, attributes: AttributeValues): void {
    const pending = this.#pendingOf(element);
    pending.attributes = { ...pending.attributes, ...attributes };
  }

  append(parent: XmlElement, xml: string, rank = 0): void {
    this.#pendingOf(parent).additions.push({ text: xml, rank });
  }

  insertBefore(element: Pick<Span, 'start'>, xml: string, rank = 0): void {
    this.#edits.push({ start: element.start, end: element.start, text: xml, rank });
  }

  replace(element: XmlElement, xml: string): void {
    this.#edits.push({ start: element.start, end: element.end, text: xml, rank: Infinity });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Replaces what stands between the tags. */
  setContent(element: XmlElement, xml: string): void {
    if (element.end === element.openEnd) this.append(element, xml);
    else this.#edits.push({ start: element.openEnd, end: element.closeStart, text: xml, rank: Infinity });
  }

  /** Adds a child at its place in the schema's sequence. */
  insertInOrder(parent: XmlElement, name: string, xml: string, sequence: readonly string[]): void {
    const rank = sequence.indexOf(name);
    const next = parent.children.find((sibling) => sequence.indexOf(sibling.name) > rank);
    if (next === undefined) this.append(parent, xml, rank);
    else this.insertBefore(next, xml, rank);
  }

  /** The text with all changes applied. */
  result(): string {
    const edits = [...this.#edits];
    for (const [element, pending] of this.#pending) edits.push(...this.#tagEdits(element, pending));
    edits.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    const pieces: string[] = [];
    let position = 0;
    for (const edit of edits) {
      pieces.push(this.text.slice(position, edit.start), edit.text);
      position = edit.end;
    }
    pieces.push(this.text.slice(position));
    return pieces.join('');
  }

  #pendingOf(element: XmlElement): Pending {
    let pending = this.#pending.get(element);
    if (pending === undefined) {
      pending = { attributes: {}, additions: [] };
      this.#pending.set(element, pending);
    }
    return pending;
  }

  #tagEdits(element: XmlElement, { attributes, additions }: Pending): Edit[] {
    const content = [...additions]
      .sort((a, b) => a.rank - b.rank)
      .map((addition) => addition.text)
      .join('');
    const openTag = withAttributes(this.openTag(element), attributes);
    const selfClosing = element.openEnd === element.end;
    if (selfClosing && content !== '') {
      const expanded = `${openTag.replace(/\s*\/>$/, '>')}${content}</${element.qname}>`;
      return [{ start: element.start, end: element.openEnd, text: expanded, rank: Infinity }];
    }
    const edits: Edit[] = [{ start: element.start, end: element.openEnd, text: openTag, rank: Infinity }];
    if (content !== '') {
      edits.push({ start: element.closeStart, end: element.closeStart, text: content, rank: Infinity });
    }
    return edits;
  }
}
