// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel } from '../../../ooxml/model';
import { containsRect, existingCells, intersection } from '../grid';
import type { Host } from '../host';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { ensureSheetEditable } from './editable';
import { putBlank } from './content';
import { reportFormatChange } from './report-change';
import { tablesTouching } from './table-parts';

/** Merges cells into one, or each row by itself (`across`). Only the content of the first cell stays. */
export function mergeCells(host: Host, sheet: SheetModel, rect: Rect, across: boolean): void {
  ensureSheetEditable(host, sheet);
  if (tablesTouching(sheet, rect).length > 0) throw invalidOperation('cells of a table cannot be merged');
  if (sheet.merges.some((merge) => intersection(merge, rect) && !containsRect(rect, merge))) {
    throw invalidArgument('the range cuts through merged cells');
  }
  const parts = across
    ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }))
    : [rect];
  const others = sheet.merges.filter((merge) => !intersection(merge, rect));
  sheet.merges = [...others, ...parts.filter((part) => part.rows * part.columns > 1)];
  for (const part of parts) keepFirst(host, sheet, part);
  reportFormatChange(host, sheet, rect);
}

function keepFirst(host: Host, sheet: SheetModel, part: Rect): void {
  const [, ...rest] = [...existingCells(sheet, part)].filter(
    ([, cell]) => cell.value !== null || cell.formula !== null,
  );
  for (const [key] of rest) putBlank(host, sheet, key);
}

/** Splits the merged cells that touch a range. */
export function unmergeCells(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureSheetEditable(host, sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  reportFormatChange(host, sheet, rect);
}
