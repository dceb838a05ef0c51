// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../allocation/base';
import type { AllocationKey } from '../allocation/key';
import type { Ratio } from '../number/ratio';
import type { HeldBackReason } from './held-back';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Municipalities that one thing holds back. */
interface HeldBackGroup {
  readonly reason: HeldBackReason;
  readonly municipalities: readonly Named[];
}

/** What can be said of a scenario, with the data that its sentence needs; the words are in `src/i18n`. */
export interface InsightData {
  /** The base has enough social homes: nothing has to be distributed. */
  nothingMissing: { base: Base; social: number; target: number };
  /** G of the region. */
  missing: { base: Base; homes: number; target: number; share: Ratio | null };
  /** All of the remainder found a place. */
  placed: { key: AllocationKey; homes: number };
  /** Part of it did not, and what holds municipalities back. */
  notPlaced: { key: AllocationKey; placed: number; unallocated: number; heldBack: readonly HeldBackGroup[] };
  /** How high the highest social share would have to be. */
  neededSocialCap: { cap: Ratio; needed: Ratio };
  /** How high the highest affordable share would have to be. */
  neededAffordableCap: { cap: Ratio; needed: Ratio };
  /** Subregions that could not make up what they lack themselves (S0: primarily within the subregion). */
  subregionRest: { items: readonly { name: string; homes: number }[] };
  /** Subregions under the social norm after everything. */
  subregionsShort: { items: readonly { name: string; shortfall: number }[] };
  /** Affordable homes that are still missing in the region. */
  affordableMissing: { homes: number; target: number };
  /** Municipalities that end above the highest affordable share, because what was not decided came first. */
  aboveAffordableCap: { cap: Ratio; municipalities: readonly Named[] };
  /** Municipalities that do not meet their own duty for sure after everything. */
  dutiesNotMet: { municipalities: readonly Named[] };
  /** Net need ν: social homes still missing, and whether the programme can hold them. */
  needMissing: { norm: Ratio; homes: number; attainable: boolean };
  /** As much disappears as is built: a need does not exist. */
  noNetGrowth: { net: number };
  /** Lines of the ledger that count, and those that do not. */
  exchangeLines: { counting: number; homes: number; notCounting: number };
  /** Route: the least that has to be affordable when every own duty is met; more than N cannot be built. */
  routeLeastAffordable: { share: Ratio; norm: Ratio; needed: number; total: number };
  /** Route: the same when nobody gives up mid homes of its minimum. */
  routeKeepMid: { share: Ratio; homes: number; total: number };
  /** Route: the low municipalities alone. */
  routeLowAlone: { share: Ratio; attainable: boolean; affordable: Ratio };
}

export type InsightCode = keyof InsightData;

/** One sentence about a scenario. */
export type Insight = {
  [Code in InsightCode]: { readonly code: Code; readonly data: Readonly<InsightData[Code]> };
}[InsightCode];
