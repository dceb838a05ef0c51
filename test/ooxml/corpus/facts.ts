// SPDX-License-Identifier: EUPL-1.2
import { FileError } from '../../../src/ooxml/file-error';
import type { FileErrorCode } from '../../../src/ooxml/file-error';
import { cellKey } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { partDifferences } from '../../support/parts';
import type { PartDifferences } from '../../support/parts';
import { constant } from '../../support/table';

/** Row number below all rows of all real workbooks. */
export const NEW_ROW = 900_000;

/** What happens to a file that is opened and saved; for one that is refused only why. */
export type FileFacts =
  | { readonly refusedAs: FileErrorCode }
  | {
      readonly refusedAs: null;
      readonly parts: number;
      /** Saved as it was opened. */
      readonly untouched: PartDifferences;
      /** Saved with one more number on the first sheet. */
      readonly edited: PartDifferences;
      readonly editedBytes: Uint8Array;
      /** Part of the first sheet. */
      readonly sheetPart: string;
    };

/** Opens a file; what it is refused as when it is no workbook. */
function opened(bytes: Uint8Array): OpenWorkbook | FileErrorCode {
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

/**
 * Opens a file and saves it, as it was and with a number in `C900000` of its first sheet.
 *
 * @throws whatever opening throws that is no FileError: a fault of ours
 */
export function factsOf(bytes: Uint8Array): FileFacts {
  const open = opened(bytes);
  if (typeof open === 'string') return { refusedAs: open };
  const { workbook, origin } = open;
  const untouched = partDifferences(bytes, saveWorkbook(open));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  sheet.cells.set(cellKey(NEW_ROW - 1, 2), constant(42, workbook.defaultFormat));
  const editedBytes = saveWorkbook(open);
  return {
    refusedAs: null,
    parts: origin.package.parts.length,
    untouched,
    edited: partDifferences(bytes, editedBytes),
    editedBytes,
    sheetPart: origin.sheets.get(sheet.id)?.part ?? '',
  };
}

/** In how many parts packages differ. */
export function countOf({ added, changed, removed }: PartDifferences): number {
  return added.length + changed.length + removed.length;
}
