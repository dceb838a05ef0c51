// SPDX-License-Identifier: EUPL-1.2
import type { AstExpression, BinaryOperator, RangeA1, Token } from '@borgar/fx';
import { parse, parseA1Ref, parseStructRef, tokenTypes } from '@borgar/fx';
import { formulaTokens } from './tokens';
import type { Matrix, Scalar } from './value';
import { errorFromText, UNKNOWN_NAME } from './value';

/** A formula that Excel would not accept. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

/** Parts of a table that a structured reference can ask for. */
export type TableSection = 'all' | 'data' | 'headers' | 'totals' | 'this row';

export interface RangeExpression {
  readonly kind: 'range';
  /** Sheet as written, or null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly range: RangeA1;
}

export interface StructuredExpression {
  readonly kind: 'structured';
  /** Table as written, or null for the table that holds the formula. */
  readonly table: string | null;
  readonly sections: readonly TableSection[];
  /** No column for all of them, two for the first and last of several. */
  readonly columns: readonly string[];
}

export interface NameExpression {
  readonly kind: 'name';
  readonly sheet: string | null;
  readonly name: string;
}

export interface CallExpression {
  readonly kind: 'call';
  /** In upper case, without the file's prefix for newer functions. */
  readonly name: string;
  readonly args: readonly Expression[];
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly matrix: Matrix }
  | RangeExpression
  | StructuredExpression
  | NameExpression
  | CallExpression
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%' | '@'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Understood as a formula, but not imitated: spilled ranges, LAMBDA, other workbooks, several sheets at once. */
  | { readonly kind: 'unsupported'; readonly feature: string };

export interface ParsedFormula {
  readonly expression: Expression;
  /** The last thing the formula does is an addition or subtraction: see `snapToZero`. */
  readonly endsInSum: boolean;
}

/**
 * Parses a formula (English function names, comma between arguments), with or without its equals sign.
 *
 * @throws {FormulaSyntaxError} for a text that is no formula
 */
export function parseFormula(text: string): ParsedFormula {
  return parseTokens(formulaTokens(text));
}

/** As `parseFormula`, from tokens. */
export function parseTokens(tokens: Token[]): ParsedFormula {
  const expression = translate(parseTree(tokens));
  const endsInSum =
    expression.kind === 'binary' &&
    (expression.operator === '+' || expression.operator === '-') &&
    !isParenthesised(tokens);
  return { expression, endsInSum };
}

function parseTree(tokens: Token[]): AstExpression {
  try {
    return parse(tokens);
  } catch (error) {
    throw new FormulaSyntaxError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether one pair of parentheses holds the whole formula; the syntax tree does not tell. */
function isParenthesised(tokens: readonly Token[]): boolean {
  let depth = 0;
  const visible = tokens.filter((token) => token.value.trim() !== '');
  return visible.every((token, index) => {
    if (token.type === tokenTypes.OPERATOR) {
      depth += token.value === '(' ? 1 : token.value === ')' ? -1 : 0;
    }
    return depth > 0 || index === visible.length - 1;
  });
}

function translate(node: AstExpression | null): Expression {
  if (node === null) {
    return { kind: 'literal', value: null };
  }
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'literal', value: errorFromText(node.value) ?? UNKNOWN_NAME };
    case 'ArrayExpression':
      return translateArray(node.elements);
    case 'ReferenceIdentifier':
      return translateReference(node.value, node.kind);
    case 'UnaryExpression':
      return node.operator === '#'
        ? { kind: 'unsupported', feature: 'spilled range' }
        : { kind: 'unary', operator: node.operator, operand: translate(node.arguments[0] ?? null) };
    case 'BinaryExpression':
      return translateBinary(
        node.operator,
        translate(node.arguments[0] ?? null),
        translate(node.arguments[1] ?? null),
      );
    case 'CallExpression':
      return {
        kind: 'call',
        name: node.callee.name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ''),
        args: node.arguments.map(translate),
      };
    case 'LambdaExpression':
      return { kind: 'unsupported', feature: 'LAMBDA' };
    case 'LetExpression':
      return { kind: 'unsupported', feature: 'LET' };
  }
}

function translateBinary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  // The range operator binds before intersection and union; the parser reads the three from left to right.
  if (operator === ':' && left.kind === 'binary' && (left.operator === ' ' || left.operator === ',')) {
    return translateBinary(left.operator, left.left, translateBinary(':', left.right, right));
  }
  const spansSheets =
    operator === ':' && hasSheet(right) && (left.kind === 'range' || left.kind === 'name') && !hasSheet(left);
  return spansSheets
    ? { kind: 'unsupported', feature: 'reference to several sheets' }
    : { kind: 'binary', operator, left, right };
}

function hasSheet(expression: Expression): boolean {
  return (expression.kind === 'range' || expression.kind === 'name') && expression.sheet !== null;
}

function translateArray(elements: readonly (readonly AstExpression[])[]): Expression {
  const rows = elements.map((row) =>
    row.map((element) => {
      const item = translate(element);
      if (item.kind !== 'literal') {
        throw new FormulaSyntaxError('An array constant holds constants only');
      }
      return item.value;
    }),
  );
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) {
    throw new FormulaSyntaxError('The rows of an array constant have equally many values');
  }
  return { kind: 'array', matrix: { rows: rows.length, columns, values: rows.flat() } };
}

function translateReference(text: string, kind: 'name' | 'range' | 'beam' | 'table'): Expression {
  return kind === 'table' ? translateStructured(text) : translateA1(text);
}

function translateA1(text: string): Expression {
  const reference = parseA1Ref(text);
  if (reference === undefined) {
    throw new FormulaSyntaxError(`Not a reference: ${text}`);
  }
  const context = reference.context ?? [];
  const sheet = context[0] ?? null;
  if (context.length > 1) {
    return { kind: 'unsupported', feature: 'reference to another workbook' };
  }
  if (sheet?.includes(':')) {
    return { kind: 'unsupported', feature: 'reference to several sheets' };
  }
  return 'name' in reference
    ? { kind: 'name', sheet, name: reference.name }
    : { kind: 'range', sheet, range: reference.range };
}

const TABLE_SECTIONS: readonly TableSection[] = ['all', 'data', 'headers', 'totals', 'this row'];

function translateStructured(text: string): Expression {
  const reference = parseStructRef(text);
  if (reference === undefined) {
    throw new FormulaSyntaxError(`Not a reference to a table: ${text}`);
  }
  if ((reference.context ?? []).length > 0) {
    return { kind: 'unsupported', feature: 'reference to another workbook' };
  }
  const sections = (reference.sections ?? []).map((section) => {
    const known = TABLE_SECTIONS.find((candidate) => candidate === section.toLowerCase());
    if (known === undefined) {
      throw new FormulaSyntaxError(`Not a part of a table: #${section}`);
    }
    return known;
  });
  const table = reference.table ?? '';
  return {
    kind: 'structured',
    table: table === '' ? null : table,
    sections,
    columns: reference.columns ?? [],
  };
}
