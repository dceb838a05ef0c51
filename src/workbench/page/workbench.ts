// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../ooxml/create-workbook';
import { openWorkbookInSteps } from '../../ooxml/open-workbook';
import type { OpenWorkbook } from '../../ooxml/open-workbook';
import type { Rect, SheetModel } from '../../ooxml/model';
import type { BatchRecord } from '../host/bridge';
import { selectRange } from '../host/edit/selection';
import { activateSheet } from '../host/edit/sheets';
import type { Host } from '../host/host';
import { ApiError } from '../host/protocol/api-error';
import type { Metadata } from '../host/protocol/metadata';
import { ActionType } from '../host/protocol/wire';
import { settleCalculation } from '../host/settle';
import { answeredCode } from './fault';
import type { Fault } from './fault';
import { inTurns } from '../../steps/in-turns';
import { logBatch } from './logged-batch';
import type { LoggedBatch } from './logged-batch';
import { enterState } from './workbook-state';
import { openSession } from './session';
import type { Session } from './session';

/** What the page shows. Immutable, except for the workbook in the session: `version` counts changes of its contents. */
export interface WorkbenchState {
  readonly session: Session;
  readonly version: number;
  readonly batches: readonly LoggedBatch[];
  /** Counts how often the add-in selected something: each time the sheet takes the focus, as on the web. */
  readonly selections: number;
  readonly fault: Fault | null;
  /** Name of the file that is being opened, or null. */
  readonly opening: string | null;
  /** Why the last thing the user did was refused, or null. */
  readonly refusal: string | null;
}

/** The open workbook with all that happens to it, for the components of the page. */
export interface Workbench {
  readonly state: () => WorkbenchState;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens another file, unless one that was asked for later was opened before. @throws FileError when it is no workbook */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
  /**
   * Opens what the add-in opens, an empty workbook for null: the workbench has one window.
   *
   * @throws ApiError while a fault is chosen
   */
  readonly openCreated: (file: Uint8Array | null) => void;
  /** Does something as the user; recalculation and events follow. Excel's refusal is shown. */
  readonly act: (change: (host: Host) => void) => void;
  /** Selects cells and shows their sheet. */
  readonly select: (sheet: SheetModel, rect: Rect) => void;
  readonly setFault: (fault: Fault | null) => void;
  readonly setCellEditMode: (isEditing: boolean) => void;
  readonly clearLog: () => void;
}

const CHOSEN_FAULT = 'A fault chosen in the workbench.';

/** As Excel names a workbook that was not saved yet. */
const CREATED_NAME = 'Map1.xlsx';

/** Milliseconds after which it is said that a file is being opened. */
const SLOW = 300;

/** Lines kept in the log. */
const MAX_BATCHES = 500;

export function createWorkbench(first: OpenWorkbook, fileName: string, metadata: Metadata): Workbench {
  const listeners = new Set<() => void>();
  let announced = false;
  let leaveState = (): void => undefined;

  const start = (file: OpenWorkbook, name: string): Session => {
    let startedAt: number | null = null;
    const session = openSession(file, name, metadata, {
      openWorkbook: openCreated,
      onBatch: () => {
        startedAt = performance.now();
        const code = answeredCode(state.fault);
        return code === null ? undefined : { code, message: CHOSEN_FAULT };
      },
      log: (record) => {
        const batch = logBatch(record, startedAt === null ? 0 : performance.now() - startedAt);
        startedAt = null;
        const version = state.version + (isChange(record) ? 1 : 0);
        const selections = state.selections + (isSelection(record) ? 1 : 0);
        update({ batches: [...state.batches, batch].slice(-MAX_BATCHES), version, selections });
      },
    });
    showVisibleSheet(session.host);
    return session;
  };

  /** Many batches may come in one frame; the page is drawn once. */
  const update = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    if (announced) return;
    announced = true;
    queueMicrotask(() => {
      announced = false;
      for (const listener of listeners) listener();
    });
  };

  const show = (file: OpenWorkbook, name: string): void => {
    leaveState = () => undefined;
    update({ ...empty, session: start(file, name) });
  };

  let asked = 0;
  const open = async (file: Uint8Array, name: string): Promise<void> => {
    const mine = ++asked;
    const slow = setTimeout(() => {
      update({ opening: name });
    }, SLOW);
    try {
      const opened = await inTurns(openWorkbookInSteps(file));
      if (mine === asked) show(opened, name);
    } finally {
      clearTimeout(slow);
      if (mine === asked) update({ opening: null });
    }
  };

  /** After the answer: the add-in that asked ends with the workbook that it was in. */
  const openCreated = (file: Uint8Array | null): void => {
    const code = answeredCode(state.fault);
    if (code !== null) throw new ApiError(code, CHOSEN_FAULT);
    setTimeout(() => {
      if (file === null) show(createWorkbook({ sheetName: 'Blad1' }), CREATED_NAME);
      else void open(file, CREATED_NAME);
    }, 0);
  };

  const empty = { version: 0, batches: [], selections: 0, fault: null, opening: null, refusal: null };
  let state: WorkbenchState = { ...empty, session: start(first, fileName) };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    openCreated,
    act(change) {
      const refusal = asUser(state.session, change);
      update({ version: state.version + 1, refusal });
    },
    select(sheet, rect) {
      const refusal = asUser(state.session, (host) => {
        selectRange(host, sheet, rect);
      });
      // What was refused before stays in view: Enter moves on right after it.
      update(refusal === null ? {} : { refusal });
    },
    setFault(fault) {
      leaveState();
      leaveState = enterState(state.session.host, fault);
      update({ fault });
    },
    setCellEditMode(isEditing) {
      state.session.bridge.cellEditMode = isEditing;
    },
    clearLog() {
      update({ batches: [] });
    },
  };
}

/** Excel's refusal, or null. */
function asUser({ host, bridge }: Session, change: (host: Host) => void): string | null {
  host.actor = 'user';
  try {
    change(host);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  } finally {
    host.actor = 'addIn';
    settleCalculation(host);
    bridge.deliverEvents();
  }
}

/** Loading changes nothing; anything else may. */
function isChange({ request }: BatchRecord): boolean {
  const { method, setProperty } = ActionType;
  return request.Actions.some(
    // Office.js's own bookkeeping, as of the objects it holds on to, has names with an underscore.
    ({ ActionType: type, Name: name }) => type === setProperty || (type === method && !name.startsWith('_')),
  );
}

/** The add-in selected cells, and nothing refused it. */
function isSelection({ request, reply }: BatchRecord): boolean {
  const selects = request.Actions.some(
    ({ ActionType: type, Name: name }) => type === ActionType.method && name === 'Select',
  );
  return selects && reply !== null && reply.Error === undefined;
}

/** A file may name a hidden sheet as the active one. */
function showVisibleSheet(host: Host): void {
  const { sheets, activeSheetId } = host.workbook;
  if (sheets.some((sheet) => sheet.id === activeSheetId && sheet.visibility === 'Visible')) return;
  const visible = sheets.find((sheet) => sheet.visibility === 'Visible');
  if (visible) activateSheet(host, visible);
}
