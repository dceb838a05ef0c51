// SPDX-License-Identifier: EUPL-1.2
import { ERROR_CODES } from '../model';
import type { CellValue, ErrorCode } from '../model';
import { decodeXString } from '../xml/escape';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { plainText } from './shared-strings';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the serial numbers, for dates from March 1900 on (the format counts a 29 February 1900 before). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.some((code) => code === text);
}

/** Serial number of an ISO 8601 date (`t="d"`); the text itself when it is none. */
function serialNumber(text: string, date1904: boolean): number | string {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MILLISECONDS_PER_DAY;
}

/** What a workbook's cells need to be read: the string table and where dates begin. */
export interface ValueContext {
  readonly strings: readonly { readonly text: string }[];
  readonly date1904: boolean;
}

/**
 * Value of a `c` element (ECMA-376 part 1, 18.18.11).
 *
 * @returns undefined when it refers to a string that the table does not have.
 */
export function readCellValue(cell: XmlElement, context: ValueContext): CellValue | undefined {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') {
    const inline = child(cell, 'is');
    return inline === undefined ? (child(cell, 'v')?.text ?? null) : plainText(inline);
  }
  const text = child(cell, 'v')?.text;
  if (text === undefined) return null;
  if (type === 'str') return decodeXString(text);
  if (text.trim() === '') return null;
  switch (type) {
    case 's':
      return context.strings[Number(text)]?.text;
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: isErrorCode(text) ? text : '#VALUE!' };
    case 'd':
      return serialNumber(text, context.date1904);
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}
