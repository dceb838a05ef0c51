// SPDX-License-Identifier: EUPL-1.2
import { parseRange, rangeReference } from '../../address';
import { MAX_COLUMNS, MAX_ROWS } from '../../model';
import type { Rect } from '../../model';
import { shiftAll, shiftRect } from '../../shift/shift';
import type { Shift } from '../../shift/shift';

/** Ranges of a list of references such as `A1:B2 D4`. What is no reference is left out. */
export function rangesOf(references: string): readonly Rect[] {
  return references.split(/\s+/).flatMap((reference) => parseLine(reference) ?? parseRange(reference) ?? []);
}

/** A list of references after shifts; null when nothing of it is left. */
export function followReferences(references: string, shifts: readonly Shift[]): string | null {
  const left = references.split(/\s+/).flatMap((reference) => {
    const range = parseLine(reference) ?? parseRange(reference);
    if (range === null) return reference === '' ? [] : [reference];
    const now = shiftAll(range, shifts, shiftRect);
    return now === null ? [] : [now === range ? reference : textOf(now)];
  });
  return left.length === 0 ? null : left.join(' ');
}

/** Whole columns and rows are written by their letters and numbers alone. */
function parseLine(reference: string): Rect | null {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(reference);
  if (columns) return parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}${MAX_ROWS}`);
  const rows = /^(\d+):(\d+)$/.exec(reference);
  return rows ? parseRange(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`) : null;
}

function textOf(range: Rect): string {
  const text = rangeReference(range);
  if (range.rows === MAX_ROWS) return text.replace(/\d+/g, '');
  return range.columns === MAX_COLUMNS ? text.replace(/[A-Z]+/g, '') : text;
}
