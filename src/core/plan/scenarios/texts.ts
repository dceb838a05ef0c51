// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../../allocation/base';
import type { AllocationOrder } from '../../allocation/distribution';
import type { AllocationKey } from '../../allocation/key';
import type { CounterSegment } from '../../exchange/exchange-line';
import type { AgreementKind } from './read-agreements';
import type {
  AgreementColumn,
  DefinitionColumn,
  DivisionChoice,
  LedgerColumn,
  RuleSetChoice,
} from './columns';
import type { Measure } from './measures';

/** A column that the user fills in: its header, and what is said when a cell of it is selected. */
export interface InputColumnText {
  readonly header: string;
  readonly prompt: string;
}

/** Words of the sheets on which scenarios, exchange and agreements stand. */
export interface ScenarioSheetTexts {
  readonly tables: { readonly scenarios: string; readonly exchange: string; readonly agreements: string };
  readonly ruleSets: Readonly<Record<RuleSetChoice, string>>;
  readonly divisions: Readonly<Record<DivisionChoice, string>>;
  readonly bases: Readonly<Record<Base, string>>;
  /** Short, for a drop-down. */
  readonly keys: Readonly<Record<AllocationKey | 'none', string>>;
  /** One plain sentence each. */
  readonly keyMeanings: Readonly<Record<AllocationKey, string>>;
  readonly orders: Readonly<Record<AllocationOrder, string>>;
  /** What a share takes, in its input message and when something else is typed. */
  readonly share: string;
  readonly scenarios: {
    readonly title: string;
    readonly subtitle: string;
    readonly inStep: string;
    readonly outdated: string;
    readonly chosen: string;
    readonly chosenPrompt: string;
    readonly chosenError: string;
    readonly definitions: string;
    readonly columns: Readonly<Record<DefinitionColumn, InputColumnText>>;
    readonly status: string;
    readonly mark: string;
    readonly statuses: Readonly<Record<'current' | 'outdated' | 'notCalculated', string>>;
    readonly results: string;
    readonly area: string;
    readonly submitted: string;
    readonly norm: string;
    readonly chosenColumn: string;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly agreements: string;
    readonly extra: string;
    readonly code: string;
    readonly municipality: string;
    readonly subregion: string;
    readonly weight: InputColumnText;
    readonly changed: string;
    readonly remainder: string;
    readonly toPlace: string;
    readonly placed: string;
    readonly notPlaced: string;
    readonly control: string;
    readonly after: string;
    readonly sum: string;
    readonly difference: string;
    readonly keysHeading: string;
    readonly norms: string;
    readonly charts: { readonly shares: string; readonly extra: string };
  };
  readonly exchange: {
    readonly title: string;
    readonly subtitle: string;
    readonly columns: Readonly<Record<LedgerColumn, InputColumnText>>;
    readonly counters: Readonly<Record<CounterSegment, string>>;
    readonly status: string;
    readonly verdict: string;
    readonly mark: string;
    readonly verdicts: Readonly<Record<'counts' | 'countsWithWarning' | 'doesNotCount', string>>;
    readonly statuses: Readonly<Record<'unknown' | 'same' | 'notWhole' | 'noConsent' | 'changed', string>>;
    readonly homes: string;
  };
  readonly agreements: {
    readonly title: string;
    readonly subtitle: string;
    readonly columns: Readonly<Record<AgreementColumn, InputColumnText>>;
    readonly kinds: Readonly<Record<AgreementKind, string>>;
    readonly programme: Readonly<Record<'total' | 'social' | 'mid' | 'affordable', string>>;
    readonly shortfall: Readonly<Record<'total' | 'social' | 'mid' | 'affordable', string>>;
    readonly wholeHomes: string;
  };
}
