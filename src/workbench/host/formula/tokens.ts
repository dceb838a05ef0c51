// SPDX-License-Identifier: EUPL-1.2
import type { ReferenceStruct, Token } from '@borgar/fx';
import { stringifyStructRef, tokenize, tokenTypes } from '@borgar/fx';

/**
 * Tokens of a formula text with or without its equals sign. What remains of a reference to something deleted
 * (`#REF!A1`, `Blad1!#REF!`) becomes one error token.
 */
export function formulaTokens(text: string): Token[] {
  const tokens = tokenize(text).filter((token) => token.type !== tokenTypes.FX_PREFIX);
  const merged: Token[] = [];
  for (const token of tokens) {
    const previous = merged.at(-1);
    const isLostReference = token.type === tokenTypes.ERROR && token.value.toUpperCase() === '#REF!';
    if (isLostReference && previous?.value === '!' && isContext(merged.at(-2))) {
      merged.splice(-2, 2, token);
    } else if (
      previous?.type === tokenTypes.ERROR &&
      previous.value.toUpperCase() === '#REF!' &&
      (token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM)
    ) {
      continue;
    } else {
      merged.push(token);
    }
  }
  return merged;
}

function isContext(token: Token | undefined): boolean {
  return token?.type === tokenTypes.CONTEXT || token?.type === tokenTypes.CONTEXT_QUOTE;
}

/** In a column's name the tokenizer can take these for the start of a reference to another workbook (`[b]x!`). */
const LOOKS_LIKE_WORKBOOK = /\].*[:!]/s;

/** Text of a structured reference; the whole row of a table is `T[@]`. */
export function structuredText(reference: ReferenceStruct): string {
  const { sections = [], columns = [], table = '' } = reference;
  const text = stringifyStructRef(reference);
  if (columns.length === 0 && sections.length === 1 && sections[0]?.toLowerCase() === 'this row') {
    return `${table}[@]`;
  }
  const isSingleColumn = columns.length === 1 && sections.length === 0;
  return isSingleColumn && LOOKS_LIKE_WORKBOOK.test(columns[0] ?? '')
    ? `${table}[${text.slice(table.length)}]`
    : text;
}
