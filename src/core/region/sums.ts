// SPDX-License-Identifier: EUPL-1.2

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

/** Sum of a figure over municipalities. */
export function sumOver<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}

export function sumFigures(members: readonly CompleteMunicipality[]): RegionSums {
  const all = members.map(({ figures }) => figures);
  const high = members.filter((member) => member.class === 'high');
  return {
    total: sumOver(all, ({ total }) => total),
    social: sumOver(all, ({ social }) => social),
    mid: sumOver(all, ({ mid }) => mid),
    affordable: sumOver(all, ({ affordable }) => affordable),
    expensive: sumKnown(all.map(({ expensive }) => expensive)),
    unknown: sumOver(all, ({ unknown }) => unknown),
    demolition: sumOver(all, ({ demolition }) => demolition),
    socialDemolition: sumOver(all, ({ socialDemolition }) => socialDemolition),
    socialSale: sumOver(all, ({ socialSale }) => socialSale),
    totalHigh: sumOver(high, ({ figures }) => figures.total),
  };
}
