// SPDX-License-Identifier: EUPL-1.2

import { TEMPLATE_FIELDS, type TemplateField } from '../core/round/template';
import { absoluteAddress, columnLetters } from '../core/sheet/address';

/** Rows of a template, counted from zero: the header of the stock, what has been filled in, and the lines. */
export const STOCK_HEADER = 3;
export const TOTALS_ROW = 6;
export const LINES_HEADER = 7;
export const FIRST_LINE = LINES_HEADER + 1;

/** Code and name stand before what a municipality fills in. */
export const FIRST_FIELD = 2;

/** Where the stock is filled in. */
export const STOCK_CELLS = { stock: stockCell(3), socialStock: stockCell(4) } as const;

function stockCell(column: number) {
  const area = { row: STOCK_HEADER + 1, column, rows: 1, columns: 1 };
  return { area, reference: absoluteAddress(area) };
}

/** Letters of the column in which a field is filled in. */
export function fieldColumn(field: TemplateField): string {
  return columnLetters(FIRST_FIELD + TEMPLATE_FIELDS.indexOf(field));
}

/** Whether a column holds numbers of homes. */
export function isHomes(field: TemplateField): boolean {
  return field !== 'plan' && field !== 'year' && field !== 'status';
}
