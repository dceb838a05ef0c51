// SPDX-License-Identifier: EUPL-1.2

import type { Step, StepValue } from '../explanation/step';
import { unitOf, type StepName } from '../explanation/step-name';
import { toDouble } from '../number/double';
import type { Outcome } from './calculate';

type Explained = Pick<Outcome, 'municipalities' | 'subregions' | 'provinces' | 'region'>;
type Steps = ReadonlyMap<StepName, Step>;

/** The building region goes by this name too, whatever the workbook calls it. */
const REGION = 'region';

/**
 * The step that explains a figure, by its path in the outcome: a municipality's code or name, or the name of a
 * region, and then the figure. Capitals make no difference.
 *
 * @returns null when there is no such municipality or region, when it is incomplete, or when it has no such figure
 * @example findStep(outcome, "GM0363.shortfall.mid")?.value
 * @example findStep(outcome, "region.minimum.shareSocial")?.from
 */
export function findStep(outcome: Explained, path: string): Step | null {
  const wanted = path.toLowerCase();
  for (const [subject, steps] of subjectsOf(outcome)) {
    const prefix = `${subject.toLowerCase()}.`;
    if (!wanted.startsWith(prefix)) continue;
    const figure = wanted.slice(prefix.length);
    // In the outcome the segments of a municipality stand under `programme`.
    const names = [figure, figure.replace(/^programme\./, '')];
    const found = [...steps.values()].find(({ name }) => names.includes(name.toLowerCase()));
    if (found !== undefined) return found;
  }
  return null;
}

/** Figures of a subject that can be explained, by name; for somebody who mistyped one. */
export function explainable(outcome: Explained, path: string): readonly StepName[] {
  const wanted = path.toLowerCase();
  const found = [...subjectsOf(outcome)].find(([subject]) => wanted.startsWith(`${subject.toLowerCase()}.`));
  return found === undefined ? [] : [...found[1].keys()].sort();
}

/** Whose figures are explained. */
export type Subject =
  | { readonly kind: 'region' }
  | { readonly kind: 'subregion'; readonly name: string }
  | { readonly kind: 'municipality'; readonly code: string };

/** The figures of a subject that can say why; null when it is gone, or when it is incomplete. */
export function stepsOf({ municipalities, subregions, region }: Explained, subject: Subject): Steps | null {
  switch (subject.kind) {
    case 'region':
      return region.steps;
    case 'subregion':
      return subregions.find(({ name }) => name === subject.name)?.steps ?? null;
    case 'municipality': {
      const found = municipalities.find(({ code }) => code === subject.code);
      return found?.complete === true ? found.steps.all : null;
    }
  }
}

function* subjectsOf({
  municipalities,
  subregions,
  provinces,
  region,
}: Explained): Generator<[string, Steps]> {
  for (const one of municipalities) {
    if (!one.complete) continue;
    yield [one.code, one.steps.all];
    yield [one.name, one.steps.all];
  }
  for (const one of [...subregions, ...provinces, region]) yield [one.name, one.steps];
  yield [REGION, region.steps];
}

/** A step and all it is made from, for the outcome. Shares and points are the nearest doubles. */
export interface ExplanationJson {
  readonly name: StepName;
  readonly subject: string | null;
  readonly unit: string;
  readonly value: number | string | boolean | null;
  readonly cells: readonly string[];
  readonly source: Step['source'];
  readonly from: readonly ExplanationJson[];
}

/** An explanation as plain data: the same tree that the pane shows. */
export function explanationJson({ name, subject, value, cells, source, from }: Step): ExplanationJson {
  return {
    name,
    subject,
    unit: unitOf(name),
    value: plain(value),
    cells: cells.map(({ sheet, address }) => (address === null ? sheet : `${sheet}!${address}`)),
    source,
    from: from.map(explanationJson),
  };
}

function plain(value: StepValue): ExplanationJson['value'] {
  return typeof value === 'object' && value !== null ? toDouble(value) : value;
}
