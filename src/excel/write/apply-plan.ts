// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import { LANGUAGE_MARK, SHEET_ROLES } from '../../core/plan/roles';
import { readOwnership } from '../read/ownership';
import { ExcelFailure, run } from '../run';
import { changesOf, isUnchanged } from './changes';
import type { Changes } from './changes';
import { refusalOf } from './difference';
import { dressSheet, undressSheet } from './dress';
import { dressColumns } from './dress-columns';
import { ensureWritable } from './ensure-writable';
import { placeNewColumns } from './new-columns';
import { missingNames, removeNames } from './our-names';
import { readPresent } from './present';
import type { PresentSheet } from './present';
import type { WriteStep } from './progress';
import { readBack } from './read-back';
import { removeColumns, switchedOffColumns } from './remove-columns';
import { restore } from './restore';
import { setPages } from './set-pages';
import type { Before } from './restore';
import { writeColumns } from './write-columns';
import { addNames, addSheet, sizeOf, writeSheet } from './write-sheet';

/** How a write ended: what changed, and the figures that were held against the calculation. */
export interface Applied {
  readonly changes: Changes;
  readonly compared: number;
}

/**
 * Holds a plan against the open workbook, without writing.
 *
 * @throws ExcelFailure
 */
export function previewPlan(plan: WritePlan): Promise<Changes> {
  return run(async (context) => {
    const present = await readPresent(context, plan, await readOwnership(context));
    return changesOf(plan, present);
  });
}

/**
 * Carries out a plan, all or nothing: what is ours is read first, then written, read back and reconciled; on any
 * failure what was read is put back and the failure is passed on. A plan that changes nothing writes nothing.
 *
 * @param begins told of each step when it begins
 * @throws WriteRefused when the workbook cannot take the plan, or a figure does not come out
 * @throws ExcelFailure `NotRestored` when what was read could not be put back
 * @requires ExcelApi 1.13
 */
export async function applyPlan(
  plan: WritePlan,
  begins: (step: WriteStep) => void = () => undefined,
): Promise<Applied> {
  begins('read');
  const { changes, before } = await run((context) => prepare(context, plan));
  if (before === null) {
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan));
    return { changes, compared };
  }
  try {
    begins('write');
    await run((context) => write(context, plan, before));
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan));
    begins('dress');
    await run((context) => finish(context, plan, before));
    await setPages(sheetsToDress(plan, before).map(({ sheet, sheetPlan }) => ({ sheet, plan: sheetPlan })));
    return { changes, compared };
  } catch (error) {
    begins('restore');
    await run((context) => restore(context, plan, before)).catch((cause: unknown) => {
      throw new ExcelFailure('NotRestored', null, { cause });
    });
    throw error;
  }
}

/** What there is to do, and what has to be put back if it cannot be done; null when there is nothing to do. */
async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<{ readonly changes: Changes; readonly before: Before | null }> {
  const ownership = await readOwnership(context);
  const present = await readPresent(context, plan, ownership);
  const changes = changesOf(plan, present);
  if (isUnchanged(changes)) {
    return { changes, before: null };
  }
  await ensureWritable(context, plan, present);
  const newColumns =
    plan.columns.kind === 'write' ? await placeNewColumns(context, plan.columns, present.columns) : [];
  const newNames = missingNames(plan, ownership, present);
  return { changes, before: { present, newColumns, newNames } };
}

async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  { present, newColumns, newNames }: Before,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  await removeNames(context, newNames);
  const missing = new Set(newNames);
  for (const role of SHEET_ROLES) {
    for (const sheetPlan of plan.sheets.filter((each) => each.role === role)) {
      const existing = present.sheets.get(role);
      const sheet = existing === undefined ? addSheet(context, sheetPlan) : worksheets.getItem(existing.id);
      addNames(
        context,
        sheet,
        sheetPlan.names.filter(({ name }) => missing.has(name)),
      );
    }
  }
  if (missing.has(LANGUAGE_MARK)) {
    names.add(LANGUAGE_MARK, `="${plan.language}"`).visible = false;
  }
  await context.sync();
  for (const sheetPlan of plan.sheets) {
    const existing = present.sheets.get(sheetPlan.role) ?? null;
    const sheet = worksheets.getItem(existing?.id ?? sheetPlan.name);
    await writeSheet(context, sheet, sheetPlan, existing);
    if (sheetPlan.role === 'municipalities' && plan.columns.kind === 'write') {
      await writeColumns(context, plan.columns, present.columns, newColumns);
    }
  }
}

/**
 * Gives everything that is new its looks and takes out what was switched off, in one request and only when all
 * figures came out. A sheet that keeps its size keeps its looks, and with them what the user did to them.
 */
async function finish(
  context: Excel.RequestContext,
  plan: WritePlan,
  { present, newColumns }: Before,
): Promise<void> {
  if (plan.columns.kind === 'write') {
    await dressColumns(context, plan.columns, newColumns);
  }
  for (const { sheet: name, sheetPlan, isNew } of sheetsToDress(plan, { present })) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (!isNew) {
      undressSheet(sheet, sheetPlan);
    }
    dressSheet(sheet, sheetPlan);
  }
  removeColumns(context, switchedOffColumns(plan.columns, present.columns).removed);
  await context.sync();
}

/** Sheets that are new or have another size than they had, by id or name. */
function sheetsToDress(plan: WritePlan, { present }: Pick<Before, 'present'>) {
  return plan.sheets.flatMap((sheetPlan) => {
    const existing = present.sheets.get(sheetPlan.role);
    const keepsLooks = existing !== undefined && hasSizeOf(existing, sheetPlan.cells);
    const isNew = existing === undefined;
    return keepsLooks ? [] : [{ sheet: existing?.id ?? sheetPlan.name, sheetPlan, isNew }];
  });
}

function hasSizeOf({ formulas }: PresentSheet, cells: readonly (readonly unknown[])[]): boolean {
  const [before, now] = [sizeOf(formulas), sizeOf(cells)];
  return before.rows === now.rows && before.columns === now.columns;
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
