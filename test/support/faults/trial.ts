// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../../src/excel/run';
import { removeOutput } from '../../../src/excel/write/remove-output';
import type { WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import type { ExcelHost } from '../../../src/workbench/node';
import { openInExcel, written } from '../add-in';
import type { LoggedHost } from '../add-in';
import { everything, usersPart } from '../users-part';
import { interrupted, narrow, widen } from './control';
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
  readonly known: Map<Deed, Ends>;
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
    after: host.workbook,
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
  const { host, deed, made, error } = await carriedOut(operation, request, fault);
  if (deed === 'not reached') return null;
  if (madeSheets(host.workbook, fault) !== made)
    throw new Loss('a sheet that was made meanwhile has changed');
  const now = besidesMade(host.workbook, fault);
  const ends = await endsOf(course, fault, deed);
  const isGone = fault.kind === 'gone';
  const isSame = fault.kind === 'meanwhile' && fault.deed.movesWidths ? sameButWidths : sameState;
  const isNow = (end: WorkbookModel): boolean => isSame(end, now);
  if (ends.new.some(isNow) && (error === null || isGone)) return 'new';
  if (ends.old.some(isNow) && error !== null) return 'old';
  ensureSaid(now, [...ends.old, ...ends.new], error, isGone);
  ensureUsersPart(now, [...ends.old, ...ends.new]);
  await ensureMends(course, host.save(), fault, now);
  return 'mended';
}

type Reached = 'not reached' | 'reached' | 'nothing' | 'on ours';

interface Carried {
  readonly host: LoggedHost;
  readonly deed: Reached;
  /** What sheets that the deed made were then. */
  readonly made: string;
  readonly error: unknown;
}

async function carriedOut({ bytes, run }: Operation, request: number, fault: Fault): Promise<Carried> {
  let reached: Reached = 'not reached';
  let made = '';
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
      reached = (await fault.deed.run(host.Excel)) ?? 'reached';
      made = madeSheets(host.workbook, fault);
    });
  }
  const error = await withoutPauses(run).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { host, deed: reached, made, error };
}

/** Waiting for a user who is typing takes no time; waiting for an answer does. */
async function withoutPauses(run: () => Promise<unknown>): Promise<unknown> {
  const wait = globalThis.setTimeout;
  const hurry = (then: () => void, pause: number) => wait(then, pause < 1000 ? 0 : pause);
  Object.assign(globalThis, { setTimeout: hurry });
  return run().finally(() => Object.assign(globalThis, { setTimeout: wait }));
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
  reached: Reached,
): Promise<Ends> {
  if (fault.kind !== 'meanwhile' || reached === 'nothing') return { old: [before], new: [after] };
  const { deed } = fault;
  const done = known.get(deed) ?? (await endsWith(operation, deed));
  known.set(deed, done);
  // What somebody does to ours may be written over, or put back.
  return reached === 'on ours' ? { old: [before, ...done.old], new: [after, ...done.new] } : done;
}

/** A deed alone, and after the operation; one that reaches ours also before it, and with as many columns there. */
async function endsWith({ bytes, run, anew, hasNoRoom }: Operation, deed: Deed): Promise<Ends> {
  const state = async (...steps: readonly Step[]): Promise<WorkbookModel> => {
    const host = openInExcel(bytes);
    for (const step of steps) await step(host.Excel);
    return besidesMade(host.workbook, { kind: 'meanwhile', deed });
  };
  const old = [await state(deed.run)];
  const done = [await state(run, deed.run)];
  if (deed.reachesOurs !== true) return { old, new: done };
  const widened = hasNoRoom !== true;
  return {
    old: [...old, ...(widened ? [await state(widen, deed.run, narrow)] : [])],
    new: [
      ...done,
      ...(widened ? [await state(run, widen, deed.run, narrow)] : []),
      await state(run, deed.run, interrupted, anew),
      await state(deed.run, anew),
    ],
  };
}

type Step = (excel: ExcelHost['Excel']) => Promise<unknown>;

/** What is half done must be known as such: from the error, and from the file. */
function ensureSaid(
  now: WorkbookModel,
  ends: readonly WorkbookModel[],
  error: unknown,
  isGone: boolean,
): void {
  const isSaid = error instanceof ExcelFailure && ['NotRestored', 'NotRemoved'].includes(error.code);
  if (!isSaid && !isGone) {
    const differences = ends.map((end) => firstDifference(stateOf(now), stateOf(end)));
    throw new Loss(`neither old nor new, and the error is ${String(error)}:\n  ${differences.join('\n  ')}`);
  }
  if (!isMarked(now)) throw new Loss('half done without a mark');
}

function ensureUsersPart(now: WorkbookModel, ends: readonly WorkbookModel[]): void {
  const isKept = ends.some(
    (end) => JSON.stringify(usersPart(now, end)) === JSON.stringify(usersPart(end, now)),
  );
  if (!isKept) throw new Loss("the user's part has changed");
}

function isMarked({ names }: WorkbookModel): boolean {
  return names.some(({ name, scope }) => name === '_Wvrv.writing' && scope === null);
}

function makes(fault: Fault): readonly string[] {
  return (fault.kind === 'meanwhile' ? fault.deed.makes : undefined) ?? [];
}

/** The workbook without sheets that a deed makes. */
function besidesMade(workbook: WorkbookModel, fault: Fault): WorkbookModel {
  const made = makes(fault);
  if (made.length === 0) return workbook;
  const sheets = workbook.sheets.filter(({ name }) => !made.includes(name));
  const ids = new Set(sheets.map(({ id }) => id));
  return {
    ...workbook,
    sheets,
    names: workbook.names.filter(({ scope }) => scope === null || ids.has(scope)),
  };
}

/** Those sheets alone. A formula of a copy can lose what it looked up in a sheet of ours, and stays a formula. */
function madeSheets(workbook: WorkbookModel, fault: Fault): string {
  const made = makes(fault);
  if (made.length === 0) return '';
  const { sheets } = everything({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => made.includes(name)),
  });
  return JSON.stringify(
    sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map(({ name, range }) => ({ name, range })),
      cells: sheet.cells.map(({ at, value, formula, format }) => ({
        at,
        format,
        ...(formula === null ? { value } : { isFormula: true }),
      })),
    })),
  );
}

/** The next write, and the next removal, make it whole again. */
async function ensureMends(
  { mended, after }: Course,
  bytes: Uint8Array,
  fault: Fault,
  halfDone: WorkbookModel,
): Promise<void> {
  const states = {
    write: await mendedState(bytes, ['write'], fault),
    remove: await mendedState(bytes, ['remove'], fault),
  };
  if (fault.kind === 'meanwhile') {
    ensureUsersPart(besidesMade(openWorkbook(bytes).workbook, fault), [halfDone]);
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
  fault?: Fault,
): Promise<string> {
  const host = openInExcel(bytes);
  if (fault?.kind === 'meanwhile') await fault.deed.undo?.(host.Excel);
  const made = fault && madeSheets(host.workbook, fault);
  for (const step of steps) await (step === 'write' ? written() : removeOutput());
  const now = host.workbook;
  if (isMarked(now)) throw new Loss('still marked as being written');
  if (fault && madeSheets(now, fault) !== made)
    throw new Loss('mending changed a sheet that was made meanwhile');
  return sortedState(now);
}

function sortedState(workbook: WorkbookModel): string {
  const { names, sheets, ...rest } = everything(workbook);
  // Sheets that were missing come behind the others.
  const sorted = [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({ names, sheets: sorted, ...rest });
}

/** Where two texts part, with what is around it. */
function firstDifference(now: string, end: string): string {
  let at = 0;
  while (at < now.length && now[at] === end[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 60);
  return `${around(now)} | ${around(end)}`;
}

function sameState(one: WorkbookModel, other: WorkbookModel): boolean {
  return stateOf(one) === stateOf(other);
}

function sameButWidths(one: WorkbookModel, other: WorkbookModel): boolean {
  return withoutWidths(one) === withoutWidths(other);
}

function withoutWidths(workbook: WorkbookModel): string {
  const { sheets, ...rest } = everything(workbook);
  return JSON.stringify({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, widths: [] })) });
}

const states = new WeakMap<WorkbookModel, string>();

/** All that is in a workbook which nobody works in any more, in one text. */
function stateOf(workbook: WorkbookModel): string {
  const known = states.get(workbook) ?? JSON.stringify(everything(workbook));
  states.set(workbook, known);
  return known;
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (made ??= make());
}
