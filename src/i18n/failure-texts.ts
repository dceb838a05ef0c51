// SPDX-License-Identifier: EUPL-1.2

import type { RefusalCode, RefusalData } from '../core/plan/refusal';

/** What to say when something could not be done: what happened and why, and what to do next. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

/** Why nothing was written, by code. */
export type RefusalTexts = { readonly [Code in RefusalCode]: (data: RefusalData[Code]) => FailureText };

/** Error codes of Office.js, and four of our own, that a user can do something about; others have the text of `other`. */
export const EXCEL_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Cancelled',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'MemoryNewer',
  'NotRemoved',
  'NotRestored',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'Timeout',
] as const;
export type ExcelCode = (typeof EXCEL_CODES)[number];

export interface ExcelFailureTexts {
  readonly known: Readonly<Record<ExcelCode, FailureText>>;
  readonly other: (code: string, location: string | null) => FailureText;
}

/** Files that cannot be used, by the code of the file layer or of whoever opens it. */
export const FILE_CODES = [
  'notFound',
  'notReadable',
  'notWritable',
  'unknownKind',
  'notAMapping',
  'alreadyThere',
  'emptyFile',
  'textFile',
  'webPage',
  'notAZip',
  'incomplete',
  'tooLarge',
  'tooCompressed',
  'tooManyParts',
  'encrypted',
  'rightsProtected',
  'legacyWorkbook',
  'binaryWorkbook',
  'openDocument',
  'notAWorkbook',
  'noWorksheets',
  'missingPart',
  'malformedXml',
  'damaged',
] as const;
export type FileCode = (typeof FILE_CODES)[number];
export type FileTexts = Readonly<Record<FileCode, (file: string) => FailureText>>;

/** All that can go wrong outside the calculation. */
export interface FailureTexts {
  readonly refusals: RefusalTexts;
  readonly excel: ExcelFailureTexts;
  readonly files: FileTexts;
}
