// SPDX-License-Identifier: EUPL-1.2

import type { Uncalculated } from '../core/round/submission';
import { cellAddress } from '../core/sheet/address';
import { MAX_COLUMNS } from '../ooxml/model';
import type { WorkbookModel } from '../ooxml/model';

/** Formulas on a sheet that have no outcome in the file; a formula that gives nothing has an empty text. */
export function uncalculatedOn({ sheets }: WorkbookModel, name: string): Uncalculated | null {
  const keys: number[] = [];
  for (const [key, { formula, value }] of sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    if (formula !== null && value === null) keys.push(key);
  }
  if (keys.length === 0) return null;
  // Not spread: there can be more of them than a call takes arguments.
  const first = keys.reduce((one, other) => Math.min(one, other));
  const address = cellAddress(Math.floor(first / MAX_COLUMNS), first % MAX_COLUMNS);
  return { sheet: name, address, cells: keys.length };
}
