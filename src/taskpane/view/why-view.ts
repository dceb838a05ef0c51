// SPDX-License-Identifier: EUPL-1.2

import type { Step } from '../../core/explanation/step';
import type { Place } from '../../core/finding/finding';
import { figureWords, stepRule, stepValueText } from '../../i18n/explain';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { unbroken } from '../../i18n/unbroken';
import { placeText } from './place-text';

/** A visible line of an explanation: a figure, or one of the cells that it was read from. */
export interface WhyRow {
  /** Where it stands in the tree: "0", "0.2", "0.2.1". */
  readonly key: string;
  readonly parent: string | null;
  readonly level: number;
  /** Its place among its neighbours, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  readonly isBranch: boolean;
  /** Whose figure, where that is somebody else than on the line above it in the tree. */
  readonly subject: string | null;
  readonly name: string;
  readonly value: string | null;
  /** How it follows from what is below it, or where it comes from. */
  readonly detail: string | null;
  /** The cell to go to; null when it is not a cell of the workbook. */
  readonly place: Place | null;
}

/** The keys of figures that are open when the explanation appears: what was asked. */
export const FIRST_OPEN: ReadonlySet<string> = new Set(['0']);

/**
 * The lines of an explanation that can be seen: the figures asked about, and below every open one what it was made
 * from. What is closed is not looked at, however large.
 *
 * @param open keys of the lines that are open
 */
export function whyRows(
  roots: readonly Step[],
  open: ReadonlySet<string>,
  dictionary: ScenarioDictionary,
): readonly WhyRow[] {
  return rowsOf(roots, { parent: null, level: 1, subject: null }, open, dictionary);
}

interface Above {
  readonly parent: string | null;
  readonly level: number;
  readonly subject: string | null;
}

function rowsOf(
  steps: readonly Step[],
  { parent, level, subject }: Above,
  open: ReadonlySet<string>,
  dictionary: ScenarioDictionary,
): readonly WhyRow[] {
  return steps.flatMap((step, index) => {
    const key = parent === null ? String(index) : `${parent}.${index}`;
    const { name } = figureWords(step.name, dictionary);
    const cells = step.from.length === 0 ? step.cells : [];
    const isBranch = step.from.length > 0 || cells.length > 1;
    const place = cells.length === 1 ? (cells[0] ?? null) : null;
    const row: WhyRow = {
      key,
      parent,
      level,
      position: index + 1,
      count: steps.length,
      isBranch,
      subject: step.subject === subject ? null : step.subject,
      name,
      value: unbroken(stepValueText(step, dictionary)),
      detail: step.from.length > 0 ? stepRule(step, dictionary) : originOf(step, place, dictionary),
      place,
    };
    if (!isBranch || !open.has(key)) return [row];
    const below = { parent: key, level: level + 1, subject: step.subject ?? subject };
    return [
      row,
      ...(step.from.length > 0 ? rowsOf(step.from, below, open, dictionary) : cellRows(cells, below)),
    ];
  });
}

/** A figure that was added up from several cells has a line for each. */
function cellRows(cells: readonly Place[], { parent, level }: Above): readonly WhyRow[] {
  return cells.map((place, index) => ({
    key: `${parent ?? ''}.${index}`,
    parent,
    level,
    position: index + 1,
    count: cells.length,
    isBranch: false,
    subject: null,
    name: placeText(place),
    value: null,
    detail: null,
    place,
  }));
}

function originOf(
  { cells, source }: Step,
  place: Place | null,
  { explanation, pane }: ScenarioDictionary,
): string | null {
  if (place !== null) return explanation.cell(placeText(place));
  if (cells.length > 1) return explanation.cells(cells.length);
  return source === null ? null : pane.source(source.title, source.date);
}
