// SPDX-License-Identifier: EUPL-1.2

import { LOOKS } from '../../core/plan/look';
import type { Look, LookRecord } from '../../core/plan/look';
import type { SheetPlan } from '../../core/plan/plan';
import { putCondition, putValidation } from './put-rules';
import { putChart } from './put-chart';
import { putNumberFormat } from './number-formats';
import { areaAddress } from '../../core/sheet/address';
import type { Size } from './changed-areas';

/** Points per character of the standard font, and the cell's own margin: Excel takes widths in points. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN = 3.75;

/**
 * Gives cells a look.
 *
 * @requires ExcelApi 1.1
 */
export function applyLook(range: Excel.Range, look: Look): void {
  const record: LookRecord = LOOKS[look];
  const { format } = range;
  if (record.numberFormat !== undefined) {
    putNumberFormat(range, record.numberFormat);
  }
  if (record.bold !== undefined) {
    format.font.bold = record.bold;
  }
  if (record.italic !== undefined) {
    format.font.italic = record.italic;
  }
  if (record.underline !== undefined) {
    format.font.underline = record.underline ? 'Single' : 'None';
  }
  if (record.size !== undefined) {
    format.font.size = record.size;
  }
  if (record.color !== undefined) {
    format.font.color = record.color;
  }
  if (record.fill !== undefined) {
    format.fill.color = record.fill;
  }
  if (record.align !== undefined) {
    format.horizontalAlignment = record.align;
  }
  if (record.verticalAlign !== undefined) {
    format.verticalAlignment = record.verticalAlign;
  }
  if (record.indent !== undefined) {
    format.indentLevel = record.indent;
  }
  if (record.wrap !== undefined) {
    format.wrapText = record.wrap;
  }
  if (record.borderBottom !== undefined) {
    const border = format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = record.borderBottom;
  }
}

/** Width of a column for so many characters, in points. */
export function pointsOf(characters: number): number {
  return characters * POINTS_PER_CHARACTER + MARGIN;
}

/**
 * Takes the looks and row heights off a sheet of ours whose rows are about to mean something else.
 *
 * @requires ExcelApi 1.2
 */
export function undressSheet(sheet: Excel.Worksheet, { rows, columns }: Size): void {
  const range = sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns));
  range.clear('Formats');
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.format.autofitRows();
}

/**
 * Looks, widths, frozen panes, grid lines, rules and charts of a sheet of ours. Only of ours: the user's sheets are not
 * touched.
 *
 * @requires ExcelApi 1.8
 */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  for (const { area, look } of plan.looks) {
    applyLook(sheet.getRange(areaAddress(area)), look);
  }
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const { row, points } of plan.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  const { rows, columns } = plan.frozen;
  if (rows > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, Math.max(1, columns)));
  }
  plan.validations?.forEach((validation) => {
    putValidation(sheet, validation);
  });
  plan.conditions?.forEach((condition) => {
    putCondition(sheet, condition);
  });
  plan.charts?.forEach((chart) => {
    putChart(sheet, chart);
  });
}
