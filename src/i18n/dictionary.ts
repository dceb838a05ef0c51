// SPDX-License-Identifier: EUPL-1.2

import type { FindingCode, FindingData } from '../core/finding/finding';
import type { PlanTexts } from '../core/plan/texts';
import type { Meaning } from '../core/header/meaning';
import type { ChangeWords } from './change-words';
import type { FailureTexts } from './failure-texts';
import type { MendWords } from './mend-words';
import type { PaneTexts } from './pane-texts';

/** What a finding says: what is the case, why it matters, and what to do about it. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Texts by finding code, made from the finding's data. */
export type FindingTexts = {
  readonly [Code in FindingCode]: (data: FindingData[Code]) => FindingText;
};

/** Findings of reading a workbook in the form it has; the texts have files of their own. */
type ReadingFindingCode =
  | 'doubtfulColumns'
  | 'hiddenSheet'
  | 'hiddenCells'
  | 'stockFromOtherTable'
  | 'mappingDoesNotFit'
  | 'planFormEmpty'
  | 'rowWithoutLabel'
  | 'planFormUnread'
  | 'abolishedMunicipality'
  | 'municipalityFromAbove'
  | 'totalsRowSkipped'
  | 'textNumber'
  | 'ambiguousNumber'
  | 'approximateNumber'
  | 'numberRange'
  | 'noValue'
  | 'otherQuantity'
  | 'partsMismatch'
  | 'overlappingPeriods'
  | 'factorOff'
  | 'stockDiffers'
  | 'unclearYear'
  | 'statusSystemUnknown'
  | 'notCountedPlans'
  | 'periodPartlyCounted'
  | 'segmentsByPrice'
  | 'segmentPriceConflict'
  | 'shortRetention';

/** Findings of checking what was read; a file of their own too. */
type CheckFindingCode =
  | 'externalLinks'
  | 'municipalityFromTitle'
  | 'overtypedFormula'
  | 'inconsistentFormula'
  | 'totalsRowDiffers'
  | 'repeatedRow'
  | 'lineWithoutHomes'
  | 'looseCode'
  | 'looseText'
  | 'missingCode'
  | 'demolitionExceedsStock'
  | 'implausibleShare'
  | 'changedSincePrevious'
  | 'absentSincePrevious'
  | 'newSincePrevious';

export type CheckFindingTexts = Pick<FindingTexts, CheckFindingCode>;

export type ReadingFindingTexts = Pick<FindingTexts, ReadingFindingCode>;

/** Findings of the sheets that the user fills in. */
export type ScenarioFindingTexts = Pick<
  FindingTexts,
  'invalidEntry' | 'scenarioNameTwice' | 'exchangeProblem' | 'sheetUnreadable'
>;

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All texts in one language, but for those of the command line. */
export interface Dictionary {
  readonly language: Language;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  readonly fields: Readonly<Record<Meaning['field'], string>>;
  readonly findings: FindingTexts;
  readonly failures: FailureTexts;
  readonly plan: PlanTexts;
  readonly pane: PaneTexts;
  readonly changes: ChangeWords;
  readonly mends: MendWords;
}
