// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from '../finding/finding';
import type { ChoiceName, Choices } from './choices';

/** What a round as a whole has to say, beside the findings in its files; the texts are in `src/i18n`, by code. */
export interface RoundProblemData {
  /** Nothing came in from a municipality that is expected. */
  notSubmitted: { code: string; name: string };
  /** More than one file holds this municipality: none of them counts until one is chosen. */
  submittedTwice: { code: string; name: string; files: readonly string[] };
  /** A file was chosen of several; the others do not count. */
  chosenOfSeveral: { code: string; name: string; file: string; others: readonly string[] };
  /** A file was chosen for a municipality, and does not hold it. */
  choiceNotFound: { code: string; name: string; file: string };
  /** A municipality that is not on the list of who is expected; it counts. */
  notExpected: { code: string; name: string; file: string };
  /** A file could not be read. */
  fileUnusable: { file: string; reason: string };
  /** Read, and there is no programme in it. */
  noProgramme: { file: string };
  /** A municipality's form without a single figure. */
  notFilledIn: { code: string; name: string; file: string };
  /** The file says that it is for another round. */
  otherRound: { file: string; round: string; expected: string };
  /** Formulas without an outcome: their cells count as not filled in. */
  uncalculated: { file: string; sheet: string; address: string; cells: number };
  /** Nothing was chosen for the round, and the workbook says itself what counts or how it is read: used. */
  ownChoicesUsed: { file: string; names: readonly ChoiceName[]; own: Choices };
  /** The workbook says so too, and the round says otherwise: not used. */
  ownChoicesPassedOver: { file: string; names: readonly ChoiceName[]; own: Choices; used: Choices };
  /** The mapping that was given for the round does not fit this workbook: it was read without. */
  mappingPassedOver: { file: string; missing: readonly string[] };
  /** The workbook keeps another mapping than the one that was given, which fits: not used. */
  ownMappingPassedOver: { file: string };
}
export type RoundProblemCode = keyof RoundProblemData;

export type RoundProblem = {
  [Code in RoundProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly data: RoundProblemData[Code];
  };
}[RoundProblemCode];

const SEVERITY: Readonly<Record<RoundProblemCode, Severity>> = {
  notSubmitted: 'warning',
  submittedTwice: 'error',
  chosenOfSeveral: 'remark',
  choiceNotFound: 'error',
  notExpected: 'warning',
  fileUnusable: 'error',
  noProgramme: 'error',
  notFilledIn: 'warning',
  otherRound: 'warning',
  uncalculated: 'error',
  ownChoicesUsed: 'warning',
  ownChoicesPassedOver: 'warning',
  mappingPassedOver: 'warning',
  ownMappingPassedOver: 'warning',
};

/** A problem with the severity its code always has. */
export function roundProblem<Code extends RoundProblemCode>(
  code: Code,
  data: RoundProblemData[Code],
): RoundProblem {
  return { code, severity: SEVERITY[code], data } as RoundProblem;
}
