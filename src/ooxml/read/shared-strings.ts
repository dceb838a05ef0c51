// SPDX-License-Identifier: EUPL-1.2
import { decodeXString } from '../xml/escape';
import { childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Text of a string item (`si`, `is`): its own or that of its runs; phonetic hints (`rPh`) are no part of it. */
export function plainText(item: XmlElement): string {
  const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...childrenOf(item, 't'), ...runs].map(({ text }) => decodeXString(text)).join('');
}

/** A string of the shared table. */
export interface SharedString {
  readonly text: string;
  /** Has nothing but the text (no runs, no phonetic hints): another cell may refer to it. */
  readonly plain: boolean;
}

export function readSharedString(item: XmlElement): SharedString {
  return { text: plainText(item), plain: item.children.every(({ name }) => name === 't') };
}
