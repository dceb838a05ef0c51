// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../excel/run';
import { isUnchanged } from '../../excel/write/changes';
import type { Action } from './action';
import type { Calculated, Notice, PaneState } from './pane-state';

/** As long as somebody goes on typing, nothing is read. Milliseconds. */
export const EDIT_DELAY = 500;

/** The pane after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'screenChosen':
      return {
        ...state,
        screen: action.screen,
        notice: state.notice?.kind === 'failed' ? state.notice : null,
      };
    case 'workbookChanged':
      return asking(state, { ...state.question, delay: EDIT_DELAY });
    case 'settingsChosen':
      return asking(state, { chosen: { ...state.question.chosen, ...action.chosen }, delay: 0 });
    case 'variantsChanged':
      return asking(state, {
        chosen: { ...state.question.chosen, variants: action.variants },
        delay: EDIT_DELAY,
      });
    case 'retried':
      return asking({ ...state, notice: null }, { ...state.question, delay: 0 });
    case 'calculated':
      return {
        ...state,
        isCalculating: false,
        isAnswered: true,
        calculated: action.calculated,
        notice: isOutdated(state.notice, action.calculated) ? null : state.notice,
        screen: firstScreen(state, action.calculated.result !== null),
      };
    case 'writeBegan':
      return {
        ...state,
        notice: null,
        work: { kind: 'writing', step: action.step, isCancelled: isCancelled(state.work) },
      };
    case 'removalBegan':
      return { ...state, notice: null, work: { kind: 'removing' } };
    case 'keepingBegan':
      return { ...state, notice: null, work: { kind: 'keeping' } };
    case 'kept':
      return asking(
        { ...state, work: null, notice: { kind: 'kept', isForgotten: action.isForgotten } },
        { ...state.question, delay: 0 },
      );
    case 'openingBegan':
      return { ...state, notice: null, work: { kind: 'opening' } };
    case 'mendingBegan':
      return { ...state, notice: null, work: { kind: 'mending' } };
    case 'mended':
      return decided(
        { ...state, mended: [...state.mended, ...action.cells] },
        { kind: 'mended', count: action.cells.length },
      );
    case 'putBack':
      return decided(
        { ...state, mended: state.mended.filter((cell) => !action.cells.includes(cell)) },
        { kind: 'putBack', count: action.cells.length },
      );
    case 'decided':
      return decided(state, { kind: action.isAccepted ? 'accepted' : 'retracted' });
    case 'exampleOpened':
      return asking({ ...state, work: null, notice: { kind: 'opened' } }, { ...state.question, delay: 0 });
    case 'cancelled':
      return cancelled(state);
    case 'written':
      return ended(state, { kind: 'written', applied: action.applied });
    case 'removed':
      return ended(state, { kind: 'removed', removed: action.removed });
    case 'failed':
      return failed(state, { kind: 'failed', attempt: action.attempt, error: action.error });
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

function asking(state: PaneState, question: PaneState['question']): PaneState {
  return { ...state, question, isCalculating: true, isAnswered: false };
}

/** The workbook is read again; what was chosen and not written stays chosen. */
function decided(state: PaneState, notice: Notice): PaneState {
  return asking({ ...state, work: null, notice }, { ...state.question, delay: 0 });
}

/**
 * From here on the workbook itself says what was chosen, so that a later change on its sheet counts. Variants that
 * were not to be written stay in the pane.
 */
function ended(state: PaneState, notice: Notice): PaneState {
  const { variants, writesVariants } = state.question.chosen;
  const kept = variants !== undefined && writesVariants === false ? { variants, writesVariants } : {};
  return asking({ ...state, work: null, notice }, { chosen: kept, delay: 0 });
}

/** After a failed write the workbook is read again: it may not be what it was taken for. */
function failed(state: PaneState, notice: Extract<Notice, { kind: 'failed' }>): PaneState {
  switch (notice.attempt) {
    case 'calculating':
      return { ...state, isCalculating: false, notice: isLasting(state.notice) ? state.notice : notice };
    case 'writing':
    case 'removing':
    case 'opening':
    case 'mending':
    case 'keeping':
      return asking({ ...state, work: null, notice }, { ...state.question, delay: 0 });
    case 'going':
    case 'watching':
      return { ...state, notice };
  }
}

/** A write still has to be put back; nobody waits for a calculation that nobody wants. */
function cancelled(state: PaneState): PaneState {
  if (state.work?.kind === 'writing') {
    return { ...state, work: { ...state.work, isCancelled: true } };
  }
  return failed(state, {
    kind: 'failed',
    attempt: 'calculating',
    error: new ExcelFailure('Cancelled', null),
  });
}

function isCancelled(work: PaneState['work']): boolean {
  return work?.kind === 'writing' && work.isCancelled;
}

/** That nothing could be written, removed or opened matters more than that nothing can be read afterwards. */
function isLasting(notice: Notice | null): boolean {
  return (
    notice?.kind === 'failed' &&
    ['writing', 'removing', 'opening', 'mending', 'keeping'].includes(notice.attempt)
  );
}

/**
 * Once the workbook could be read it no longer matters that it could not be, and once it changed it no longer is
 * what was written.
 */
function isOutdated(notice: Notice | null, { changes }: Calculated): boolean {
  if (notice?.kind === 'failed') {
    return notice.attempt === 'calculating' || notice.attempt === 'going';
  }
  return notice?.kind === 'written' && changes !== null && !isUnchanged(changes);
}

/** A workbook without a programme opens with what is needed; afterwards the user decides. */
function firstScreen({ calculated, screen }: PaneState, hasResult: boolean): PaneState['screen'] {
  return calculated === null && !hasResult ? 'workbook' : screen;
}
