// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../../src/excel/run';
import { removeOutput } from '../../../src/excel/write/remove-output';
import type { WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { openInExcel, written } from '../add-in';
import type { LoggedHost } from '../add-in';
import { everything, usersPart } from '../users-part';
import { stopAfter } from './fault';
import type { Deed, Fault } from './fault';
import type { Operation } from './operation';

/**
 * How a trial ended. `old` and `new`: what is ours is as before, or as it was to become. `mended`: it was half of it,
 * that was said, and the next write or removal made it whole.
 */
export type Outcome = 'old' | 'new' | 'mended';

/** An operation with the states it leads from and to. */
export interface Course {
  readonly operation: Operation;
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
  /** Actions of each request, the first one first. */
  readonly actions: readonly number[];
  /** Its states with a deed in them, as far as they are known. */
  readonly known: Map<Deed, { readonly old: WorkbookModel; readonly new: WorkbookModel }>;
  /** What a write, or a removal, makes of the workbook after an interruption. */
  readonly mended: { readonly write: () => Promise<string>; readonly remove: () => Promise<string> };
}

/** Something that has gone wrong for good: what the whole table is there to find none of. */
class Loss extends Error {}

/** Carries an operation out without any fault. */
export async function courseOf(operation: Operation): Promise<Course> {
  const host = openInExcel(operation.bytes);
  const before = openWorkbook(operation.bytes).workbook;
  await operation.run();
  return {
    operation,
    before,
    after: openWorkbook(host.save()).workbook,
    actions: host.batches.map(({ request }) => request.Actions.length),
    known: new Map(),
    mended: {
      write: once(() => mendedState(operation.bytes, ['write'])),
      remove: once(() => mendedState(operation.bytes, ['write', 'remove'])),
    },
  };
}

/**
 * Carries an operation out with a fault at one of its requests, counted from 1.
 *
 * @returns null when the operation does not come to that request
 * @throws Loss when anything of the user's is lost, or ours is neither what it was nor what it was to be and that is
 *   not said or does not mend
 */
export async function tryOut(course: Course, request: number, fault: Fault): Promise<Outcome | null> {
  const { operation } = course;
  const { host, deed, error } = await carriedOut(operation, request, fault);
  if (deed === 'not reached') return null;
  const bytes = host.save();
  const now = openWorkbook(bytes).workbook;
  const ends = await endsOf(course, fault, deed === 'on ours');
  const isGone = fault.kind === 'gone';
  const withLooks = !(fault.kind === 'meanwhile' && fault.deed.mayBeDressed);
  const isNow = (end: WorkbookModel): boolean => stateOf(end, withLooks) === stateOf(now, withLooks);
  if (ends.new.some(isNow) && (error === null || isGone)) return 'new';
  if (ends.old.some(isNow) && error !== null) return 'old';
  ensureSaid(now, error, isGone);
  ensureUsersPart(now, [...ends.old, ...ends.new]);
  await ensureMends(course, bytes, fault, now);
  return 'mended';
}

type Reached = 'not reached' | 'reached' | 'on ours';

interface Carried {
  readonly host: LoggedHost;
  readonly deed: Reached;
  readonly error: unknown;
}

async function carriedOut({ bytes, run }: Operation, request: number, fault: Fault): Promise<Carried> {
  let reached: Reached = 'not reached';
  const host = openInExcel(bytes, {
    onBatch: (batch, number) => {
      if (fault.kind === 'meanwhile' || number < request) return undefined;
      if (number === request) reached = 'reached';
      const refusal = { code: 'RequestAborted', message: 'fault' };
      if (fault.kind === 'refused') return number === request ? { ...refusal, code: fault.code } : undefined;
      if (number === request && fault.action > 0) stopAfter(batch, fault.action);
      else if (fault.kind === 'gone') return refusal;
      return undefined;
    },
  });
  if (fault.kind === 'meanwhile') {
    doMeanwhile(host, request, async () => {
      reached = (await fault.deed.run(host.Excel)) === 'on ours' ? 'on ours' : 'reached';
    });
  }
  const error = await run().then(
    () => null,
    (reason: unknown) => reason,
  );
  return { host, deed: reached, error };
}

/** Lets somebody do something just before a request of the add-in. */
function doMeanwhile({ Excel }: LoggedHost, request: number, act: () => Promise<void>): void {
  let number = 0;
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
    Excel.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = async (passThrough) => {
        number += 1;
        if (number === request) await act();
        return sync(passThrough);
      };
      return batch(context);
    });
  Object.assign(globalThis, { Excel: { run } });
}

interface Ends {
  readonly old: readonly WorkbookModel[];
  readonly new: readonly WorkbookModel[];
}

/** The states in which an operation may end: with exactly what was done meanwhile, if anything. */
async function endsOf(
  { before, after, operation, known }: Course,
  fault: Fault,
  isOnOurs: boolean,
): Promise<Ends> {
  if (fault.kind !== 'meanwhile') return { old: [before], new: [after] };
  const { deed } = fault;
  const done = known.get(deed) ?? {
    old: await withDeed(operation, deed, false),
    new: await withDeed(operation, deed, true),
  };
  known.set(deed, done);
  // What somebody does to ours may be written over, or put back.
  return isOnOurs
    ? { old: [before, done.old], new: [after, done.new] }
    : { old: [done.old], new: [done.new] };
}

async function withDeed({ bytes, run }: Operation, deed: Deed, isDone: boolean): Promise<WorkbookModel> {
  const host = openInExcel(bytes);
  if (isDone) await run();
  await deed.run(host.Excel);
  return openWorkbook(host.save()).workbook;
}

/** What is half done must be known as such: from the error, and from the file. */
function ensureSaid({ names }: WorkbookModel, error: unknown, isGone: boolean): void {
  const isSaid = error instanceof ExcelFailure && ['NotRestored', 'NotRemoved'].includes(error.code);
  if (!isSaid && !isGone) throw new Loss(`neither old nor new, and the error is ${String(error)}`);
  if (!names.some(({ name }) => name === '_Wvrv.writing')) throw new Loss('half done without a mark');
}

function ensureUsersPart(now: WorkbookModel, ends: readonly WorkbookModel[]): void {
  const isKept = ends.some(
    (end) => JSON.stringify(usersPart(now, end)) === JSON.stringify(usersPart(end, now)),
  );
  if (!isKept) throw new Loss("the user's part has changed");
}

/** The next write, and the next removal, make it whole again. */
async function ensureMends(
  { mended, after }: Course,
  bytes: Uint8Array,
  fault: Fault,
  halfDone: WorkbookModel,
): Promise<void> {
  const repair = fault.kind === 'meanwhile' ? fault.deed.undo : undefined;
  const states = {
    write: await mendedState(bytes, ['write'], repair),
    remove: await mendedState(bytes, ['remove'], repair),
  };
  if (fault.kind === 'meanwhile') {
    ensureUsersPart(openWorkbook(bytes).workbook, [halfDone]);
    return;
  }
  // A workbook says itself which columns it wants, as soon as that was written: then it has come to its end.
  const isWritten = [await mended.write(), sortedState(after)].includes(states.write);
  if (!isWritten) throw new Loss('not mended by the next write');
  if (states.remove !== (await mended.remove())) throw new Loss('not mended by the next removal');
}

async function mendedState(
  bytes: Uint8Array,
  steps: readonly ('write' | 'remove')[],
  repair: Deed['undo'] = () => Promise.resolve(),
): Promise<string> {
  const host = openInExcel(bytes);
  await repair(host.Excel);
  for (const step of steps) await (step === 'write' ? written() : removeOutput());
  const now = openWorkbook(host.save()).workbook;
  if (now.names.some(({ name }) => name === '_Wvrv.writing')) throw new Loss('still marked as being written');
  return sortedState(now);
}

function sortedState(workbook: WorkbookModel): string {
  const { names, sheets, ...rest } = everything(workbook);
  // Sheets that were missing come behind the others.
  const sorted = [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({ names, sheets: sorted, ...rest });
}

/** All that is in a workbook, in one text; without looks also without the cells that have nothing else. */
function stateOf(workbook: WorkbookModel, withLooks: boolean): string {
  const { sheets, ...rest } = everything(workbook);
  const shown = sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: withLooks
      ? cells
      : cells
          .filter(({ value, formula }) => value !== null || formula !== null)
          .map(({ at, value, formula }) => ({ at, value, formula })),
  }));
  return JSON.stringify({ ...rest, sheets: shown });
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (made ??= make());
}
