// SPDX-License-Identifier: EUPL-1.2

import { readColumns, type Candidate } from './candidate';

export function byPreference(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Number(b.table !== null) - Number(a.table !== null) ||
    Number(a.sheet.copyOf !== null) - Number(b.sheet.copyOf !== null) ||
    Number(b.sheet.isVisible) - Number(a.sheet.isVisible)
  );
}

/** The same header again further down is no other programme, and neither is part of the header itself. */
export function isContinuation(best: Candidate, other: Candidate): boolean {
  if (best.sheet !== other.sheet || best.table !== null || other.table !== null) return false;
  const top = (one: Candidate): number => one.headerRow - one.headerRows + 1;
  const overlaps = top(other) <= best.headerRow && top(best) <= other.headerRow;
  const headers = (one: Candidate): string =>
    readColumns(one)
      .map(({ column, header }) => `${column}:${header}`)
      .join('|');
  return overlaps || headers(best) === headers(other);
}
