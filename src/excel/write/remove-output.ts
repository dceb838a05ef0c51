// SPDX-License-Identifier: EUPL-1.2

import { PARAMETER_CELLS } from '../../core/plan/parameter-names';
import { WriteRefused } from '../../core/plan/refusal';
import {
  COLUMN_ROLES,
  columnMark,
  LANGUAGE_MARK,
  SHEET_ROLES,
  sheetMark,
  WRITING_MARK,
} from '../../core/plan/roles';
import { LANGUAGES } from '../../i18n/dictionary';
import { dictionaryOf } from '../../i18n/languages';
import { readOwnership } from '../read/ownership';
import type { Ownership } from '../read/ownership';
import { ExcelFailure, run } from '../run';
import { findNames } from './our-names';
import { patiently } from './patiently';
import { readAllColumns } from './present';
import { holdColumns, removable, removeColumns } from './remove-columns';

/** What was taken out of the workbook. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly columns: number;
}

/**
 * Takes everything of ours out of the workbook: sheets, columns in the user's table and names. Whatever would stop it
 * is looked at first; then all of it goes in one request. No cell of the user's is written or moved. A removal that
 * Excel stopped half-way is gone on with; the workbook is marked until it is done.
 *
 * @throws WriteRefused when something is protected, or the user has columns to the right of ours in the table
 * @throws ExcelFailure `NotRemoved` when part of it is gone and the rest could not be
 * @requires ExcelApi 1.13
 */
export async function removeOutput(): Promise<Removed> {
  const gone = { sheets: new Set<string>(), columns: new Set<string>(), isBegun: false };
  await patiently(() => run((context) => remove(context, gone))).catch(async (error: unknown) => {
    const isHalfDone = gone.isBegun && (await run(isInterrupted).catch(() => true));
    throw isHalfDone ? new ExcelFailure('NotRemoved', null, { cause: error }) : error;
  });
  return { sheets: [...gone.sheets], columns: gone.columns.size };
}

/** What a removal is about, over all of its tries. */
interface Gone {
  readonly sheets: Set<string>;
  readonly columns: Set<string>;
  /** Whether the request that removes was sent. */
  isBegun: boolean;
}

async function isInterrupted(context: Excel.RequestContext): Promise<boolean> {
  return (await readOwnership(context)).isInterrupted;
}

async function remove(context: Excel.RequestContext, gone: Gone): Promise<void> {
  const { workbook } = context;
  const ownership = await readOwnership(context);
  await ensureRemovable(context, ownership);
  const columns = await readAllColumns(context, ownership);
  const { removed, kept } = removable([...columns]);
  const [enclosed] = kept;
  if (enclosed !== undefined) {
    const [, { table, sheet }] = enclosed;
    throw new WriteRefused({ code: 'columnsEnclosed', data: { table: table?.name ?? sheet } });
  }
  const ids = [...ownership.sheets.values()].map(({ id }) => id);
  const names = await findNames(context, ownNames(), new Set(ids));
  const columnMarks = new Set(removed.map(([role]) => columnMark(role)));
  const others = names.filter(({ name }) => !columnMarks.has(name));
  if (
    ids.length + ownership.strays.length + removed.length + others.length === 0 &&
    !ownership.isInterrupted
  ) {
    return;
  }
  ownership.sheets.forEach(({ name }) => gone.sheets.add(name));
  removed.forEach(([role]) => gone.columns.add(role));
  gone.isBegun = true;
  holdColumns(context, removed);
  if (!ownership.isInterrupted) {
    workbook.names.add(WRITING_MARK, '=TRUE').visible = false;
  }
  removeColumns(context, removed);
  for (const name of ownership.strayNames) {
    workbook.names.getItem(name).delete();
  }
  for (const id of [...ids, ...ownership.strays]) {
    workbook.worksheets.getItem(id).delete();
  }
  for (const name of others) {
    name.delete();
  }
  workbook.names.getItem(WRITING_MARK).delete();
  await context.sync();
}

/** @throws WriteRefused */
async function ensureRemovable(
  context: Excel.RequestContext,
  { sheets, columns, strays }: Ownership,
): Promise<void> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const places = new Map([...columns.values()].map(({ sheetId, sheet }) => [sheetId, sheet]));
  const found = [...places].map(([id, name]) => ({
    name,
    protection: workbook.worksheets.getItem(id).protection.load('protected'),
  }));
  await context.sync();
  if (protection.protected && sheets.size + strays.length > 0) {
    throw new WriteRefused({ code: 'workbookProtected', data: {} });
  }
  const locked = found.find((one) => one.protection.protected);
  if (locked !== undefined) {
    throw new WriteRefused({ code: 'sheetProtected', data: { sheet: locked.name } });
  }
}

/** The marks, and what parameter cells are called in any language: they are ours where they are on a sheet of ours. */
function ownNames(): string[] {
  const marks = [...SHEET_ROLES.map(sheetMark), ...COLUMN_ROLES.map(columnMark), LANGUAGE_MARK];
  const parameters = LANGUAGES.map((language) => dictionaryOf(language).plan.parameterNames);
  return [...marks, ...parameters.flatMap((names) => PARAMETER_CELLS.map((cell) => names[cell]))];
}
