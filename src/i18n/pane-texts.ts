// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from '../core/finding/finding';
import type { FailureText } from './failure-texts';

/** The screens of the task pane, in the order of their tabs. */
export const SCREENS = ['workbook', 'checks', 'outcome', 'variants', 'write'] as const;
export type Screen = (typeof SCREENS)[number];

/** What municipalities can be sorted by. */
export const SORT_KEYS = ['shortfall', 'name', 'status', 'total'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Why what was typed cannot be a setting: no share, no average, or more than all of the programme. */
export type SettingRefusal = 'share' | 'average' | 'moreThanAll';

/** The ends of a share and of its shortfall in homes. */
export interface BandWords {
  readonly low: string;
  readonly high: string;
  readonly shortfall: string;
}

/** Part of a write that takes time. */
export type WriteStepTexts = Readonly<Record<'read' | 'write' | 'reconcile' | 'dress' | 'restore', string>>;

/** What the task pane shows beside findings, failures and what the workbook itself says. */
export interface PaneTexts {
  readonly screens: Readonly<Record<Screen, string>>;
  readonly screensLabel: string;
  /** What the number on a tab counts. */
  readonly counted: Readonly<Record<'findings' | 'changes', (count: number) => string>>;
  readonly calculating: string;
  /** While a part of the pane is fetched. */
  readonly loading: string;
  readonly retry: string;
  /** Heading of what a coordinator of a region does. */
  readonly round: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly close: string;
  readonly about: Readonly<Record<'support' | 'privacy', string>>;
  readonly source: (title: string, date: string | null) => string;
  readonly workbook: {
    readonly found: string;
    readonly table: (table: string, sheet: string) => string;
    readonly cells: (sheet: string, address: string) => string;
    readonly rows: (municipalities: string, rows: string) => string;
    readonly columns: (count: number) => string;
    readonly labels: (count: number) => string;
    readonly mapping: string;
    readonly keeping: string;
    readonly kept: string;
    readonly forgotten: string;
    readonly subregions: (count: number) => string;
    readonly settings: string;
    readonly ruleSet: string;
    readonly ruleSetChanged: string;
    readonly oneLine: string;
    readonly averageOf: (share: string, socialStock: string, stock: string) => string;
    readonly sources: string;
    readonly precision: (points: string) => string;
    readonly share: (share: string) => string;
    readonly atLeast: (share: string) => string;
    readonly moreThan: (share: string) => string;
  };
  readonly settings: {
    readonly change: string;
    readonly hints: Readonly<Record<'share' | 'average' | 'precision', string>>;
    readonly refused: Readonly<Record<SettingRefusal, string>>;
    readonly strictMid: string;
    readonly individualDuty: string;
    readonly apply: string;
  };
  readonly counting: {
    readonly change: string;
    readonly from: string;
    readonly to: string;
    readonly withoutYear: string;
    readonly badYears: string;
    readonly statusSystemHint: string;
  };
  readonly empty: {
    readonly what: string;
    readonly intro: string;
    readonly needed: string;
    readonly optional: string;
    readonly or: (first: string, second: string) => string;
    readonly advice: string;
    readonly example: string;
    readonly exampleNote: string;
    readonly opening: string;
    readonly openedTitle: string;
    readonly opened: string;
  };
  readonly checks: {
    readonly none: string;
    /** Nothing but what was accepted. */
    readonly noneOpen: string;
    readonly groups: Readonly<Record<Severity, string>>;
    readonly previous: string;
    readonly next: string;
    readonly position: (index: number, count: number) => string;
    readonly why: string;
    readonly todo: string;
    readonly workbook: string;
    readonly more: (count: number) => string;
  };
  /** What the user does about a finding: mends its cell, or accepts it with a reason. */
  readonly decisions: {
    readonly now: string;
    readonly becomes: string;
    readonly mendOne: string;
    readonly mendAll: (count: number, kind: string) => string;
    readonly mendQuestion: (count: number) => string;
    readonly mendPromise: string;
    readonly mendAction: (count: number) => string;
    readonly looking: string;
    readonly notLooked: string;
    readonly cell: string;
    readonly was: string;
    readonly mended: (count: number) => string;
    readonly mending: string;
    readonly putBack: string;
    readonly putBackAll: string;
    readonly mendedNotice: (count: number) => string;
    readonly putBackNotice: (count: number) => string;
    readonly accept: string;
    readonly acceptAction: string;
    readonly acceptOthers: (count: number) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly accepted: string;
    readonly acceptedOn: (date: string) => string;
    readonly acceptedNotice: string;
    readonly retract: string;
    readonly retractAll: (count: number) => string;
    /** Findings with the same reason that are not in view. */
    readonly acceptedMore: (count: number) => string;
    readonly retractedNotice: string;
  };
  readonly outcome: {
    readonly region: string;
    readonly minimum: string;
    readonly programme: string;
    readonly social: string;
    readonly affordable: string;
    readonly socialShort: (homes: string) => string;
    readonly affordableShort: (homes: string) => string;
    readonly socialMet: string;
    readonly affordableMet: string;
    readonly below: (points: string, norm: string) => string;
    readonly above: (points: string, norm: string) => string;
    readonly exactly: (norm: string) => string;
    readonly nearly: (norm: string) => string;
    /** Why a share is a band: homes of unknown segment in the programme, uncertain classes in the minimum. */
    readonly band: Readonly<Record<'programme' | 'minimum', (data: BandWords) => string>>;
    readonly size: (municipalities: number, homes: string) => string;
    readonly noProgramme: string;
    readonly noFigures: string;
    readonly bar: (share: string, norm: string) => string;
    readonly coverage: (included: number, expected: number) => string;
    readonly shortSubregions: (short: number, total: number) => string;
    readonly shortSubregionsDespite: (short: number, total: number) => string;
    readonly subregionsMet: string;
    readonly subregions: string;
    /** Which of their figures the list shows. */
    readonly subregionsMeasure: string;
    readonly municipalities: string;
    readonly why: string;
    /** On a button beside a figure. */
    readonly askWhy: string;
    readonly whyShare: (data: { homes: string; total: string; share: string }) => string;
    readonly whyTarget: (data: { norm: string; target: string }) => string;
    readonly whyHigh: (data: { share: string; mid: string }) => string;
    readonly whyRoutes: (data: { minAffordable: string; keepMid: string }) => string;
    readonly keepMid: (share: string, norm: string) => string;
    readonly search: string;
    readonly sortBy: string;
    readonly sorts: Readonly<Record<SortKey, string>>;
    readonly onlyShort: string;
    readonly count: (shown: number, total: number) => string;
    readonly shortfall: (homes: string) => string;
    readonly uncertain: string;
    readonly fairPart: (homes: string) => string;
    readonly programmeOf: (homes: string) => string;
  };
  readonly write: {
    readonly plan: string;
    readonly present: string;
    readonly sheets: (count: number) => string;
    readonly columns: (count: number) => string;
    /** The count decides between one and more; the text is what is shown. */
    readonly cells: (count: number, text: string) => string;
    readonly nothing: string;
    readonly ownColumns: string;
    readonly columnChoice: (wanted: number, all: number) => string;
    readonly columnNote: string;
    readonly outOfStep: string;
    readonly outOfStepAdvice: string;
    readonly inStep: string;
    readonly action: string;
    readonly again: string;
    readonly steps: WriteStepTexts;
    readonly written: (compared: string) => string;
    readonly unchanged: (compared: string) => string;
    readonly removedTitle: string;
    readonly removed: (sheets: number, columns: number) => string;
    readonly remove: string;
    readonly removing: string;
    readonly removeQuestion: string;
    readonly removeConsequence: string;
    readonly notRead: string;
    readonly readAgain: string;
    readonly promise: string;
  };
  readonly failures: {
    readonly calculating: string;
    readonly writing: string;
    readonly removing: string;
    readonly opening: string;
    readonly keeping: string;
    readonly going: string;
    readonly watching: string;
    readonly mending: string;
    /** After a failed write; said only when it is so. */
    readonly putBack: string;
    readonly nothingRemoved: string;
    /** The add-in's own site does not hand out a file. */
    readonly site: FailureText;
    readonly program: FailureText;
  };
}
