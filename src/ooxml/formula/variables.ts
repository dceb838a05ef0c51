// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '@borgar/fx/xlsx';

const PREFIX = '_xlpm.';

/** A LET or LAMBDA call that is being read. */
interface Call {
  /** Depth of its own parenthesis. */
  readonly depth: number;
  readonly kind: 'LET' | 'LAMBDA';
  argument: number;
  /** Tokens of the present argument, white space aside. */
  readonly words: number[];
  readonly names: Set<string>;
}

function kindOf(token: Token | undefined): Call['kind'] | null {
  if (token?.type !== 'func') return null;
  const name = token.value.toUpperCase();
  return name === 'LET' || name === 'LAMBDA' ? name : null;
}

/**
 * Names that LET and LAMBDA declare carry `_xlpm.` in the file, wherever they are used inside the call. A name is
 * declared by an argument that is nothing but a name and is not the last: in LET the first of each pair.
 */
export function variablesInFile(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => kindOf(token) !== null)) return tokens;
  const result = [...tokens];
  const calls: Call[] = [];
  let depth = 0;

  tokens.forEach((token, i) => {
    if (token.value === '(' && token.type === 'operator') {
      depth += 1;
      const kind = kindOf(tokens[i - 1]);
      if (kind !== null) calls.push({ depth, kind, argument: 0, words: [], names: new Set() });
      return;
    }
    const call = calls.at(-1);
    const isArgumentEnd = call?.depth === depth && token.type === 'operator' && token.value === ',';
    if (call !== undefined && isArgumentEnd) {
      const declares = call.kind === 'LAMBDA' || call.argument % 2 === 0;
      const [word] = call.words;
      const name = word === undefined ? undefined : result[word];
      if (declares && call.words.length === 1 && word !== undefined && name?.type === 'range_named') {
        call.names.add(name.value.toLowerCase());
        result[word] = { ...name, value: PREFIX + name.value };
      }
      call.argument += 1;
      call.words.length = 0;
      return;
    }
    if (token.type === 'operator' && token.value === ')') {
      if (call?.depth === depth) calls.pop();
      depth -= 1;
      return;
    }
    if (call?.depth === depth && token.type !== 'whitespace') call.words.push(i);
    const isName = token.type === 'range_named' || token.type === 'func';
    if (isName && calls.some(({ names }) => names.has(token.value.toLowerCase()))) {
      result[i] = { ...token, value: PREFIX + token.value };
    }
  });
  return result;
}
