// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from '../core/finding/finding';

/** What the command line prints beside findings and failures. */
export interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownRules: (id: string, known: readonly string[]) => string;
  readonly unreadablePrecision: (text: string) => string;
  readonly unreadableOption: (option: string, text: string) => string;
  readonly unknownColumn: (text: string, known: readonly string[]) => string;
  readonly unreadableAverage: (text: string) => string;
  readonly unknownLanguage: (text: string) => string;
  readonly missingInput: string;
  /** No figure at this path; `known` are those of the municipality or region, empty when that is unknown too. */
  readonly unknownFigure: (path: string, known: readonly string[]) => string;
  /** The earlier submission holds no programme. */
  readonly noPrevious: (file: string) => string;
  readonly notJson: (file: string) => string;
  /** Something in a scenario file cannot be used; `expected` could stand there. */
  readonly badScenario: (file: string, path: string, expected: readonly string[]) => string;
  readonly scenario: (name: string) => string;
  readonly unreadableHeadline: (text: string) => string;
  readonly headlineTitle: string;
  /** What a headline allows when two thirds are read so; null where its numbers contradict each other or say nothing. */
  readonly headlineReading: (reading: {
    readonly affordable: string;
    readonly total: readonly [from: string, to: string] | null;
    readonly shareHigh: readonly [from: string, to: string] | null;
    readonly workbook: { readonly homes: string; readonly share: string };
    readonly agrees: boolean;
  }) => string;
  readonly flipTitle: (average: string) => string;
  readonly noFlips: string;
  readonly flipStep: (step: {
    readonly share: string;
    readonly names: string;
    readonly social: string;
    readonly shortfall: string;
  }) => string;
  readonly exchangeLine: (number: number) => string;
  readonly programFault: (where: string) => string;
  readonly badOption: (message: string) => string;
  readonly heading: (data: { file: string; included: number; expected: number; homes: string }) => string;
  readonly ruleSet: (data: {
    name: string;
    id: string;
    affordable: string;
    social: string;
    mid: string;
    strictMid: boolean;
  }) => string;
  readonly average: (data: { share: string; socialStock: string; stock: string; source: string }) => string;
  readonly table: {
    readonly social: string;
    readonly share: string;
    readonly shortfall: string;
    readonly affordable: string;
    readonly minimum: string;
    readonly programme: string;
  };
  readonly subregionsShort: (items: readonly { name: string; share: string; shortfall: string }[]) => string;
  readonly subregionsMet: string;
  readonly routes: (data: { keepMid: string; minAffordable: string }) => string;
  readonly severityCounts: Readonly<Record<Severity, (count: number) => string>>;
  readonly findingsHeading: (counts: string) => string;
  readonly noFindings: string;
  readonly acceptedHeading: (count: number) => string;
  readonly acceptedWith: (reason: string, date: string) => string;
  readonly mend: {
    readonly unknownKind: (text: string, known: readonly string[]) => string;
    readonly nothing: string;
    readonly heading: (count: number) => string;
    readonly line: (data: { place: string; kind: string; before: string; after: string }) => string;
    readonly skipped: (data: { place: string; reason: string }) => string;
    readonly written: (file: string, count: number) => string;
    readonly dryRun: string;
    readonly missingOut: string;
  };
  readonly written: (data: { file: string; compared: string }) => string;
  readonly nothingWritten: (data: { file: string; compared: string }) => string;
  readonly dryRun: string;
  /** Sheets that were looked at, and why each was or was not read. */
  readonly consideredHeading: string;
  readonly jsonWritten: (file: string) => string;
  readonly exampleWritten: (file: string) => string;
  readonly unreadableRound: (text: string) => string;
  readonly unreadableChoice: (text: string) => string;
  readonly unreadableTimeLimit: (text: string) => string;
  readonly missingMunicipality: string;
  /** Empty when the list is empty. */
  readonly unknownMunicipalities: (texts: readonly string[]) => string;
  readonly missingOut: string;
  readonly templatesWritten: (place: string, files: number) => string;
  readonly noFilesIn: (folder: string) => string;
  readonly readingFile: (data: { done: number; files: number; file: string; status: string }) => string;
  /** How to say on the command line which file counts. */
  readonly chooseHint: (code: string, file: string) => string;
  /** And that reading may take longer. */
  readonly timeLimitHint: string;
  readonly roundHeading: (data: { files: number; received: number; expected: number }) => string;
  readonly regionWritten: (file: string) => string;
  readonly messagesWritten: (folder: string, files: number) => string;
  readonly stopped: string;
  readonly noFigures: (file: string) => string;
  readonly missingRound: string;
  readonly frozen: (data: { round: string; file: string; municipalities: number }) => string;
  readonly sinceRound: (round: string, changes: number) => string;
  readonly roundUnreadable: (round: string, sheet: string) => string;
}
