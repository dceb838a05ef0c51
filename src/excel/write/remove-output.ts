// SPDX-License-Identifier: EUPL-1.2

import { PARAMETER_CELLS } from '../../core/plan/parameter-names';
import { WriteRefused } from '../../core/plan/refusal';
import { COLUMN_ROLES, columnMark, LANGUAGE_MARK, SHEET_ROLES, sheetMark } from '../../core/plan/roles';
import { dictionaryOf, isLanguage } from '../../i18n/languages';
import { readOwnership } from '../read/ownership';
import type { Ownership } from '../read/ownership';
import { run } from '../run';
import { readColumns } from './present';
import { removable, removeColumns } from './remove-columns';

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
    const ends = await ensureRemovable(context, ownership);
    const columns = await readColumns(
      context,
      [...ownership.columns],
      ({ sheetId, row }) => (ends.get(sheetId) ?? row) - row,
    );
    const { removed, kept } = removable([...columns]);
    const [enclosed] = kept;
    if (enclosed !== undefined) {
      const [, { table, sheet }] = enclosed;
      throw new WriteRefused({ code: 'columnsEnclosed', data: { table: table?.name ?? sheet } });
    }
    const names = ownNames(ownership).map((name) => workbook.names.getItemOrNullObject(name).load('name'));
    await context.sync();
    const columnMarks = new Set(removed.map(([role]) => columnMark(role)));
    removeColumns(context, removed);
    for (const name of names.filter((one) => !one.isNullObject && !columnMarks.has(one.name))) {
      name.delete();
    }
    for (const { id } of ownership.sheets.values()) {
      workbook.worksheets.getItem(id).delete();
    }
    await context.sync();
    return {
      sheets: [...ownership.sheets.values()].map(({ name }) => name),
      columns: removed.length,
    };
  });
}

/** @returns the last used row of each sheet that columns of ours are on */
async function ensureRemovable(
  context: Excel.RequestContext,
  { sheets, columns }: Ownership,
): Promise<ReadonlyMap<string, number>> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const places = new Map([...columns.values()].map(({ sheetId, sheet }) => [sheetId, sheet]));
  const found = [...places].map(([id, name]) => {
    const sheet = workbook.worksheets.getItem(id);
    return {
      id,
      name,
      protection: sheet.protection.load('protected'),
      used: sheet.getUsedRange().load('rowIndex,rowCount'),
    };
  });
  await context.sync();
  if (protection.protected && sheets.size > 0) {
    throw new WriteRefused({ code: 'workbookProtected', data: {} });
  }
  const locked = found.find((one) => one.protection.protected);
  if (locked !== undefined) {
    throw new WriteRefused({ code: 'sheetProtected', data: { sheet: locked.name } });
  }
  return new Map(found.map(({ id, used }) => [id, used.rowIndex + used.rowCount - 1]));
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
