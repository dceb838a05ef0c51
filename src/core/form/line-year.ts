// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ProgrammeSource } from '../programme/source';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const YEAR = /(?:19|20)\d{2}/g;

/**
 * The year of a line: a year, a date as a serial number, or a text with one year in it. More than one year ("2026-2028")
 * or none is a finding, and the line has no year.
 */
export function lineYear(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  column: number | null,
  who: { readonly code: string; readonly name: string },
): { readonly year: number | null; readonly findings: readonly Finding[] } {
  const content = column === null ? null : contentAt(sheet, row, column);
  if (column === null || isBlank(content)) return { year: null, findings: [] };
  const year = typeof content === 'number' ? yearOfNumber(content) : yearOfText(contentText(content));
  if (year !== null) return { year, findings: [] };
  const place = { sheet: source.sheet, address: cellAddress(row, column) };
  return { year: null, findings: [finding('unclearYear', place, { ...who, text: contentText(content) })] };
}

function yearOfNumber(value: number): number | null {
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return Number.isInteger(value) ? value : null;
  if (value < newYear(FIRST_YEAR) || value >= newYear(LAST_YEAR + 1)) return null;
  const about = Math.floor(1900 + value / DAYS_PER_YEAR);
  return (
    [about - 1, about, about + 1].find((year) => value >= newYear(year) && value < newYear(year + 1)) ?? null
  );
}

const DAYS_PER_YEAR = 365.25;

/** Serial number of the first of January, from 1901 to 2101: Excel counts a 29 February 1900 that never was. */
function newYear(year: number): number {
  return 365 * (year - 1900) + Math.floor((year - 1901) / 4) + 2 - Number(year > 2100);
}

function yearOfText(text: string): number | null {
  const years = new Set((text.match(YEAR) ?? []).map(Number));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
