// SPDX-License-Identifier: EUPL-1.2
import type { SharedString } from '../read/shared-strings';
import { encodeXString, escapeText } from '../xml/escape';
import type { XmlEditor } from '../xml/editor';
import { numeric } from '../xml/tree';

/** White space at an end is lost without it, and tabs and line breaks may be. */
const NEEDS_PRESERVE = /^\s|\s$|[\t\n\r]/;

/** XML of a text element. */
function textElement(editor: XmlEditor, text: string): string {
  const preserve = NEEDS_PRESERVE.test(text) ? 'preserve' : null;
  return editor.tag('t', { 'xml:space': preserve }, escapeText(encodeXString(text)));
}

/** Gives texts their index in the shared string table, adding those it lacks. */
export class SharedStringWriter {
  readonly #indexes = new Map<string, number>();
  readonly #known: number;
  readonly #added: string[] = [];
  #references = 0;

  constructor(strings: readonly SharedString[]) {
    this.#known = strings.length;
    strings.forEach(({ text, plain }, i) => {
      if (plain && !this.#indexes.has(text)) this.#indexes.set(text, i);
    });
  }

  /** Index for one more cell that shows this text. */
  indexOf(text: string): number {
    this.#references += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#known + this.#added.length;
    this.#indexes.set(text, index);
    this.#added.push(text);
    return index;
  }

  /** A cell that referred to the table does so no longer. */
  release(): void {
    this.#references -= 1;
  }

  get isChanged(): boolean {
    return this.#references !== 0 || this.#added.length > 0;
  }

  /** Text of the table's part with the added strings; `count` is of cells, `uniqueCount` of strings. */
  result(editor: XmlEditor): string {
    const { root } = editor;
    for (const text of this.#added) editor.append(root, editor.tag('si', {}, textElement(editor, text)));
    const count = numeric(root, 'count');
    const unique = numeric(root, 'uniqueCount');
    if (count !== null) editor.setAttributes(root, { count: Math.max(0, count + this.#references) });
    if (unique !== null) editor.setAttributes(root, { uniqueCount: this.#known + this.#added.length });
    return editor.result();
  }
}
