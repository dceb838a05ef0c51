// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from '../core/finding/finding';
import type { Form } from '../core/form/mapping';
import type { FileStatus, MunicipalityStatus } from '../core/round/consolidate';
import type { RoundProblemCode, RoundProblemData } from '../core/round/problem';
import type { TemplateField } from '../core/round/template';
import type { FindingText } from './dictionary';
import type { FailureText } from './failure-texts';

/** What a validated cell says: while it is selected, and when something else is typed. */
export interface CellHelp {
  readonly title: string;
  readonly message: string;
  readonly error: string;
}

/** Words of the workbook that a municipality fills in. */
export interface TemplateTexts {
  readonly sheet: string;
  readonly explanationSheet: string;
  readonly title: (name: string) => string;
  readonly note: string;
  readonly headers: Readonly<Record<TemplateField | 'code' | 'name' | 'province', string>>;
  readonly stock: string;
  readonly socialStock: string;
  readonly stockSource: string;
  readonly stockSourceText: string;
  readonly stockUnknown: string;
  readonly filledIn: string;
  readonly hard: string;
  readonly soft: string;
  readonly help: Readonly<Record<TemplateField | 'stock' | 'socialStock', CellHelp>>;
  readonly explanationTitle: string;
  readonly roundLabel: string;
  readonly noRound: string;
  readonly versionLabel: string;
  readonly explanation: readonly (readonly [label: string, text: string])[];
}

/** Words of a round: the workbook of a region, and the messages to its municipalities. */
export interface RoundTexts {
  readonly problems: {
    readonly [Code in RoundProblemCode]: (data: RoundProblemData[Code]) => FindingText;
  };
  /** Why a file could not be read, where the file layer has no words for it. */
  readonly reasons: Readonly<Record<ReadingReason, FailureText>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fileStatuses: Readonly<Record<FileStatus, string>>;
  readonly municipalityStatuses: Readonly<Record<MunicipalityStatus, string>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly sheets: Readonly<Record<RegionSheet, string>>;
  readonly titles: Readonly<Record<RegionSheet, string>>;
  readonly notes: Readonly<Record<RegionSheet, string>>;
  readonly nothing: Readonly<Record<RegionSheet, string>>;
  readonly headers: Readonly<
    Record<
      | 'subregion'
      | 'socialRentStock'
      | 'total'
      | 'mid'
      | 'status'
      | 'file'
      | 'errors'
      | 'warnings'
      | 'remarks'
      | 'municipalities'
      | 'form'
      | 'lines'
      | 'severity'
      | 'sheet'
      | 'cell'
      | 'what'
      | 'why'
      | 'todo'
      | 'figure'
      | 'before'
      | 'now'
      | 'difference'
      | 'agreed'
      | 'shortfall'
      | 'shortfallAtLeast'
      | 'surplus'
      | 'message'
      | 'accepted',
      string
    >
  >;
  readonly acceptedWith: (reason: string, date: string) => string;
  /** What counts by a choice for the round, after the note of the programme. */
  readonly countsBy: (choices: string) => string;
  readonly affordable: string;
  readonly precision: string;
  readonly regionTotal: string;
  readonly regionTitle: (round: string | null) => string;
  readonly mail: {
    readonly subject: (name: string, round: string | null) => string;
    readonly greeting: string;
    readonly notSubmitted: (round: string | null) => string;
    readonly notFilledIn: string;
    readonly undecided: (files: readonly string[]) => string;
    readonly received: (file: string) => string;
    readonly figures: (data: { total: string; social: string; mid: string }) => string;
    readonly unknown: string;
    readonly nothingToMend: string;
    readonly pleaseMend: string;
    readonly place: (sheet: string, address: string | null) => string;
    readonly closing: string;
  };
}

/** Sheets of the workbook of a region, in the order of their tabs. */
export const REGION_SHEETS = [
  'programme',
  'received',
  'files',
  'findings',
  'comparison',
  'agreements',
  'messages',
] as const;
export type RegionSheet = (typeof REGION_SHEETS)[number];

/** What can go wrong while a file is read, beside what is wrong with the file. */
export const READING_REASONS = ['timeLimit', 'memory', 'fault'] as const;
export type ReadingReason = (typeof READING_REASONS)[number];
