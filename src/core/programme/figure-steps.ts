// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import type { PlainName } from '../explanation/step-name';
import type { Place } from '../finding/finding';
import type { AssessedMunicipality } from './assess';
import type { CountField } from './field';
import type { Figures } from './figures';

/** The figures of a municipality with the cells they were read from, or the figures they follow from. */
export type FigureSteps = { readonly [Name in keyof Figures]: Step<Figures[Name]> };

/** Fields whose column and figure are called differently. */
const FIELD_OF: Readonly<Partial<Record<PlainName, CountField>>> = { social: 'socialRent' };

type Assessed = Pick<AssessedMunicipality, 'record' | 'sums' | 'cells'>;

/** Begins the explanation of a municipality with complete figures: what was read, and what followed (domain §3). */
export function figureSteps(trace: Trace, assessed: Assessed, figures: Figures): FigureSteps {
  const { sums } = assessed;
  const read = <Value extends number | null>(name: keyof Figures, value: Value): Step<Value> =>
    trace.given(name, value, { cells: cellsOf(assessed, FIELD_OF[name] ?? (name as CountField)) });
  const social = read('social', figures.social);
  const mid = sums.mid === null ? midFromParts(trace, assessed, figures.mid) : read('mid', figures.mid);
  const fromRest = sums.expensive === null;
  const column = read('unknown', figures.unknown);
  const stated = read('total', figures.total);
  const unknown = fromRest ? trace.step('unknown', [stated, social, mid], () => figures.unknown) : column;
  const expensive =
    fromRest && figures.expensive !== null
      ? trace.step('expensive', [stated, social, mid, unknown], () => figures.expensive)
      : read('expensive', figures.expensive);
  const total =
    sums.total === null
      ? trace.step('total', [social, mid, expensive, unknown], () => figures.total)
      : stated;
  return {
    stock: read('stock', figures.stock),
    socialStock: read('socialStock', figures.socialStock),
    socialRentStock: read('socialRentStock', figures.socialRentStock),
    total,
    social,
    mid,
    affordable: affordableStep(trace, social, mid),
    expensive,
    unknown,
    demolition: read('demolition', figures.demolition),
    socialDemolition: read('socialDemolition', figures.socialDemolition),
    socialSale: read('socialSale', figures.socialSale),
  };
}

/** A = S + M. */
export function affordableStep(trace: Trace, social: Step<number>, mid: Step<number>): Step<number> {
  return trace.step('affordable', [social, mid], (s, m) => s + m);
}

function midFromParts(trace: Trace, assessed: Assessed, mid: number): Step<number> {
  const parts = (['midRent', 'affordablePurchase'] as const).map((field) =>
    trace.given(field, assessed.sums[field], { cells: cellsOf(assessed, field) }),
  );
  return trace.step('mid', parts, () => mid);
}

/** The cells that hold a figure; a blank one says why it counts as 0. */
function cellsOf({ record, cells }: Assessed, field: CountField): readonly Place[] {
  const own = record.places[field];
  const ofLines = field in cells ? cells[field as keyof typeof cells] : undefined;
  return ofLines ?? (own === undefined ? [] : [own]);
}
