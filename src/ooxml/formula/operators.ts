// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '@borgar/fx/xlsx';

/** The file writes the operators `@` and `#` of dynamic arrays as functions ([MS-XLSX] 2.2.2). */
const IMPLICIT_INTERSECTION = '_xlfn.SINGLE';
const SPILLED_RANGE = '_xlfn.ANCHORARRAY';

function is(token: Token | undefined, value: string): boolean {
  return token?.type === 'operator' && token.value === value;
}

function operator(value: string): Token {
  return { type: 'operator', value };
}

/** Index of the parenthesis that closes the one at `open`; the last token when none does. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    if (is(tokens[i], '(')) depth += 1;
    if (is(tokens[i], ')')) depth -= 1;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

/** Index of the last token of the operand that begins at `start`: a reference, a call or something in parentheses. */
function operandEnd(tokens: readonly Token[], start: number): number {
  if (is(tokens[start], '(')) return closing(tokens, start);
  return tokens[start]?.type === 'func' ? closing(tokens, start + 1) : start;
}

/** `_xlfn.SINGLE(x)` → `@x`, `_xlfn.ANCHORARRAY(x)` → `x#`. */
export function operatorsOnScreen(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const name = token.type === 'func' ? token.value.toLowerCase() : '';
    const isSingle = name === IMPLICIT_INTERSECTION.toLowerCase();
    if (!isSingle && name !== SPILLED_RANGE.toLowerCase()) {
      result.push(token);
      continue;
    }
    const end = closing(tokens, i + 1);
    const operand = operatorsOnScreen(tokens.slice(i + 2, end));
    const isWhole = operandEnd(operand, 0) + (is(operand.at(-1), '#') ? 1 : 0) === operand.length - 1;
    const bare = isWhole ? operand : [operator('('), ...operand, operator(')')];
    result.push(...(isSingle ? [operator('@'), ...bare] : [...bare, operator('#')]));
    i = end;
  }
  return result;
}

/** `@x` → `_xlfn.SINGLE(x)`, `x#` → `_xlfn.ANCHORARRAY(x)`. */
export function operatorsInFile(tokens: readonly Token[]): readonly Token[] {
  const call = (value: string, operand: readonly Token[]): readonly Token[] => [
    { type: 'func', value },
    operator('('),
    ...operand,
    operator(')'),
  ];
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const previous = result.at(-1);
    if (is(token, '#') && previous !== undefined) {
      result.splice(-1, 1, ...call(SPILLED_RANGE, [previous]));
    } else if (is(token, '@')) {
      const end = operandEnd(tokens, i + 1);
      const isGrouped = is(tokens[i + 1], '(');
      const hash = is(tokens[end + 1], '#') ? 1 : 0;
      const operand = tokens.slice(isGrouped ? i + 2 : i + 1, isGrouped ? end : end + 1 + hash);
      result.push(...call(IMPLICIT_INTERSECTION, operatorsInFile(operand)));
      i = end + (isGrouped ? 0 : hash);
    } else {
      result.push(token);
    }
  }
  return result;
}
