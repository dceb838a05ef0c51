// SPDX-License-Identifier: EUPL-1.2

import { isCellError } from '../../../ooxml/model';
import type { Cell, CellValue, Rect, SheetModel } from '../../../ooxml/model';
import { isWholeLine } from '../../../ooxml/shift/shift';
import type { Shift } from '../../../ooxml/shift/shift';
import { rectText } from '../address';
import { EventType, WORKBOOK_TARGET } from '../events';
import { cellAt } from '../grid';
import type { Host } from '../host';
import { rangeObject } from '../objects';
import { tablesTouching } from './table-parts';

/** A value as the API gives it: errors as their text, an empty cell as an empty text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}

/**
 * Tells the handlers of `onChanged`: first those of the sheet, then those of the workbook, then those of the tables
 * that were touched.
 *
 * @param before the cell as it was, when exactly one cell changed
 */
export function reportChange(host: Host, sheet: SheetModel, rect: Rect, before: Cell | null): void {
  const more = before && details(before, cellAt(host.workbook, sheet, rect.row, rect.column));
  fireChange(host, sheet, rect, { changeType: 'RangeEdited', shiftDirection: 'None', ...more });
}

/** Tells the same handlers that cells, rows or columns came or went. */
export function reportShift(host: Host, sheet: SheetModel, shift: Shift): void {
  const { kind, axis, area } = shift;
  const what = isWholeLine(shift) ? (axis === 'row' ? 'Row' : 'Column') : 'Cell';
  const isInsert = kind === 'insert';
  const direction = axis === 'row' ? (isInsert ? 'Down' : 'Up') : isInsert ? 'Right' : 'Left';
  fireChange(host, sheet, area, {
    changeType: `${what}${isInsert ? 'Inserted' : 'Deleted'}`,
    shiftDirection: `ShiftCell${direction}`,
  });
}

function fireChange(host: Host, sheet: SheetModel, rect: Rect, kind: object): void {
  host.isDirty = true;
  const payload = (): object => ({
    address: rectText(rect),
    source: 'Local',
    worksheetId: sheet.id,
    triggerSource,
    referenceId: host.references.keep(rangeObject(sheet, rect)),
    ...kind,
  });
  const triggerSource = host.actor === 'addIn' ? 'ThisLocalAddin' : 'Unknown';
  host.events.fire(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET], payload);
  for (const table of tablesTouching(sheet, rect)) {
    host.events.fire(EventType.tableChanged, [String(table.id), sheet.id, WORKBOOK_TARGET], () => ({
      ...payload(),
      tableId: String(table.id),
    }));
  }
}

function details(before: Cell, after: Cell): object {
  return {
    valueBefore: apiValue(before.value),
    valueAfter: apiValue(after.value),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after.value),
  };
}

/** Tells the handlers of `onFormatChanged`. */
export function reportFormatChange(host: Host, sheet: SheetModel, rect: Rect): void {
  host.isDirty = true;
  host.events.fire(EventType.worksheetFormatChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    address: rectText(rect),
    source: 'Local',
    worksheetId: sheet.id,
    referenceId: host.references.keep(rangeObject(sheet, rect)),
  }));
}
