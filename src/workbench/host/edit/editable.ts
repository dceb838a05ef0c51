// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel, SheetPermission } from '../../../ooxml/model';
import { cellCount, existingCells, inheritedFormat } from '../grid';
import type { Host } from '../host';
import { accessDenied } from '../protocol/api-error';

/** @throws ApiError AccessDenied when the workbook was opened for reading only. */
export function ensureWritable(host: Host): void {
  if (host.readOnly) throw accessDenied('the workbook is read-only');
}

/** @throws ApiError AccessDenied when the structure is protected: no sheets added, renamed, moved, hidden or deleted. */
export function ensureStructureEditable(host: Host): void {
  ensureWritable(host);
  if (host.workbook.isStructureProtected) throw accessDenied('the structure of the workbook is protected');
}

/**
 * @param permission what the protection may allow all the same
 * @throws ApiError AccessDenied when the sheet is protected (formats, tables, rows and columns)
 */
export function ensureSheetEditable(host: Host, sheet: SheetModel, permission?: SheetPermission): void {
  ensureWritable(host);
  const isAllowed = permission !== undefined && sheet.permissions.includes(permission);
  if (sheet.isProtected && !isAllowed) throw accessDenied(`sheet ${sheet.name} is protected`);
}

/** @throws ApiError AccessDenied when the sheet is protected and one of the cells is locked. */
export function ensureCellsEditable(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureWritable(host);
  if (sheet.isProtected && hasLockedCell(host, sheet, rect)) {
    throw accessDenied(`sheet ${sheet.name} is protected and has locked cells here`);
  }
}

function hasLockedCell(host: Host, sheet: SheetModel, rect: Rect): boolean {
  let existing = 0;
  for (const [, cell] of existingCells(sheet, rect)) {
    if (cell.format.locked) return true;
    existing++;
  }
  if (existing === cellCount(rect)) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (inheritedFormat(host.workbook, sheet, row, column).locked) return true;
    }
  }
  return false;
}
