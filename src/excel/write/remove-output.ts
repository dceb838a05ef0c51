// SPDX-License-Identifier: EUPL-1.2

import { PARAMETER_CELLS } from '../../core/plan/parameter-names';
import { WriteRefused } from '../../core/plan/refusal';
import { COLUMN_ROLES, columnMark, LANGUAGE_MARK, SHEET_ROLES, sheetMark } from '../../core/plan/roles';
import { dictionaryOf, isLanguage } from '../../i18n/languages';
import { readOwnership } from '../read/ownership';
import type { Ownership } from '../read/ownership';
import { run } from '../run';
import { findOwnColumns, takeOut } from './own-columns';

/** What was taken out of the workbook. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly columns: number;
}

/**
 * Takes everything of ours out of the workbook: sheets, columns in the user's table and names. Whatever would stop it
 * is looked at first; then all of it goes in one request. No cell of the user's is written or moved.
 *
 * @throws WriteRefused when something is protected, or the user has columns to the right of ours in the table
 * @throws ExcelFailure
 * @requires ExcelApi 1.13
 */
export function removeOutput(): Promise<Removed> {
  return run(async (context) => {
    const { workbook } = context;
    const ownership = await readOwnership(context);
    const protection = workbook.protection.load('protected');
    const names = ownNames(ownership).map((name) => workbook.names.getItemOrNullObject(name).load('name'));
    const columns = await findOwnColumns(context, ownership);
    if (protection.protected && ownership.sheets.size > 0) {
      throw new WriteRefused({ code: 'workbookProtected', data: {} });
    }
    takeOut(columns);
    for (const name of names.filter(({ isNullObject }) => !isNullObject)) {
      name.delete();
    }
    for (const { id } of ownership.sheets.values()) {
      workbook.worksheets.getItem(id).delete();
    }
    await context.sync();
    return {
      sheets: [...ownership.sheets.values()].map(({ name }) => name),
      columns: ownership.columns.size,
    };
  });
}

/** The marks, and the names of the parameter cells when there is a sheet of ours that they are on. */
function ownNames({ sheets, language }: Ownership): string[] {
  const marks = [...SHEET_ROLES.map(sheetMark), ...COLUMN_ROLES.map(columnMark), LANGUAGE_MARK];
  if (!sheets.has('parameters') || !isLanguage(language)) {
    return marks;
  }
  const { parameterNames } = dictionaryOf(language).plan;
  return [...marks, ...PARAMETER_CELLS.map((cell) => parameterNames[cell])];
}
