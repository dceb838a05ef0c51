// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { LANGUAGE_MARK, SHEET_ROLES } from '../../core/plan/roles';
import { readOwnership } from '../read/ownership';
import type { Ownership } from '../read/ownership';
import { run } from '../run';
import { changesOf, isUnchanged } from './changes';
import type { Changes } from './changes';
import { readPresent } from './present';
import type { Present } from './present';
import { refusalOf } from './difference';
import { dressSheet } from './dress';
import { dressColumns } from './dress-columns';
import { ensureWritable } from './ensure-writable';
import { readBack } from './read-back';
import { WriteRefused } from '../../core/plan/refusal';
import type { WriteStep } from './progress';
import { restore } from './restore';
import { RestoreFailed } from './restore-failed';
import { newColumns, writeColumns } from './write-columns';
import { addSheets, removeStaleNames, writeSheet } from './write-sheet';

/** How a write ended: what changed, and the figures that were held against the calculation. */
export interface Applied {
  readonly changes: Changes;
  readonly compared: number;
}

/** What there is to do, and what has to be put back if it cannot be done. */
interface Preparation {
  readonly ownership: Ownership;
  readonly present: Present;
  readonly changes: Changes;
}

/**
 * Holds a plan against the open workbook, without writing.
 *
 * @throws ExcelFailure
 */
export async function previewPlan(plan: WritePlan): Promise<Changes> {
  return (await prepare(plan)).changes;
}

/**
 * Carries out a plan, all or nothing: what is ours is read first, then written, read back and reconciled; on any
 * failure what was read is put back and the failure is passed on. A plan that changes nothing writes nothing.
 *
 * @throws WriteRefused when the workbook cannot take the plan, or a figure does not come out
 * @throws ExcelFailure
 * @throws RestoreFailed when it could not be put back
 * @param begins told of each step when it begins
 * @requires ExcelApi 1.13
 */
export async function applyPlan(
  plan: WritePlan,
  begins: (step: WriteStep) => void = () => undefined,
): Promise<Applied> {
  begins('read');
  const { ownership, present, changes } = await prepare(plan);
  if (isUnchanged(changes)) {
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan));
    return { changes, compared };
  }
  await run((context) => ensureWritable(context, plan, present));
  try {
    begins('write');
    await run((context) => write(context, plan, ownership, present));
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan));
    begins('dress');
    await run((context) => dress(context, plan, present));
    return { changes, compared };
  } catch (error) {
    begins('restore');
    await run((context) => restore(context, plan, ownership, present)).catch((reason: unknown) => {
      throw new RestoreFailed(error, { cause: reason });
    });
    throw error;
  }
}

function prepare(plan: WritePlan): Promise<Preparation> {
  return run(async (context) => {
    const ownership = await readOwnership(context);
    const rows = plan.columns.kind === 'write' ? plan.columns.rowCount : 0;
    const present = await readPresent(context, ownership, rows);
    return { ownership, present, changes: changesOf(plan, present) };
  });
}

async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  { language }: Ownership,
  present: Present,
): Promise<void> {
  const inTabOrder = SHEET_ROLES.flatMap((role) => plan.sheets.filter((sheet) => sheet.role === role));
  const added = inTabOrder.filter(({ role }) => !present.sheets.has(role));
  await removeStaleNames(context, added);
  addSheets(context, added);
  if (language === null) {
    context.workbook.names.add(LANGUAGE_MARK, `="${plan.language}"`).visible = false;
  }
  await context.sync();
  for (const sheetPlan of plan.sheets) {
    const existing = present.sheets.get(sheetPlan.role) ?? null;
    const sheet = context.workbook.worksheets.getItem(existing?.id ?? sheetPlan.name);
    await writeSheet(context, sheet, sheetPlan, existing);
    if (sheetPlan.role === 'municipalities' && plan.columns.kind === 'write') {
      await writeColumns(context, plan.columns, present.columns);
    }
  }
}

/**
 * Gives everything that is new its looks, in one request and only when all figures came out: a write that failed has
 * not touched a format. A sheet that keeps its size keeps its looks, and with them what the user did to them.
 */
async function dress(context: Excel.RequestContext, plan: WritePlan, present: Present): Promise<void> {
  const ownership = await readOwnership(context);
  if (plan.columns.kind === 'write') {
    await dressColumns(context, plan.columns, newColumns(plan.columns, present.columns));
  }
  for (const sheetPlan of plan.sheets) {
    const owned = ownership.sheets.get(sheetPlan.role);
    const isSameSize = present.sheets.get(sheetPlan.role)?.formulas.length === sheetPlan.cells.length;
    if (owned !== undefined && !isSameSize) {
      dressSheet(context.workbook.worksheets.getItem(owned.id), sheetPlan);
    }
  }
  await context.sync();
}

/** @returns how many figures were held against the calculation, all of them equal */
async function reconciled(context: Excel.RequestContext, plan: WritePlan): Promise<number> {
  const { compared, differences } = await readBack(context, plan, await readOwnership(context));
  const refusal = refusalOf(differences);
  if (refusal !== null) {
    throw new WriteRefused(refusal);
  }
  return compared;
}
