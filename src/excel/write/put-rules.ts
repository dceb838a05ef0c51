// SPDX-License-Identifier: EUPL-1.2

import { CONDITION_LOOKS } from '../../core/plan/look';
import type { ConditionPlan } from '../../core/plan/plan';
import { quoteText } from '../../core/plan/text';
import type { ValidationPlan, ValidationRule } from '../../core/plan/validation';
import { areaAddress } from '../../core/sheet/address';

/**
 * Lets cells take only what a rule says, and tells so when one is selected.
 *
 * @requires ExcelApi 1.8
 */
export function putValidation(
  sheet: Excel.Worksheet,
  { area, rule, title, prompt, error, isOptional = false, isOpen = false }: ValidationPlan,
): void {
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = excelRule(rule);
  dataValidation.ignoreBlanks = isOptional;
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: !isOpen, style: 'Stop', title, message: error };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'oneOf':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'oneOfCells':
      return { list: { inCellDropDown: true, source: `=${rule.reference}` } };
    case 'share':
      return { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    case 'anything':
      return { textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  }
}

/**
 * Gives cells a look while they say a word.
 *
 * @requires ExcelApi 1.6
 */
export function putCondition(sheet: Excel.Worksheet, { area, word, look }: ConditionPlan): void {
  const { bold, color, fill } = CONDITION_LOOKS[look];
  const { cellValue } = sheet.getRange(areaAddress(area)).conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: `=${quoteText(word)}`, operator: 'EqualTo' };
  cellValue.format.font.bold = bold;
  cellValue.format.font.color = color;
  cellValue.format.fill.color = fill;
}
