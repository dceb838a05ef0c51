// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../../core/plan/refusal';
import { ExcelFailure } from '../../excel/run';
import type { Dictionary } from '../../i18n/dictionary';
import type { FailureText } from '../../i18n/failure-texts';
import { excelFailureText, refusalText } from '../../i18n/languages';
import { isSiteFailure } from '../environment/site-failure';
import type { Attempt } from '../state/pane-state';

/** What a failure is called, what happened, how the workbook is now, and what to do. */
export interface FailureView extends FailureText {
  readonly title: string;
  /** Null where `what` says it already, or nothing was touched. */
  readonly state: string | null;
  /** The user wanted it so: no error. */
  readonly isCancelled: boolean;
}

/** A failure in words a user can do something with: never the message of the error itself. */
export function failureView(attempt: Attempt, error: unknown, dictionary: Dictionary): FailureView {
  const { failures } = dictionary.pane;
  return {
    title: failures[attempt],
    ...textOf(error, dictionary),
    state: stateAfter(attempt, error, dictionary),
    isCancelled: error instanceof ExcelFailure && error.code === 'Cancelled',
  };
}

function textOf(error: unknown, dictionary: Dictionary): FailureText {
  if (error instanceof WriteRefused) {
    return refusalText(dictionary, error.refusal);
  }
  if (error instanceof ExcelFailure) {
    return excelFailureText(dictionary, error);
  }
  if (isSiteFailure(error)) {
    return dictionary.pane.failures.site;
  }
  return dictionary.pane.failures.program;
}

function stateAfter(attempt: Attempt, error: unknown, { pane }: Dictionary): string | null {
  const saysIt = error instanceof ExcelFailure && ['NotRestored', 'NotRemoved'].includes(error.code);
  if (error instanceof WriteRefused || saysIt) {
    return null;
  }
  switch (attempt) {
    case 'writing':
    case 'mending':
      return pane.failures.putBack;
    case 'removing':
      return pane.failures.nothingRemoved;
    default:
      return null;
  }
}
