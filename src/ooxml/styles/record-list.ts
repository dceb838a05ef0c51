// SPDX-License-Identifier: EUPL-1.2
import type { XmlEditor } from '../xml/editor';
import { STYLE_SHEET } from '../xml/sequences';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** A numbered list of the style part (fonts, fills, …) to which records are added; equal records are reused. */
export class RecordList {
  readonly #editor: XmlEditor;
  readonly #name: string;
  readonly #elements: readonly XmlElement[];
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(editor: XmlEditor, name: string) {
    this.#editor = editor;
    this.#name = name;
    this.#elements = child(editor.root, name)?.children ?? [];
    this.#elements.forEach((element, i) => {
      const text = editor.source(element);
      if (!this.#indexes.has(text)) this.#indexes.set(text, i);
    });
  }

  /** Record that the file has at an index. */
  at(index: number): XmlElement | undefined {
    return this.#elements[index];
  }

  /** Index of a record with exactly this XML; added when there is none. */
  indexOf(xml: string): number {
    const known = this.#indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.#elements.length + this.#added.length;
    this.#indexes.set(xml, index);
    this.#added.push(xml);
    return index;
  }

  /** Hands the added records to the editor. */
  flush(): void {
    if (this.#added.length === 0) return;
    const { root } = this.#editor;
    const count = this.#elements.length + this.#added.length;
    const list = child(root, this.#name);
    if (list === undefined) {
      const xml = this.#editor.tag(this.#name, { count }, this.#added.join(''));
      this.#editor.insertInOrder(root, this.#name, xml, STYLE_SHEET);
      return;
    }
    for (const xml of this.#added) this.#editor.append(list, xml);
    this.#editor.setAttributes(list, { count });
  }
}
