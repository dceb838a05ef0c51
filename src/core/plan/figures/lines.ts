// SPDX-License-Identifier: EUPL-1.2

import { countsFor, type Counting } from '../../programme/counting';
import type { CountField } from '../../programme/field';
import { periodKey } from '../../programme/period';
import { isLineKind, type ReadFigure } from '../../programme/read-figure';
import type { ReadSource } from '../../programme/source';
import { eachInSteps, type Steps } from '../../../steps/steps';

/** Figures that stand in one row of our sheet: they are about the same homes, and all of them count or none does. */
export interface FigureLine {
  /** Its first figure; the others have the same municipality, status and sheet. */
  readonly first: ReadFigure;
  /** A year, a period, or nothing. */
  readonly years: string | number;
  readonly counts: boolean;
  readonly figures: Partial<Record<CountField, ReadFigure>>;
}

/**
 * Puts figures that stand side by side on the user's sheet side by side on ours: those of one row, or those of one form
 * for a plan, where each stands on a row of its own. A field that is there already begins another line.
 */
export function* figureLines(
  figures: readonly ReadFigure[],
  counting: Counting,
  { form }: ReadSource,
): Steps<readonly FigureLine[]> {
  const lines: FigureLine[] = [];
  let beside: FigureLine[] = [];
  let former = '';
  yield* eachInSteps(figures, (figure) => {
    const { code, field, status, place } = figure;
    const row = form === 'planForm' ? '' : (place?.address ?? '').replace(LETTERS, '');
    const origin = `${code}|${row}|${place?.sheet ?? ''}`;
    if (origin !== former) beside = [];
    former = origin;
    const [years, counts] = [yearsOf(figure), isCounted(figure, counting)];
    const line = beside.find(
      (one) =>
        one.years === years &&
        one.counts === counts &&
        one.first.status === status &&
        one.figures[field] === undefined,
    );
    if (line !== undefined) {
      line.figures[field] = figure;
      return;
    }
    const begun: FigureLine = { first: figure, years, counts, figures: { [field]: figure } };
    beside.push(begun);
    lines.push(begun);
  });
  return lines;
}

const LETTERS = /^[A-Z]+/;

/** A figure for always has no years: a segment that a list has no line of. */
function yearsOf({ year, period }: ReadFigure): string | number {
  const isAlways = period !== null && period.from === null && period.to === null;
  return year ?? (isAlways ? '' : periodKey(period));
}

/** What cannot be read counts, whatever its year: it keeps its municipality out. */
function isCounted(figure: ReadFigure, counting: Counting): boolean {
  if (!isLineKind(figure.field) || figure.isUnreadable) return true;
  return countsFor(figure, counting) === 'yes';
}
