// SPDX-License-Identifier: EUPL-1.2

/** Why a file cannot be used as a workbook. The words a user reads for each are made elsewhere. */
export type FileErrorCode =
  /** Not a .zip container at all. */
  | 'notAZip'
  /** Unpacked it would not fit in memory. */
  | 'tooLarge'
  /** Protected with a password to open. */
  | 'encrypted'
  /** Excel 97–2003 (.xls). */
  | 'legacyWorkbook'
  /** Excel binary workbook (.xlsb). */
  | 'binaryWorkbook'
  /** A container, but of something else (a document, a presentation, any .zip). */
  | 'notAWorkbook'
  /** A part that another part refers to is absent. */
  | 'missingPart'
  /** A part is not well-formed XML. */
  | 'malformedXml'
  /** A part is XML, but says something impossible. */
  | 'damaged';

/** Where and what, for the message: the part's name in the container and the detail found there. */
export interface FileErrorData {
  readonly part?: string;
  readonly detail?: string;
}

/** A file that cannot be opened as a workbook; the only error `openWorkbook` throws for the contents of a file. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly data: FileErrorData;

  constructor(code: FileErrorCode, data: FileErrorData = {}) {
    super([code, data.part, data.detail].filter((text) => text !== undefined).join(': '));
    this.name = 'FileError';
    this.code = code;
    this.data = data;
  }
}
