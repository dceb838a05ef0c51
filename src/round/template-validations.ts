// SPDX-License-Identifier: EUPL-1.2

import { TEMPLATE_FIELDS, TEMPLATE_LINES, TEMPLATE_YEARS, type TemplateField } from '../core/round/template';
import type { CellHelp, TemplateTexts } from '../i18n/round-texts';
import type { DataValidation } from '../ooxml/data-validation';
import type { Rect } from '../ooxml/model';
import { FIRST_LINE, FIRST_FIELD, fieldColumn, STOCK_CELLS } from './template-layout';

const LONGEST_PLAN = 200;

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** What may be typed in the cells of a template, with a word of help while they are selected. */
export function templateValidations(texts: TemplateTexts): readonly DataValidation[] {
  const lines = TEMPLATE_FIELDS.map((field, index) =>
    validation(
      { row: FIRST_LINE, column: FIRST_FIELD + index, rows: TEMPLATE_LINES, columns: 1 },
      ruleOf(field, texts),
      texts.help[field],
    ),
  );
  const { stock, socialStock } = STOCK_CELLS;
  return [
    ...lines,
    validation(stock.area, whole('GreaterThanOrEqualTo', '1'), texts.help.stock),
    validation(socialStock.area, whole('Between', '0', stock.reference), texts.help.socialStock),
  ];
}

function ruleOf(field: TemplateField, { hard, soft }: TemplateTexts): Rule {
  switch (field) {
    case 'plan':
      return { ...whole('LessThanOrEqualTo', String(LONGEST_PLAN)), type: 'TextLength' };
    case 'year':
      return whole('Between', String(TEMPLATE_YEARS.first), String(TEMPLATE_YEARS.last));
    case 'status':
      return { type: 'List', operator: 'Between', formula1: `"${hard},${soft}"`, formula2: null };
    case 'socialDemolition':
      return whole('Between', '0', `$${fieldColumn('demolition')}${FIRST_LINE + 1}`);
    default:
      return whole('GreaterThanOrEqualTo', '0');
  }
}

function whole(operator: DataValidation['operator'], formula1: string, formula2: string | null = null): Rule {
  return { type: 'WholeNumber', operator, formula1, formula2 };
}

function validation(area: Rect, rule: Rule, { title, message, error }: CellHelp): DataValidation {
  return {
    ...rule,
    ranges: [area],
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: true, title, message },
    error: { show: true, title, message: error, style: 'Stop' },
    isExtension: false,
  };
}
