// SPDX-License-Identifier: EUPL-1.2

/** What the receiving municipality gives back, home for home. */
export const COUNTER_SEGMENTS = ['mid', 'expensive'] as const;
export type CounterSegment = (typeof COUNTER_SEGMENTS)[number];

/**
 * A line of the exchange ledger ("uitruil", domain §6): `to` builds social homes that `from` would have built, and
 * `from` builds as many homes of the counter-segment in their place.
 */
export interface ExchangeLine {
  /** CBS codes. */
  readonly from: string;
  readonly to: string;
  readonly homes: number;
  readonly counter: CounterSegment;
  /** A line counts when both have agreed. */
  readonly consent: { readonly from: boolean; readonly to: boolean };
  /** `2026-11-22`, or null. */
  readonly date: string | null;
  readonly note: string | null;
}
