// SPDX-License-Identifier: EUPL-1.2

import type { DataValidation } from '../../ooxml/data-validation';
import { isCellError } from '../../ooxml/model';
import type { CellValue, Rect, SheetModel } from '../../ooxml/model';
import { compareScalars, toLogical, toText } from './formula/coerce';
import { cellAt, cellCount, intersection } from './grid';
import type { Host } from './host';
import { invalidArgument } from './protocol/api-error';
import { compares, ruleValue, ruleValues } from './rule-formula';
import type { RulePlace } from './rule-formula';

/** Cells of which it is worked out whether they hold what they may; more at once are refused. */
const MOST_CELLS = 1_000_000;

/**
 * Whether what stands in a range is what may stand there (`DataValidation.valid`): in all cells, in none of them
 * (false), or in some (null). A cell without a validation holds what it may.
 *
 * @throws ApiError InvalidArgument for more than a million cells with a validation
 */
export function validity(host: Host, sheet: SheetModel, rect: Rect): boolean | null {
  let checked = 0;
  let invalid = 0;
  for (const validation of sheet.dataValidations) {
    for (const range of validation.ranges) {
      const shared = intersection(range, rect);
      if (!shared) continue;
      checked += cellCount(shared);
      if (checked > MOST_CELLS) throw invalidArgument('more than a million cells with a validation at once');
      for (let row = shared.row; row < shared.row + shared.rows; row++) {
        for (let column = shared.column; column < shared.column + shared.columns; column++) {
          const { value } = cellAt(host.workbook, sheet, row, column);
          const place = { host, sheet, ranges: validation.ranges, row, column };
          if (!isValid(place, validation, value)) invalid++;
        }
      }
    }
  }
  if (invalid === 0) return true;
  return invalid === cellCount(rect) ? false : null;
}

/** Whether a value may stand at a place. A rule that cannot be computed here takes anything. */
export function isValid(place: RulePlace, validation: DataValidation, value: CellValue): boolean {
  const { type, operator, formula1, formula2, ignoreBlanks } = validation;
  if (type === 'None' || formula1 === null) return true;
  if (value === null && ignoreBlanks) return true;
  switch (type) {
    case 'List':
      return listItems(place, formula1)?.some((item) => isItem(item, value, formula1)) ?? true;
    case 'Custom': {
      const truth = toLogical(ruleValue(place, formula1) ?? true);
      return !isCellError(truth) && truth;
    }
    case 'TextLength': {
      const text = toText(value);
      return !isCellError(text) && isWithin(text.length);
    }
    case 'WholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && isWithin(value);
    case 'Decimal':
    case 'Date':
    case 'Time':
      return typeof value === 'number' && isWithin(value);
  }

  function isWithin(measured: number): boolean {
    const lower = ruleValue(place, formula1 ?? '');
    const upper = formula2 === null ? null : ruleValue(place, formula2);
    if (lower === undefined || upper === undefined) return true;
    const isOpen = ignoreBlanks && (lower === null || (formula2 !== null && upper === null));
    return isOpen || compares(operator, measured, lower, upper);
  }
}

/** What may be chosen, blanks left out; null when the list cannot be worked out here. */
export function listItems(place: RulePlace, formula: string): readonly CellValue[] | null {
  const typed = typedList(formula);
  if (typed !== null) return typed.split(',').map((item) => item.trim());
  const cells = ruleValues(place, formula);
  return cells === null ? null : cells.values.filter((value) => value !== null && value !== '');
}

/** Items that stand in the rule itself; null when they stand in cells. */
function typedList(formula: string): string | null {
  return /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

/** Items of the rule itself are compared letter by letter, those in cells as Excel compares. */
function isItem(item: CellValue, value: CellValue, formula: string): boolean {
  if (typedList(formula) !== null) return toText(value) === item;
  return !isCellError(item) && !isCellError(value) && compareScalars(item, value) === 0;
}
