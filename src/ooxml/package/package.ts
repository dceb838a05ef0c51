// SPDX-License-Identifier: EUPL-1.2
import { FileError } from "../file-error";
import { XmlEditor } from "../xml/editor";
import { XmlError, parseXml } from "../xml/tree";
import type { Streaming, XmlElement } from "../xml/tree";
import type { Entries } from "./zip";

/**
 * The parts of a workbook, by name without the leading slash. Part names are compared without regard to case
 * (OPC, ECMA-376 part 2, 6.2.2.3). A copy is cheap: contents are replaced, never changed in place.
 */
export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #names: Map<string, string>;

  constructor(entries: Entries) {
    this.#parts = new Map(entries);
    this.#names = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  }

  get entries(): Entries {
    return this.#parts;
  }

  copy(): Package {
    return new Package(this.#parts);
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  /** @throws FileError `missingPart` */
  bytes(part: string): Uint8Array {
    const content = this.#parts.get(this.#names.get(part.toLowerCase()) ?? part);
    if (content === undefined) throw new FileError("missingPart", { part });
    return content;
  }

  /** @throws FileError `missingPart` */
  text(part: string): string {
    return new TextDecoder().decode(this.bytes(part));
  }

  /** @throws FileError `missingPart`, `malformedXml` */
  xml(part: string, streaming?: Streaming): XmlElement {
    return naming(part, () => parseXml(this.text(part), streaming));
  }

  /** @throws FileError `missingPart`, `malformedXml` */
  edit(part: string, streaming?: Streaming): XmlEditor {
    return naming(part, () => new XmlEditor(this.text(part), streaming));
  }

  /** Writes a part; one whose text is the same keeps its bytes. */
  write(part: string, text: string): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    if (this.#parts.has(name) && this.text(name) === text) return;
    this.#parts.set(name, new TextEncoder().encode(text));
    this.#names.set(name.toLowerCase(), name);
  }

  remove(part: string): void {
    const name = this.#names.get(part.toLowerCase());
    if (name === undefined) return;
    this.#parts.delete(name);
    this.#names.delete(name.toLowerCase());
  }

  /** First name of the form `prefix1suffix`, `prefix2suffix`, … that is not in use. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number += 1;
    return `${prefix}${number}${suffix}`;
  }
}

function naming<T>(part: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof XmlError) throw new FileError("malformedXml", { part, detail: error.message });
    throw error;
  }
}
