// SPDX-License-Identifier: EUPL-1.2

import type { AllocationKey } from '../core/allocation/key';
import type { AllocationOrder } from '../core/allocation/distribution';
import type { Base } from '../core/allocation/base';
import type { CounterSegment } from '../core/exchange/exchange-line';
import type { DivisionPresetId } from '../core/region/division-presets';

/** A key, or none: the remainder is not distributed. */
export type KeyChoice = AllocationKey | 'none';

/** Why what was typed cannot be part of a variant. */
export type VariantRefusal = 'name' | 'sameName' | 'share' | 'weight';

/** Words of the screen with variants and of the exchange editor. */
export interface VariantTexts {
  readonly intro: string;
  readonly noProgramme: string;
  /** Whether they are written; and what is the case when the workbook has them already. */
  readonly write: string;
  readonly writeHint: string;
  readonly inWorkbook: string;
  /** Something on the sheets cannot be read, so nothing is changed here. */
  readonly notUnderstood: string;
  readonly list: string;
  readonly compared: (count: number) => string;
  readonly compare: (name: string) => string;
  readonly evaluating: string;
  readonly add: string;
  readonly edit: string;
  readonly copy: string;
  readonly remove: string;
  readonly copyOf: (name: string) => string;
  readonly newName: string;
  readonly lastOne: string;
  /** Name of what is built in a variant, in an explanation. */
  readonly thisVariant: string;
  readonly notDistributed: string;
  readonly withExchange: string;
  readonly capped: (social: string, affordable: string) => string;
  readonly insights: string;
  readonly flip: {
    readonly title: string;
    readonly intro: (average: string, points: string) => string;
    readonly none: string;
    readonly lower: (share: string) => string;
    readonly higher: (share: string) => string;
    readonly flips: Readonly<Record<'low' | 'high', (names: readonly string[]) => string>>;
    readonly result: (share: string, shortfall: string) => string;
  };
  readonly form: {
    readonly title: string;
    readonly name: string;
    readonly ruleSet: string;
    readonly workbookRules: string;
    readonly division: string;
    readonly divisions: Readonly<Record<'workbook' | 'whole' | 'province', string>>;
    readonly presets: Readonly<Record<DivisionPresetId, string>>;
    readonly column: (header: string) => string;
    readonly base: string;
    readonly key: string;
    readonly keyHints: Readonly<Record<KeyChoice, string>>;
    readonly noKey: string;
    readonly order: string;
    readonly socialCap: string;
    readonly affordableCap: string;
    readonly capHint: string;
    readonly exchange: string;
    readonly weights: string;
    readonly weightsHint: string;
    readonly apply: string;
    readonly cancel: string;
    readonly refused: Readonly<Record<VariantRefusal, string>>;
  };
  readonly comparison: {
    readonly title: string;
    readonly note: string;
    readonly choose: string;
    readonly measure: string;
    readonly region: string;
    readonly subregions: string;
    readonly municipalities: string;
    readonly municipalitiesNote: string;
    readonly shareSocial: string;
    readonly shortfallSocial: string;
    readonly shareAffordable: string;
    readonly shortfallAffordable: string;
    readonly minAffordable: string;
    readonly keepMid: string;
    readonly needGap: string;
    readonly stockAfter: string;
    readonly together: string;
    readonly unallocated: string;
    readonly nothing: string;
    /** "+12" or "−3" to the first column. */
    readonly difference: (text: string) => string;
    readonly scroll: string;
  };
  readonly keys: {
    readonly title: (name: string) => string;
    readonly note: (base: string, order: string) => string;
    readonly short: Readonly<Record<AllocationKey, string>>;
  };
  readonly headline: {
    readonly title: string;
    readonly intro: string;
    readonly share: string;
    readonly gap: string;
    readonly homes: string;
    readonly check: string;
    readonly unreadable: string;
    readonly reading: (affordable: string) => string;
    readonly contradiction: string;
    readonly shareHigh: (from: string, to: string) => string;
    readonly total: (from: string, to: string) => string;
    readonly faceTotal: (total: string) => string;
    readonly faceShareHigh: (share: string) => string;
    readonly agrees: string;
    readonly differs: (data: { share: string; gap: string; homes: string }) => string;
  };
  readonly exchange: {
    readonly title: string;
    readonly intro: string;
    readonly judged: (name: string) => string;
    readonly judgedSubmitted: string;
    readonly line: (number: number) => string;
    readonly from: string;
    readonly to: string;
    readonly homes: string;
    readonly counter: string;
    readonly counters: Readonly<Record<CounterSegment, string>>;
    readonly consent: (name: string) => string;
    readonly note: string;
    readonly choose: string;
    /** Before the municipality is chosen. */
    readonly parties: Readonly<Record<'from' | 'to', string>>;
    readonly roomSocial: (name: string, homes: string) => string;
    readonly roomCounter: (name: string, homes: string) => string;
    readonly possible: (homes: string) => string;
    readonly incomplete: string;
    readonly counts: string;
    readonly countsNot: string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly up: (number: number) => string;
    readonly none: string;
    readonly unused: string;
  };
  readonly orders: Readonly<Record<AllocationOrder, string>>;
  readonly bases: Readonly<Record<Base, string>>;
}
