// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ProgrammeSource } from '../programme/source';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { isCount } from './candidate';

/**
 * Finds rows of a list of plans that say the same in every column that is read, and homes in at least one: the same
 * plan twice. The function that is returned is asked row by row, from top to bottom.
 *
 * @param plan column with the names of plans; without one rows can be equal by chance
 */
export function repeatedRows(
  sheet: SheetContent,
  { sheet: name, mapped }: ProgrammeSource,
  plan: number | null,
): (row: number, who: { readonly code: string; readonly name: string }) => readonly Finding[] {
  const firstRows = new Map<string, number>();
  return (row, { code, name: municipality }) => {
    if (plan === null || isBlank(contentAt(sheet, row, plan))) return [];
    const homes = mapped.flatMap(({ column, meaning }) => {
      const content = contentAt(sheet, row, column);
      return isCount(meaning.field) && typeof content === 'number' ? [content] : [];
    });
    const total = homes[0] ?? 0;
    if (total === 0) return [];
    const key = JSON.stringify([code, ...mapped.map(({ column }) => contentAt(sheet, row, column))]);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      return [];
    }
    const place = { sheet: name, address: cellAddress(row, plan) };
    const text = contentText(contentAt(sheet, row, plan)).trim();
    const firstAddress = cellAddress(first, plan);
    return [finding('repeatedRow', place, { code, name: municipality, text, homes: total, firstAddress })];
  };
}
