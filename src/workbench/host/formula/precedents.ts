// SPDX-License-Identifier: EUPL-1.2
import { isCellError } from "../../../ooxml/model";
import { boundingArea } from "./area";
import { findFunction } from "./functions/catalogue";
import { nameMeaning } from "./names";
import { resolveRange, resolveStructured } from "./resolve";
import type { Scope } from "./scope";
import type { CallExpression, Expression } from "./syntax";
import type { Area } from "./value";
import { UnsupportedError } from "./value";

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
  const areas: Area[] = [];
  let structural = false;
  let unsupported: string | null = null;

  const visit = (node: Expression, at: Scope): readonly Area[] => {
    switch (node.kind) {
      case "literal":
      case "array":
        return [];
      case "range": {
        const area = resolveRange(node, at);
        return isCellError(area) ? [] : [area];
      }
      case "structured": {
        structural = true;
        const area = resolveStructured(node, at);
        return isCellError(area) ? [] : [area];
      }
      case "name": {
        structural = true;
        const meaning = nameMeaning(node, at);
        return meaning === undefined ? [] : visit(meaning.formula.expression, meaning.scope);
      }
      case "unary":
        return visit(node.operand, at);
      case "binary": {
        const found = [...visit(node.left, at), ...visit(node.right, at)];
        return node.operator === ":" ? aroundAll(found) : found;
      }
      case "call":
        return visitCall(node, at);
      case "unsupported":
        throw new UnsupportedError(node.feature);
    }
  };

  const visitCall = (call: CallExpression, at: Scope): readonly Area[] => {
    const definition = findFunction(call.name);
    if (definition === undefined) {
      throw new UnsupportedError(call.name);
    }
    const found = call.args.map((arg) => {
      const read = visit(arg, at);
      return definition.reads === "shape" && isPlainReference(arg) ? [] : read;
    });
    const [first] = found[0] ?? [];
    const [third] = found[2] ?? [];
    const stretched =
      definition.reads === "resized" && first !== undefined && third !== undefined
        ? [{ ...third, rows: first.rows, columns: first.columns }]
        : [];
    return [...found.flat(), ...stretched];
  };

  try {
    areas.push(...visit(expression, scope));
  } catch (error) {
    if (!(error instanceof UnsupportedError)) {
      throw error;
    }
    unsupported = error.message;
  }
  return { areas, unsupported, structural };
}

/** The range that a range operator can make of what its sides refer to, one per sheet. */
function aroundAll(areas: readonly Area[]): readonly Area[] {
  const around = new Map<Area["sheet"], Area>();
  for (const area of areas) {
    const known = around.get(area.sheet);
    around.set(area.sheet, known === undefined ? area : boundingArea(known, area));
  }
  return [...around.values()];
}

function isPlainReference(expression: Expression): boolean {
  return expression.kind === "range" || expression.kind === "structured" || expression.kind === "name";
}
