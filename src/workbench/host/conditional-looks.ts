// SPDX-License-Identifier: EUPL-1.2

import type { ConditionalRule, DifferentialFormat } from '../../ooxml/conditional-format';
import type { Cell, CellFormat, SheetModel } from '../../ooxml/model';
import { isCellError } from '../../ooxml/model';
import { conditionalsIn } from './edit/conditional-formats';
import { toLogical } from './formula/coerce';
import type { Host } from './host';
import { compares, ruleValue } from './rule-formula';
import type { RulePlace } from './rule-formula';

/**
 * A cell with the looks that conditional formats give it: of each of its looks those of the first that holds. Of
 * comparisons and formulas; bars, scales and icons are not imitated.
 */
export function withConditionalLooks(
  host: Host,
  sheet: SheetModel,
  cell: Cell,
  row: number,
  column: number,
): Cell {
  if (sheet.conditionalFormats.length === 0) return cell;
  let { format } = cell;
  const taken = new Set<string>();
  for (const conditional of conditionalsIn(sheet, { row, column, rows: 1, columns: 1 })) {
    const { rule, ranges, stopIfTrue } = conditional;
    if (!holds({ host, sheet, ranges, row, column }, rule, cell)) continue;
    if ('format' in rule) format = applied(format, rule.format, taken);
    if (stopIfTrue) break;
  }
  return format === cell.format ? cell : { ...cell, format };
}

function holds(place: RulePlace, rule: ConditionalRule, { value }: Cell): boolean {
  switch (rule.kind) {
    case 'expression': {
      const truth = toLogical(ruleValue(place, rule.formula) ?? false);
      return !isCellError(truth) && truth;
    }
    case 'cellIs': {
      const [lower, upper] = rule.formulas.map((formula) => ruleValue(place, formula));
      return lower !== undefined && compares(rule.operator, value, lower, upper ?? null);
    }
    case 'dataBar':
    case 'other':
      return false;
  }
}

/** @param taken looks that an earlier conditional format decided; those of this one are added */
function applied(format: CellFormat, looks: DifferentialFormat, taken: Set<string>): CellFormat {
  const given = Object.entries(looks).filter(([name, look]) => look !== null && !taken.has(name));
  for (const [name] of given) taken.add(name);
  const { fill, numberFormat, ...font } = Object.fromEntries(given) as Partial<DifferentialFormat>;
  return {
    ...format,
    fill: fill ?? format.fill,
    numberFormat: numberFormat ?? format.numberFormat,
    font: { ...format.font, ...(font as Partial<CellFormat['font']>) },
  };
}
