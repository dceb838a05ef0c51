// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../number/ratio';
import type { Counting } from '../programme/counting';
import type { Citation } from './citation';
import type { RuleNoteKey } from './note';

/** A parameter of the law with where it comes from: data, never a constant in code (domain §2). */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: Citation;
  /** Explains what the sources disagree about, or null. */
  readonly note: RuleNoteKey | null;
}

export type ShippedRuleSetId = Exclude<RuleSetId, 'eigen'>;
export type RuleSetId = 'wvrv-individueel' | 'wvrv-regionaal' | 'zuid-holland' | 'eigen';

/** The norms alone, wherever they come from. */
export interface Norms {
  readonly affordable: { readonly value: Ratio };
  readonly social: { readonly value: Ratio };
  readonly mid: { readonly value: Ratio };
  readonly netNeed: { readonly value: Ratio };
  readonly strictMid: { readonly value: boolean };
  readonly individualDuty: { readonly value: boolean };
}

/** Parameters of the calculation (domain §2). Shares are fractions: two thirds is 2/3. */
export interface RuleSet extends Norms {
  readonly id: RuleSetId;
  /** The shipped set that a set of the user's own began as; a shipped set is its own base. */
  readonly basedOn: ShippedRuleSetId;
  /** α: share of the programme that has to be affordable. */
  readonly affordable: Sourced<Ratio>;
  /** β: share that has to be social rent. */
  readonly social: Sourced<Ratio>;
  /** μ: share of the mid segment that a municipality with much social stock has to build. */
  readonly mid: Sourced<Ratio>;
  /** ν: social share of the net need for homes. */
  readonly netNeed: Sourced<Ratio>;
  /** More than μ instead of at least μ. */
  readonly strictMid: Sourced<boolean>;
  /** Each municipality has a duty of its own; otherwise only the region has. */
  readonly individualDuty: Sourced<boolean>;
  /** Programme horizon and planning statuses that count, unless the user chooses otherwise. */
  readonly counting: Sourced<Counting>;
  /** What holds for the set as a whole. */
  readonly notes: readonly RuleNoteKey[];
}
