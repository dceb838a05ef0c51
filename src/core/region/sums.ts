// SPDX-License-Identifier: EUPL-1.2

import type { Step, Trace } from '../explanation/step';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { sumKnown } from '../number/homes';

/** N, S, M, A, O, U, D, Ds and V of the complete municipalities together, homes (domain §4). */
export interface RegionSums {
  readonly total: number;
  readonly social: number;
  readonly mid: number;
  readonly affordable: number;
  /** null as soon as one municipality does not split what is not affordable. */
  readonly expensive: number | null;
  readonly unknown: number;
  readonly demolition: number;
  readonly socialDemolition: number;
  readonly socialSale: number;
  /** N in municipalities of class high. */
  readonly totalHigh: number;
}

export type RegionSumSteps = { readonly [Name in keyof RegionSums]: Step<RegionSums[Name]> };

/** Sum of a figure over municipalities. */
export function sumOver<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}

/** Adds up the figures of municipalities. */
export function sumSteps(trace: Trace, members: readonly CompleteMunicipality[]): RegionSumSteps {
  const all = members.map(({ steps }) => steps);
  const sum = (name: Exclude<keyof RegionSums, 'expensive' | 'totalHigh'>): Step<number> =>
    trace.step(
      name,
      all.map(({ figures }) => figures[name]),
      (...homes) => sumOver(homes, (one) => one),
    );
  const high = all.filter((member) => member.class.value === 'high');
  return {
    total: sum('total'),
    social: sum('social'),
    mid: sum('mid'),
    affordable: sum('affordable'),
    expensive: trace.step(
      'expensive',
      all.map(({ figures }) => figures.expensive),
      (...homes) => sumKnown(homes),
    ),
    unknown: sum('unknown'),
    demolition: sum('demolition'),
    socialDemolition: sum('socialDemolition'),
    socialSale: sum('socialSale'),
    totalHigh: trace.step(
      'totalHigh',
      high.map(({ figures }) => figures.total),
      (...homes) => sumOver(homes, (one) => one),
    ),
  };
}
