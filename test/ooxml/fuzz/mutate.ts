// SPDX-License-Identifier: EUPL-1.2
import { readZip, writeZip } from '../../../src/ooxml/package/zip';
import type { Chooser } from './random';

/** Values that programs stumble over. */
const VALUES = [
  ...['', '0', '-1', '1.5', '1e309', 'NaN', 'true', '4294967296', '99999999999999999999', 'x'.repeat(70_000)],
  ...['A1', 'A0', 'XFD1048576', 'XFE1', 'A1:XFD1048576', 'B2:A1', '$A:$B', '1:1', '#REF!', 'rId1', 'rId999'],
  ...[
    '../../x.xml',
    'xl\\workbook.xml',
    '/',
    '.',
    '%zz',
    '&#0;',
    '&amp;',
    '_x0000_',
    '__proto__',
    'constructor',
  ],
  ...["'", '"a', '=1+', 'SUM(', 'T[[#This Row],[a', '{1;2', 'Ω𝒳', '\uFFFE'],
];

const TAG = /<(\/?)([^\s/>!?]+)[^>]*?(\/?)>/g;
const ATTRIBUTE = /\s([\w:]+)="([^"]*)"/g;
const TEXT = />([^<]+)</g;

type TextMutation = (text: string, choose: Chooser) => string;

function spliced(text: string, start: number, end: number, middle: string): string {
  return text.slice(0, start) + middle + text.slice(end);
}

function oneOf(text: string, pattern: RegExp, choose: Chooser): RegExpExecArray | null {
  const matches = [...text.matchAll(pattern)];
  return matches.length === 0 ? null : choose.of(matches);
}

/** From and to of one whole element, found by counting tags of its name. */
function element(text: string, choose: Chooser): readonly [number, number] | null {
  const opening = oneOf(text, TAG, choose);
  if (opening === null || opening[1] === '/') return null;
  const start = opening.index;
  if (opening[3] === '/') return [start, start + opening[0].length];
  let depth = 0;
  for (const tag of text.slice(start).matchAll(TAG)) {
    if (tag[2] !== opening[2] || tag[3] === '/') continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return [start, start + tag.index + tag[0].length];
  }
  return null;
}

function onElement(change: (xml: string, choose: Chooser) => string): TextMutation {
  return (text, choose) => {
    const found = element(text, choose);
    return found === null ? text : spliced(text, ...found, change(text.slice(...found), choose));
  };
}

const STRUCTURE: readonly TextMutation[] = [
  onElement(() => ''),
  onElement((xml) => xml + xml),
  onElement((xml, choose) => xml.repeat(choose.of([3, 50]))),
  onElement((xml, choose) => {
    const depth = choose.of([1, 150, 250]);
    return '<x>'.repeat(depth) + xml + '</x>'.repeat(depth);
  }),
  (text, choose) => {
    const [from, to] = [element(text, choose), element(text, choose)];
    return from === null || to === null ? text : spliced(text, to[0], to[0], text.slice(...from));
  },
  (text, choose) => {
    const found = oneOf(text, ATTRIBUTE, choose);
    return found === null ? text : spliced(text, found.index, found.index + found[0].length, '');
  },
  (text, choose) => {
    const found = oneOf(text, ATTRIBUTE, choose);
    if (found === null) return text;
    return spliced(
      text,
      found.index,
      found.index + found[0].length,
      ` ${found[1] ?? ''}="${choose.of(VALUES)}"`,
    );
  },
  (text, choose) => {
    // Another attribute's value: references that lead elsewhere.
    const [to, from] = [oneOf(text, ATTRIBUTE, choose), oneOf(text, ATTRIBUTE, choose)];
    if (to === null || from === null) return text;
    return spliced(text, to.index, to.index + to[0].length, ` ${to[1] ?? ''}="${from[2] ?? ''}"`);
  },
  (text, choose) => {
    const found = oneOf(text, TEXT, choose);
    return found === null
      ? text
      : spliced(text, found.index + 1, found.index + found[0].length - 1, choose.of(VALUES));
  },
  (text, choose) => {
    const found = oneOf(text, TAG, choose);
    return found === null ? text : spliced(text, found.index, found.index + found[0].length, '');
  },
];

/** Changes, adds or takes away some bytes. */
function mutateBytes(bytes: Uint8Array, choose: Chooser): Uint8Array {
  const at = choose.number(bytes.length + 1);
  switch (choose.number(4)) {
    case 0: {
      const copy = bytes.slice();
      copy[at] = choose.number(256);
      return copy;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + choose.number(40))]);
    default: {
      const piece = bytes.slice(at, at + choose.number(40));
      return Uint8Array.from([...bytes.slice(0, at), ...piece, ...piece, ...bytes.slice(at)]);
    }
  }
}

function mutateParts(bytes: Uint8Array, choose: Chooser): Uint8Array {
  const entries = new Map(readZip(bytes));
  const names = [...entries.keys()];
  const name = choose.of(names);
  const content = entries.get(name) ?? new Uint8Array();
  switch (choose.number(12)) {
    case 0:
      entries.delete(name);
      break;
    case 1:
      entries.set(name, entries.get(choose.of(names)) ?? content);
      break;
    case 2:
      entries.delete(name);
      entries.set(
        choose.of([name.toUpperCase(), name.replaceAll('/', '\\'), `/${name}`, `x/${name}`]),
        content,
      );
      break;
    case 3:
      entries.set(name, mutateBytes(content, choose));
      break;
    default: {
      const mutate = choose.of(STRUCTURE);
      entries.set(name, new TextEncoder().encode(mutate(new TextDecoder().decode(content), choose)));
    }
  }
  return writeZip(entries);
}

/** A workbook with one to four changes: to its parts, or now and then to the bytes of the container itself. */
export function mutate(bytes: Uint8Array, choose: Chooser): Uint8Array {
  if (choose.number(20) === 0) return mutateBytes(bytes, choose);
  let mutated = bytes;
  for (let left = 1 + choose.number(4); left > 0; left -= 1) mutated = mutateParts(mutated, choose);
  return mutated;
}
