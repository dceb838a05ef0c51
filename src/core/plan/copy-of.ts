// SPDX-License-Identifier: EUPL-1.2

import type { SheetContent } from '../sheet/content';
import { COLUMN_ROLES, columnMark, roundOfMark, SHEET_ROLES, sheetMark } from './roles';

/**
 * What a sheet was copied from, told by marks of its own: Excel gives those to a copy of a marked sheet.
 *
 * @param names of the sheet, not of the workbook
 */
export function copyOf(names: readonly string[]): SheetContent['copyOf'] {
  const isOutput = SHEET_ROLES.some((role) => names.includes(sheetMark(role)));
  if (isOutput || names.some((name) => roundOfMark(name) !== null)) return 'output';
  return COLUMN_ROLES.some((role) => names.includes(columnMark(role))) ? 'programme' : null;
}
