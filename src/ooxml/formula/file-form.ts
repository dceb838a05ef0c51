// SPDX-License-Identifier: EUPL-1.2
import { tokenize } from '@borgar/fx/xlsx';
import type { Token } from '@borgar/fx/xlsx';
import { functionNameInFile, functionNameOnScreen } from './future-functions';
import { operatorsInFile, operatorsOnScreen } from './operators';
import { structuredReferenceInFile, structuredReferenceOnScreen } from './structured-reference';
import { variablesInFile } from './variables';

/** What only the file's form has; formulas without it read the same in both. */
const FILE_ONLY = /_xl|#this row/i;

const VARIABLE_PREFIX = /^_xlpm\./i;

function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: false });
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join('');
}

function onScreen(token: Token): Token {
  switch (token.type) {
    case 'func':
      return { ...token, value: functionNameOnScreen(token.value).replace(VARIABLE_PREFIX, '') };
    case 'range_named':
      return { ...token, value: token.value.replace(VARIABLE_PREFIX, '') };
    case 'structured':
      return { ...token, value: structuredReferenceOnScreen(token.value) };
    default:
      return token;
  }
}

function inFile(token: Token): Token {
  switch (token.type) {
    case 'func':
      return { ...token, value: functionNameInFile(token.value) };
    case 'structured':
      return { ...token, value: structuredReferenceInFile(token.value) };
    default:
      return token;
  }
}

/**
 * Formula as the file has it → as Excel's English user interface shows it. References to other workbooks keep the
 * number the file gives them (`[1]Blad1!A1`).
 *
 * @example formulaOnScreen("_xlfn.IFNA(T[[#This Row],[Duur]],0)") // "IFNA(T[@Duur],0)"
 */
export function formulaOnScreen(formula: string): string {
  return FILE_ONLY.test(formula) ? textOf(operatorsOnScreen(tokensOf(formula)).map(onScreen)) : formula;
}

/**
 * Formula as shown → as the file has it; the inverse of `formulaOnScreen`.
 *
 * @example formulaInFile("IFNA(T[@Duur],0)") // "_xlfn.IFNA(T[[#This Row],[Duur]],0)"
 */
export function formulaInFile(formula: string): string {
  return textOf(operatorsInFile(variablesInFile(tokensOf(formula))).map(inFile));
}
