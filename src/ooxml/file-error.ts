// SPDX-License-Identifier: EUPL-1.2

/** Why a file cannot be used as a workbook. The words a user reads for each are made elsewhere. */
export type FileErrorCode =
  /** No bytes at all. */
  | 'emptyFile'
  /** A text (.csv) under the name of a workbook. */
  | 'textFile'
  /** A web page under the name of a workbook, as some systems export. */
  | 'webPage'
  /** Bytes that are nothing known. */
  | 'notAZip'
  /** A container that was cut off: a copy or download that stopped. */
  | 'incomplete'
  /** Unpacked it would not fit in memory. */
  | 'tooLarge'
  /** Unpacked it becomes so much larger that no program can have made it in earnest. */
  | 'tooCompressed'
  /** More parts than any workbook has. */
  | 'tooManyParts'
  /** Protected with a password to open. */
  | 'encrypted'
  /** Encrypted by a sensitivity label or other rights management. */
  | 'rightsProtected'
  /** Excel 97–2003 (.xls), older, or XML Spreadsheet 2003. */
  | 'legacyWorkbook'
  /** Excel binary workbook (.xlsb). */
  | 'binaryWorkbook'
  /** OpenDocument spreadsheet (.ods). */
  | 'openDocument'
  /** Of another program: a document, a presentation, any .zip. */
  | 'notAWorkbook'
  /** A workbook of nothing, or of chart sheets only. */
  | 'noWorksheets'
  /** A part that another part refers to is absent. */
  | 'missingPart'
  /** A part is not well-formed XML. */
  | 'malformedXml'
  /** Unpacks wrongly, or a part is XML but says something impossible. */
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
