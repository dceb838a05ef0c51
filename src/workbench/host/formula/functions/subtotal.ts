// SPDX-License-Identifier: EUPL-1.2
import type { Rect, SheetModel } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { operand, usedSize } from '../area';
import { toNumber } from '../coerce';
import type { Scope } from '../scope';
import type { Matrix, Reference, Scalar, Value } from '../value';
import { isReference, isScalar, WRONG_VALUE } from '../value';
import type { Statistic } from './aggregate';
import {
  average,
  countNumbers,
  countValues,
  deviation,
  maximum,
  minimum,
  numbersOf,
  product,
  sum,
  variance,
} from './aggregate';
import type { FunctionTable } from './definition';
import { eager, MANY } from './definition';

type Subtotal = (values: Matrix, scope: Scope) => Scalar;

function ofNumbers(compute: Statistic): Subtotal {
  return (values, scope) => {
    const numbers = numbersOf([values], scope);
    return isCellError(numbers) ? numbers : compute(numbers);
  };
}

/** The functions by number, from 1; those above 100 are the same without the rows hidden by hand. */
const SUBTOTALS: readonly Subtotal[] = [
  ofNumbers(average),
  (values, scope) => countNumbers([values], scope),
  (values, scope) => countValues([values], scope),
  ofNumbers(maximum),
  ofNumbers(minimum),
  ofNumbers(product),
  ofNumbers(deviation(1)),
  ofNumbers(deviation(0)),
  ofNumbers(sum),
  ofNumbers(variance(1)),
  ofNumbers(variance(0)),
];

const NESTED = /\b(SUBTOTAL|AGGREGATE)\(/i;

/** Rows that a filter may have hidden: a hidden row in the range of an active filter. */
function filteredRanges(sheet: SheetModel): readonly Rect[] {
  const tables = sheet.tables.filter((table) => table.filtered).map((table) => table.range);
  return sheet.autoFilter?.filtered === true ? [...tables, sheet.autoFilter.range] : tables;
}

/** Values of cells that count: no cell that is a subtotal itself, no row filtered away, or hidden if so asked. */
function visibleValues(references: readonly Reference[], scope: Scope, skipHidden: boolean): Matrix {
  const values: Scalar[] = [];
  for (const area of references.flatMap((reference) => reference.areas)) {
    const { rows, columns } = usedSize(area, scope.grid);
    const filters = filteredRanges(area.sheet);
    for (let row = area.row; row < area.row + rows; row += 1) {
      const hidden = area.sheet.rows.get(row)?.hidden === true;
      const filtered = hidden && filters.some((range) => row >= range.row && row < range.row + range.rows);
      if (filtered || (hidden && skipHidden)) {
        continue;
      }
      for (let column = area.column; column < area.column + columns; column += 1) {
        const cell = scope.grid.cell(area.sheet, row, column);
        if (cell !== undefined && !(cell.formula !== null && NESTED.test(cell.formula))) {
          values.push(cell.value);
        }
      }
    }
  }
  return { rows: values.length, columns: 1, values };
}

function subtotal([which = null, ...ranges]: readonly Value[], scope: Scope): Scalar {
  const chosen = operand(which, scope.grid);
  const asked = isScalar(chosen) ? toNumber(chosen) : WRONG_VALUE;
  if (isCellError(asked)) {
    return asked;
  }
  const code = Math.trunc(asked);
  const compute = SUBTOTALS[(code > 100 ? code - 100 : code) - 1];
  const references = ranges.filter(isReference);
  return compute === undefined || references.length < ranges.length
    ? WRONG_VALUE
    : compute(visibleValues(references, scope, code > 100), scope);
}

export const SUBTOTAL_FUNCTIONS: FunctionTable = { SUBTOTAL: eager([2, MANY], subtotal) };
