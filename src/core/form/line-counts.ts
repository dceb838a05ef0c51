// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import type { CountField } from '../programme/field';
import type { Period } from '../programme/period';
import { readCount } from '../programme/read-count';
import { overlapping, resolveTotals, type DimensionedFigure } from '../programme/resolve-totals';
import type { ProgrammeSource } from '../programme/source';
import { cellAddress } from '../sheet/address';
import { contentAt, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { isCount } from './candidate';

/** A figure in a row of a list. */
export interface LineCell {
  readonly field: CountField;
  /** Null for a cell that cannot be read. */
  readonly homes: number | null;
  readonly period: Period | null;
  readonly status: string | null;
  readonly place: Place;
  readonly content: Content;
  readonly differs: boolean;
}

interface Counted extends DimensionedFigure, LineCell {
  readonly homes: number;
}

export interface LineCounts {
  readonly cells: readonly LineCell[];
  readonly isUnreadable: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the cells of homes in one row; totals and their parts give every home once. */
export function readCounts(
  sheet: SheetContent,
  { sheet: sheetName, mapped }: ProgrammeSource,
  row: number,
  who: { readonly code: string; readonly name: string },
): LineCounts {
  const findings: Finding[] = [];
  const counted = new Map<CountField, Counted[]>();
  const unreadable: LineCell[] = [];
  for (const { column, meaning } of mapped) {
    if (!isCount(meaning.field)) continue;
    const field = meaning.field as CountField;
    const place = { sheet: sheetName, address: cellAddress(row, column) };
    const content = contentAt(sheet, row, column);
    const reading = readCount(content, meaning.unit, place, { ...who, field });
    if (reading.finding !== null) findings.push(reading.finding);
    const { period, status, part } = meaning;
    const { homes, differs } = reading;
    if (homes !== null) {
      const own = counted.get(field);
      const one = { field, homes, period, status, part, place, content, differs };
      if (own === undefined) counted.set(field, [one]);
      else own.push(one);
    } else if (reading.isUnreadable) {
      unreadable.push({ field, homes, period, status, place, content, differs });
    }
  }
  let overlaps = false;
  const resolved: LineCell[] = [];
  for (const [field, own] of counted) {
    const { figures, rests, mismatches } = resolveTotals(own);
    for (const { total, sum } of mismatches) {
      findings.push(finding('partsMismatch', total.place, { ...who, field, total: total.homes, sum }));
    }
    if (overlapping(figures.map(({ period }) => period)) && sameStatus(figures)) {
      overlaps = true;
      findings.push(finding('overlappingPeriods', figures[0]?.place ?? null, { ...who, field }));
    }
    resolved.push(...figures, ...rests.map((rest) => ({ ...rest, differs: true })));
  }
  return {
    cells: [...resolved, ...unreadable],
    isUnreadable: unreadable.length > 0 || overlaps,
    findings,
  };
}

function sameStatus(figures: readonly DimensionedFigure[]): boolean {
  return new Set(figures.map(({ status, part }) => `${status}|${part}`)).size === 1;
}
