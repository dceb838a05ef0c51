// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../core/allocation/base';
import type { AllocationOrder } from '../core/allocation/distribution';
import type { AllocationKey } from '../core/allocation/key';
import type { ExchangeProblemCode, ExchangeProblemData } from '../core/exchange/exchange-problem';
import type { HeldBackReason } from '../core/scenario/held-back';
import type { InsightCode, InsightData } from '../core/scenario/insight';

/** Sentences by insight code, made from the insight's data. */
export type InsightTexts = { readonly [Code in InsightCode]: (data: InsightData[Code]) => string };

/** What is the matter with a line of the exchange ledger, and what to do about it. */
export type ExchangeProblemTexts = {
  readonly [Code in ExchangeProblemCode]: (data: ExchangeProblemData[Code]) => string;
};

/** Words of scenarios. */
export interface ScenarioTexts {
  readonly bases: Readonly<Record<Base, string>>;
  readonly keys: Readonly<Record<AllocationKey, string>>;
  readonly orders: Readonly<Record<AllocationOrder, string>>;
  /** "…, omdat …": why municipalities take no more. */
  readonly heldBack: Readonly<Record<HeldBackReason, string>>;
  readonly insights: InsightTexts;
  readonly exchangeProblems: ExchangeProblemTexts;
}
