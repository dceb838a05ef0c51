// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ProgrammeSource } from '../programme/source';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Excel's day 1 is 1 January 1900, and it has a 29 February 1900 that never was. */
const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
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
  const year = new Date((value - DAYS_BEFORE_1970) * MILLISECONDS_PER_DAY).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function yearOfText(text: string): number | null {
  const years = new Set((text.match(YEAR) ?? []).map(Number));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
