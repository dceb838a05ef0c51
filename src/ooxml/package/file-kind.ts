// SPDX-License-Identifier: EUPL-1.2
import type { FileErrorCode } from '../file-error';
import { compoundFileKind, isCompoundFile } from './compound-file';

/** First bytes of a .zip container: of an entry, or of one without entries. */
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** First record of a sheet in Excel 2 to 4, which knew no container: BOF of 4 or 6 bytes, each version its number. */
const OLD_SHEET_STARTS = [0x00, 0x02, 0x04].map((version) => [0x09, version]);

/** How much of a text tells what it is. */
const SAMPLE_LENGTH = 4096;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** What a text without control characters is; null when it is no text. */
function textKind(bytes: Uint8Array): FileErrorCode | null {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE_LENGTH));
  // eslint-disable-next-line no-control-regex -- exactly these tell a text from other bytes
  if (/[\0-\x08\x0E-\x1F]/.test(text)) return null;
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'legacyWorkbook';
  return /<(!doctype\s+html|html|table|body|head)\b/i.test(text) ? 'webPage' : 'textFile';
}

/**
 * Why bytes that are no .zip container are no workbook, from how they begin: many programs give a web page or a .csv
 * the name of a workbook.
 *
 * @returns null for a .zip container
 */
export function foreignKind(bytes: Uint8Array): FileErrorCode | null {
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return null;
  if (bytes.length === 0) return 'emptyFile';
  if (isCompoundFile(bytes)) return compoundFileKind(bytes);
  if (OLD_SHEET_STARTS.some((start) => startsWith(bytes, start))) return 'legacyWorkbook';
  return textKind(bytes) ?? 'notAZip';
}
