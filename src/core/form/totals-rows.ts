// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { factorBetween } from '../programme/factor';
import type { CountField } from '../programme/field';
import type { ProgrammeSource } from '../programme/source';
import type { SourceRows } from '../programme/source-rows';
import { cellAddress } from '../sheet/address';
import { contentAt, isBlank, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { countText } from '../value/count-text';
import { isCount } from './candidate';

/**
 * The last row of totals against the rows that it adds up: it has to state the sum of all rows above it, or of those
 * since the row of totals before it. A column with a cell that leaves a choice is not judged.
 */
export function totalsFindings(
  sheet: SheetContent,
  source: ProgrammeSource,
  { filled, totals }: SourceRows,
): readonly Finding[] {
  const [last, before = -1] = [...totals.keys()].reverse();
  if (last === undefined) return [];
  const parts = filled.filter((row) => row < last && !totals.has(row));
  return source.mapped.flatMap(({ column, meaning }) => {
    const stated = contentAt(sheet, last, column);
    if (!isCount(meaning.field) || typeof stated !== 'number') return [];
    const sumOf = (some: readonly number[]): number | null =>
      some.reduce<number | null>((sum, row) => {
        const homes = numberIn(contentAt(sheet, row, column));
        return sum === null || homes === null ? null : sum + homes;
      }, 0);
    const sum = sumOf(parts);
    const isSum = (one: number | null): boolean => one !== null && Math.abs(one - stated) < HALF;
    if (sum === null || isSum(sum) || isSum(sumOf(parts.filter((row) => row > before)))) return [];
    const place = { sheet: source.sheet, address: cellAddress(last, column) };
    const data = { field: meaning.field as CountField, stated, sum, factor: factorBetween(stated, sum) };
    return [finding('totalsRowDiffers', place, data)];
  });
}

/** Totals of fractions are not exact. */
const HALF = 0.5;

/** A blank adds nothing; null for what has no one reading. */
function numberIn(content: Content): number | null {
  if (isBlank(content)) return 0;
  if (typeof content === 'number') return content;
  const reading = typeof content === 'string' ? countText(content) : null;
  return reading?.kind === 'number' ? reading.value : null;
}
