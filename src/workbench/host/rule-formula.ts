// SPDX-License-Identifier: EUPL-1.2

import type { ComparisonOperator } from '../../ooxml/data-validation';
import type { CellValue, Rect, SheetModel } from '../../ooxml/model';
import { isCellError } from '../../ooxml/model';
import { fillFormula } from './edit/relative-formula';
import { compareScalars } from './formula/coerce';
import type { Matrix, Scalar } from './formula/value';
import type { Host } from './host';

/** A rule of some cells: what it says for one of them. Its formulas are written for the first cell of its ranges. */
export interface RulePlace {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly ranges: readonly Rect[];
  readonly row: number;
  readonly column: number;
  /** What the cell would hold, when it is not what it holds. */
  readonly entered?: CellValue;
}

/** Values of a formula of a rule; null when it cannot be computed here. */
export function ruleValues(
  { host, sheet, ranges, row, column, entered }: RulePlace,
  formula: string,
): Matrix | null {
  const [first] = ranges;
  const own = first === undefined ? formula : fillFormula(formula, first.row, first.column, row, column);
  return host.calculation.evaluate(own, { sheetId: sheet.id, row, column }, entered);
}

/** The first of them; undefined when it cannot be computed here. */
export function ruleValue(place: RulePlace, formula: string): Scalar | undefined {
  const values = ruleValues(place, formula);
  return values === null ? undefined : (values.values[0] ?? null);
}

/** Whether a value compares as an operator says with one bound, or with two; an error never does. */
export function compares(
  operator: ComparisonOperator,
  value: Scalar,
  lower: Scalar,
  upper: Scalar = null,
): boolean {
  if (isCellError(value) || isCellError(lower) || isCellError(upper)) return false;
  const order = compareScalars(value, lower);
  const isBetween = (): boolean => order >= 0 && compareScalars(value, upper) <= 0;
  switch (operator) {
    case 'Between':
      return isBetween();
    case 'NotBetween':
      return !isBetween();
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'LessThan':
      return order < 0;
    case 'GreaterThanOrEqualTo':
      return order >= 0;
    case 'LessThanOrEqualTo':
      return order <= 0;
  }
}
