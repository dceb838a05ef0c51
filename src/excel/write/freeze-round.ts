// SPDX-License-Identifier: EUPL-1.2

import { toExcel } from '../../core/plan/content';
import { WriteRefused } from '../../core/plan/refusal';
import { roundMark, WRITING_MARK } from '../../core/plan/roles';
import type { FrozenRound } from '../../core/round/frozen';
import { cellAddress, sheetPrefix } from '../../core/sheet/address';
import { run } from '../run';
import { applyLook } from './dress';
import { patiently } from './patiently';

/** Points per character of the standard font. */
const POINTS_PER_CHARACTER = 5.25;

/**
 * Writes the copy of a round on a sheet of its own, at the end. It is called by its mark until everything stands on
 * it, and the workbook is marked as being written: a copy that was interrupted is known, said and taken away again. A
 * round that was frozen stays as it is.
 *
 * @throws WriteRefused when the round was frozen before, or something of the user's has the name
 * @throws ExcelFailure
 * @requires ExcelApi 1.7
 */
export async function freezeRound(frozen: FrozenRound): Promise<void> {
  const isMarked = await run((context) => ensureFree(context, frozen));
  try {
    await run((context) => write(context, frozen, isMarked));
  } catch (error) {
    await patiently(() => run((context) => takeAway(context, frozen, isMarked)));
    throw error;
  }
}

/** @returns whether a write that was never finished has marked the workbook; that stays as it is */
async function ensureFree({ workbook }: Excel.RequestContext, frozen: FrozenRound): Promise<boolean> {
  const { sheet, round } = frozen;
  const protection = workbook.protection.load('protected');
  const taken = workbook.worksheets.getItemOrNullObject(sheet).load('name');
  const marked = workbook.names.getItemOrNullObject(roundMark(round)).load('formula');
  const left = workbook.worksheets.getItemOrNullObject(roundMark(round)).load('name');
  const writing = workbook.names.getItemOrNullObject(WRITING_MARK).load('name');
  await workbook.context.sync();
  if (protection.protected) throw new WriteRefused({ code: 'workbookProtected', data: {} });
  const isMarked = !marked.isNullObject && !String(marked.formula).includes('#REF!');
  if (!taken.isNullObject || (isMarked && left.isNullObject)) {
    throw new WriteRefused({ code: 'nameTaken', data: { kind: 'sheet', name: sheet } });
  }
  // Of a copy that never came to its end, or a sheet that somebody deleted.
  if (!left.isNullObject) left.delete();
  if (!marked.isNullObject) marked.delete();
  await workbook.context.sync();
  return !writing.isNullObject;
}

async function write(
  { workbook }: Excel.RequestContext,
  frozen: FrozenRound,
  isMarked: boolean,
): Promise<void> {
  const { round, cells, looks, widths } = frozen;
  const mark = roundMark(round);
  if (!isMarked) workbook.names.add(WRITING_MARK, '=TRUE').visible = false;
  const sheet = workbook.worksheets.add(mark);
  const width = Math.max(...cells.map((row) => row.length));
  const range = sheet.getRangeByIndexes(0, 0, cells.length, width);
  range.formulas = cells.map((row) =>
    Array.from({ length: width }, (_, column) => toExcel(row[column] ?? null)),
  );
  for (const { row, column, rows, columns, look } of looks) {
    applyLook(sheet.getRangeByIndexes(row, column, rows, columns), look);
  }
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  range.load('values');
  await workbook.context.sync();
  ensureAsFrozen(frozen, range.values as unknown[][]);
  workbook.names.add(mark, `=${sheetPrefix(mark)}$A$1`).visible = false;
  sheet.name = frozen.sheet;
  if (!isMarked) workbook.names.getItem(WRITING_MARK).delete();
  await workbook.context.sync();
}

/** @throws WriteRefused when a value does not stand there as it was written */
function ensureAsFrozen({ sheet, cells }: FrozenRound, values: readonly (readonly unknown[])[]): void {
  const wrong = cells.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      cell?.kind === 'constant' && values[index]?.[column] !== cell.value
        ? [{ row: index, column, expected: String(cell.value), found: String(values[index]?.[column]) }]
        : [],
    ),
  );
  const [first] = wrong;
  if (first === undefined) return;
  const { row, column, expected, found } = first;
  const address = cellAddress(row, column);
  throw new WriteRefused({
    code: 'notReconciled',
    data: { sheet, address, expected, found, count: wrong.length },
  });
}

/** Everything of a copy that failed; nothing of it was there before. */
async function takeAway(
  { workbook }: Excel.RequestContext,
  { round }: FrozenRound,
  isMarked: boolean,
): Promise<void> {
  const mark = roundMark(round);
  const name = workbook.names.getItemOrNullObject(mark).load('name');
  const marked = name.getRangeOrNullObject().load('worksheet/id');
  const sheet = workbook.worksheets.getItemOrNullObject(mark).load('id');
  const writing = workbook.names.getItemOrNullObject(WRITING_MARK).load('name');
  await workbook.context.sync();
  const ids = new Set([
    ...(marked.isNullObject ? [] : [marked.worksheet.id]),
    ...(sheet.isNullObject ? [] : [sheet.id]),
  ]);
  for (const id of ids) workbook.worksheets.getItem(id).delete();
  if (!name.isNullObject) name.delete();
  if (!isMarked && !writing.isNullObject) writing.delete();
  await workbook.context.sync();
}
