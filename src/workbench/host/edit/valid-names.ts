// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookModel } from '../../../ooxml/model';
import { parseRect } from '../address';
import { invalidArgument, itemAlreadyExists } from '../protocol/api-error';

/** Characters in the name of a sheet. */
export const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not
 * "History" (kept for shared workbooks), and no other sheet with that name.
 *
 * @throws ApiError InvalidArgument or ItemAlreadyExists
 */
export function checkSheetName(workbook: WorkbookModel, name: string, own: string | null): void {
  if (name.length < 1 || name.length > MAX_SHEET_NAME) {
    throw invalidArgument(`a sheet name has 1 to ${MAX_SHEET_NAME} characters`);
  }
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument('a sheet name has none of : \\ / ? * [ ]');
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument('a sheet name has no apostrophe at its ends');
  if (name.toLowerCase() === 'history') throw invalidArgument('this sheet name is reserved');
  const taken = workbook.sheets.some((sheet) => sheet.id !== own && sameText(sheet.name, name));
  if (taken) throw itemAlreadyExists(`sheet ${name}`);
}

/**
 * Excel's rules for defined names and table names: a letter, underscore or backslash first; then letters, digits,
 * dots, underscores, backslashes and question marks; not a cell address, not R or C, at most 255 characters.
 *
 * @throws ApiError InvalidArgument
 */
export function checkNameSyntax(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name);
  const looksLikeCell = parseRect(name) !== null || /^(R\d*)?(C\d*)?$/i.test(name);
  const isBoolean = /^(true|false)$/i.test(name);
  if (!isWord || looksLikeCell || isBoolean || name.length > MAX_NAME) {
    throw invalidArgument(`${name} is not a valid name`);
  }
}

/** Names of the workbook and tables share one space. @throws ApiError ItemAlreadyExists */
export function ensureNameFree(workbook: WorkbookModel, name: string, scope: string | null): void {
  const isName = workbook.names.some((other) => other.scope === scope && sameText(other.name, name));
  const isTable =
    scope === null &&
    workbook.sheets.some((sheet) => sheet.tables.some((table) => sameText(table.name, name)));
  if (isName || isTable) throw itemAlreadyExists(name);
}

export function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
