// SPDX-License-Identifier: EUPL-1.2

import { run } from './run';

/** Bytes at a time: a call takes only so many arguments. */
const CHUNK = 8_192;

/**
 * Opens a workbook in a window of its own, as a file that was not saved yet. The open one stays as it is.
 *
 * @param file bytes of an .xlsx file
 * @throws ExcelFailure
 * @requires ExcelApi 1.8
 */
export function openCopy(file: Uint8Array): Promise<void> {
  return run(() => Excel.createWorkbook(base64Of(file)));
}

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(characters);
}
