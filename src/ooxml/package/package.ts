// SPDX-License-Identifier: EUPL-1.2
import { FileError } from '../file-error';
import { XmlEditor } from '../xml/editor';
import { allSteps } from '../../steps/steps';
import type { Steps } from '../../steps/steps';
import { XmlError, parseXmlInSteps } from '../xml/tree';
import type { Streaming, XmlElement } from '../xml/tree';
import type { Entries } from './zip';

/** XML is UTF-8 unless it begins with the byte order mark of UTF-16 (XML 1.0, 4.3.3). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Text as UTF-8, whatever its declaration said it was. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*\bencoding=["'])utf-16/i, '$1UTF-8'));
}

/** Some programs write backslashes into the container; relationships never have them. */
function partName(entry: string): string {
  return entry.replaceAll('\\', '/');
}

function keyOf(name: string): string {
  return partName(name).toLowerCase();
}

/**
 * The parts of a workbook, by name without the leading slash. Part names are compared without regard to case
 * (OPC, ECMA-376 part 2, 6.2.2.3). A copy is cheap: contents are replaced, never changed in place.
 */
export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #names: Map<string, string>;

  constructor(entries: Entries) {
    this.#parts = new Map(entries);
    this.#names = new Map([...entries.keys()].map((name) => [keyOf(name), name]));
  }

  get entries(): Entries {
    return this.#parts;
  }

  /** Names of all parts. */
  get parts(): readonly string[] {
    return [...this.#parts.keys()].filter((name) => !name.endsWith('/')).map(partName);
  }

  copy(): Package {
    return new Package(this.#parts);
  }

  has(part: string): boolean {
    return this.#names.has(keyOf(part));
  }

  /** @throws FileError `missingPart` */
  bytes(part: string): Uint8Array {
    const content = this.#parts.get(this.#names.get(keyOf(part)) ?? part);
    if (content === undefined) throw new FileError('missingPart', { part });
    return content;
  }

  /** @throws FileError `missingPart` */
  text(part: string): string {
    const bytes = this.bytes(part);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** @throws FileError `missingPart`, `malformedXml` */
  xml(part: string, streaming?: Streaming): XmlElement {
    return allSteps(this.xmlInSteps(part, streaming));
  }

  /** @throws FileError `missingPart`, `malformedXml` */
  *xmlInSteps(part: string, streaming?: Streaming): Steps<XmlElement> {
    try {
      return yield* parseXmlInSteps(this.text(part), streaming);
    } catch (error) {
      throw named(part, error);
    }
  }

  /** @throws FileError `missingPart`, `malformedXml` */
  edit(part: string, streaming?: Streaming): XmlEditor {
    try {
      return new XmlEditor(this.text(part), streaming);
    } catch (error) {
      throw named(part, error);
    }
  }

  /** Writes a part; one whose text is the same keeps its bytes. */
  write(part: string, text: string): void {
    const name = this.#names.get(keyOf(part)) ?? part;
    if (this.#parts.has(name) && this.text(name) === text) return;
    this.#parts.set(name, encode(text));
    this.#names.set(keyOf(name), name);
  }

  remove(part: string): void {
    const name = this.#names.get(keyOf(part));
    if (name === undefined) return;
    this.#parts.delete(name);
    this.#names.delete(keyOf(name));
  }

  /** First name of the form `prefix1suffix`, `prefix2suffix`, … that is not in use. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number += 1;
    return `${prefix}${number}${suffix}`;
  }
}

/** The error with the part that it is about. */
function named(part: string, error: unknown): unknown {
  return error instanceof XmlError ? new FileError('malformedXml', { part, detail: error.message }) : error;
}
