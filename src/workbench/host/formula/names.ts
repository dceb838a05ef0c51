// SPDX-License-Identifier: EUPL-1.2
import type { Scope } from './scope';
import { DEEPEST_NAME } from './scope';
import type { NameExpression, ParsedFormula } from './syntax';
import { FormulaSyntaxError } from './syntax';
import { UnsupportedError } from './value';

/** What a name stands for, and where that is evaluated. */
export interface NameMeaning {
  readonly formula: ParsedFormula;
  readonly scope: Scope;
}

/**
 * Formula behind a name: a defined name, or the data of a table; undefined for an unknown one. Names of a sheet go
 * before those of the workbook.
 *
 * @throws {UnsupportedError} for a name that refers to itself or whose formula cannot be read
 */
export function nameMeaning(expression: NameExpression, scope: Scope): NameMeaning | undefined {
  const { directory } = scope;
  const sheet = expression.sheet === null ? scope.sheet : directory.sheet(expression.sheet);
  const name = sheet === undefined ? undefined : directory.name(expression.name, sheet);
  if (name === undefined) {
    return expression.sheet === null && directory.table(expression.name) !== undefined
      ? { formula: tableData(expression.name), scope }
      : undefined;
  }
  if (scope.nameDepth >= DEEPEST_NAME) {
    throw new UnsupportedError(`name that refers to itself: ${expression.name}`);
  }
  return { formula: parseName(name.formula, scope), scope: { ...scope, nameDepth: scope.nameDepth + 1 } };
}

function tableData(table: string): ParsedFormula {
  return { expression: { kind: 'structured', table, sections: [], columns: [] }, endsInSum: false };
}

function parseName(text: string, scope: Scope): ParsedFormula {
  try {
    return scope.parse(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) {
      throw new UnsupportedError(`formula that cannot be read: ${text}`);
    }
    throw error;
  }
}
