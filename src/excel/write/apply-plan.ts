// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import { inTurns } from '../../steps/in-turns';
import { readOwnership } from '../read/ownership';
import { ensureNotCancelled, ExcelFailure, run } from '../run';
import { beginWrite } from './begin-write';
import { isUnchanged } from './changes';
import { changesOf } from './compare-plan';
import type { Changes } from './changes';
import { claimColumns } from './claim-columns';
import { refusalOf } from './difference';
import { pointsOf } from './dress';
import { ensureAsTyped } from './ensure-as-typed';
import { ensureWritable } from './ensure-writable';
import { finishWrite, sheetsToDress } from './finish-write';
import type { Reached } from './give-columns-back';
import { findGrownCells } from './grown-cells';
import { ensureInPlace, findProgramme, holdProgramme } from './hold';
import { placeNewColumns } from './new-columns';
import type { ColumnToDress } from './new-columns';
import { missingNames } from './our-names';
import { patiently } from './patiently';
import { readPresent } from './present';
import type { WriteStep } from './progress';
import { readBack } from './read-back';
import { restore } from './restore';
import { setPages } from './set-pages';
import type { Before } from './restore';
import { sweep } from './sweep';
import { writeColumns } from './write-columns';
import { writeSheet } from './write-sheet';

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
export function previewPlan(plan: WritePlan, signal?: AbortSignal): Promise<Changes> {
  return run(
    async (context) => {
      const present = await readPresent(context, plan, await readOwnership(context));
      return inTurns(changesOf(plan, present), () => {
        ensureNotCancelled(signal);
      });
    },
    { signal },
  );
}

/**
 * Carries out a plan, all or nothing: what is ours is read first, then written, read back and reconciled; on any
 * failure what was read is put back and the failure is passed on. A plan that changes nothing writes nothing. From
 * the first request that changes something to the last the workbook is marked as being written; where that mark is
 * found at the start, everything of ours is built anew.
 *
 * @param begins told of each step when it begins
 * @param signal cancels, until the last request is on its way: as after a failure what was read is put back
 * @throws WriteRefused when the workbook cannot take the plan, or a figure does not come out
 * @throws ExcelFailure `NotRestored` when what was read could not be put back (the mark then stays), `Cancelled`
 *   when it was
 * @requires ExcelApi 1.13
 */
export async function applyPlan(
  plan: WritePlan,
  begins: (step: WriteStep) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Applied> {
  begins('read');
  const { changes, before } = await run((context) => prepare(context, plan), { signal });
  if (before === null) {
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan), { signal });
    return { changes, compared };
  }
  const fresh = freshColumns(plan, before);
  const reached: Reached = { isFilled: false, isDressed: false };
  try {
    begins('write');
    await run((context) => write(context, plan, before, fresh, reached), { signal });
    begins('reconcile');
    const compared = await run((context) => reconciled(context, plan), { signal });
    ensureNotCancelled(signal);
    begins('dress');
    await setPages(sheetsToDress(plan, before.present));
    await patiently(() => run((context) => finishWrite(context, plan, before, fresh, reached)));
    return { changes, compared };
  } catch (error) {
    begins('restore');
    await patiently(() => run((context) => restore(context, plan, before, reached))).catch(
      (cause: unknown) => {
        throw new ExcelFailure('NotRestored', null, { cause });
      },
    );
    throw error;
  }
}

/** What there is to do, and what has to be put back if it cannot be done; null when there is nothing to do. */
async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<{ readonly changes: Changes; readonly before: Before | null }> {
  let ownership = await readOwnership(context);
  let present = await readPresent(context, plan, ownership);
  const changes = await inTurns(changesOf(plan, present));
  if (isUnchanged(changes)) {
    return { changes, before: null };
  }
  await ensureWritable(context, plan, present);
  const place = await findProgramme(context, plan.programme);
  ensureAsTyped(plan, present);
  if (present.isInterrupted) {
    ownership = await sweep(context, plan, ownership);
    present = await readPresent(context, plan, ownership);
  }
  const newColumns =
    plan.columns.kind === 'write' ? await placeNewColumns(context, plan.columns, place, present.columns) : [];
  const grown =
    plan.columns.kind === 'write' ? await findGrownCells(context, plan.columns, present.columns) : [];
  const newNames = missingNames(plan, ownership, present);
  return { changes, before: { place, present, newColumns, grown, newNames } };
}

/** Columns that are written whole and dressed. */
function freshColumns({ columns }: WritePlan, { present, newColumns }: Before): readonly ColumnToDress[] {
  if (!present.isInterrupted || columns.kind === 'skip') {
    return newColumns;
  }
  const halfDone = columns.columns.flatMap((plan): ColumnToDress[] => {
    const there = present.columns.get(plan.role);
    const width = pointsOf(Math.max(plan.width, plan.header.length));
    return there === undefined
      ? []
      : [{ plan, column: there.column, width: there.former.width === null ? null : width }];
  });
  return [...halfDone, ...newColumns];
}

async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: Before,
  fresh: readonly ColumnToDress[],
  reached: Reached,
): Promise<void> {
  const { place, present, newColumns, grown } = before;
  const ids = await beginWrite(context, plan, before);
  await ensureInPlace(context, plan.programme, place);
  const hold = (): void => {
    holdProgramme(context, place);
  };
  for (const sheetPlan of plan.sheets) {
    const sheet = context.workbook.worksheets.getItem(ids.get(sheetPlan.role) ?? sheetPlan.name);
    const sheetBefore = {
      present: present.sheets.get(sheetPlan.role) ?? null,
      isMending: present.isInterrupted,
    };
    await writeSheet(context, sheet, sheetPlan, sheetBefore, hold);
    if (sheetPlan.role === 'municipalities' && plan.columns.kind === 'write') {
      await claimColumns(context, plan.columns, place, newColumns);
      reached.isFilled = true;
      await writeColumns(context, plan.columns, place, { present: present.columns, fresh, grown });
    }
  }
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
