// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../ooxml/model';
import { isCellError } from '../../../ooxml/model';
import { boundingArea } from './area';
import { findFunction } from './functions/catalogue';
import { nameMeaning } from './names';
import { resolveRange, resolveStructured } from './resolve';
import type { Scope } from './scope';
import type { CallExpression, Expression, NameExpression } from './syntax';
import type { Area } from './value';
import { UnsupportedError } from './value';

/** What a formula needs, found without evaluating it. */
export interface Precedents {
  /** Every cell the formula can read, in whatever way its conditions fall out. */
  readonly areas: readonly Area[];
  /** First function or feature in the formula that is not imitated, or null. */
  readonly unsupported: string | null;
  /** Names or tables decide what the formula refers to. */
  readonly structural: boolean;
}

/** Cells, names and functions that an expression refers to at a place. */
export function findPrecedents(expression: Expression, scope: Scope): Precedents {
  let structural = false;
  let unsupported: string | null = null;

  const refuse = (feature: string): readonly Area[] => {
    unsupported ??= feature;
    return [];
  };

  const visit = (node: Expression, at: Scope): readonly Area[] => {
    switch (node.kind) {
      case 'literal':
      case 'array':
        return [];
      case 'range':
        return known(resolveRange(node, at));
      case 'structured':
        structural = true;
        return known(resolveStructured(node, at));
      case 'name':
        structural = true;
        return visitName(node, at);
      case 'unary':
        return visit(node.operand, at);
      case 'binary': {
        const found = [...visit(node.left, at), ...visit(node.right, at)];
        return node.operator === ':' ? aroundAll(found) : found;
      }
      case 'call':
        return visitCall(node, at);
      case 'unsupported':
        return refuse(node.feature);
    }
  };

  const visitName = (node: NameExpression, at: Scope): readonly Area[] => {
    try {
      const meaning = nameMeaning(node, at);
      return meaning === undefined ? [] : visit(meaning.formula.expression, meaning.scope);
    } catch (error) {
      if (error instanceof UnsupportedError) {
        return refuse(error.message);
      }
      throw error;
    }
  };

  const visitCall = (call: CallExpression, at: Scope): readonly Area[] => {
    const definition = findFunction(call.name);
    const found = call.args.map((arg) => {
      const read = visit(arg, at);
      return definition?.reads === 'shape' && isPlainReference(arg) ? [] : read;
    });
    if (definition === undefined) {
      refuse(call.name);
    }
    return definition?.reads === 'resized' ? [...found.flat(), ...resized(found)] : found.flat();
  };

  const areas = visit(expression, scope);
  return { areas, unsupported, structural };
}

function known(area: Area | CellError): readonly Area[] {
  return isCellError(area) ? [] : [area];
}

/** The third argument at the size of the first, as SUMIF reads it. */
function resized(found: readonly (readonly Area[])[]): readonly Area[] {
  const [tested] = found[0] ?? [];
  const [summed] = found[2] ?? [];
  return tested === undefined || summed === undefined
    ? []
    : [{ ...summed, rows: tested.rows, columns: tested.columns }];
}

/** The range that a range operator can make of what its sides refer to, one per sheet. */
function aroundAll(areas: readonly Area[]): readonly Area[] {
  const around = new Map<Area['sheet'], Area>();
  for (const area of areas) {
    const known = around.get(area.sheet);
    around.set(area.sheet, known === undefined ? area : boundingArea(known, area));
  }
  return [...around.values()];
}

function isPlainReference(expression: Expression): boolean {
  return expression.kind === 'range' || expression.kind === 'structured' || expression.kind === 'name';
}
