// SPDX-License-Identifier: EUPL-1.2

import type { CalculationRequest, WorkbookCalculation } from '../../excel/calculate-workbook';
import type { MendedCell } from '../../excel/mend/mended-cell';
import type { Applied } from '../../excel/write/apply-plan';
import type { Changes } from '../../excel/write/changes';
import type { WriteStep } from '../../excel/write/progress';
import type { Removed } from '../../excel/write/remove-output';
import type { VariantSet } from './variants';
import type { Screen } from '../../i18n/pane-texts';

/** A workbook as last read and calculated, with what a write would do; `changes` is null without a programme. */
export interface Calculated extends WorkbookCalculation {
  readonly changes: Changes | null;
}

/** What the user chose in the pane and has not written yet; the rest comes from the workbook. */
export type Chosen = CalculationRequest['settings'] &
  Pick<CalculationRequest, 'columns'> & {
    readonly variants?: VariantSet;
    /** Whether variants are written; by default when they were changed, or when the workbook has them. */
    readonly writesVariants?: boolean;
  };

/** The calculation that was asked for last. A new object is a new question, even when it is the same one. */
export interface Question {
  readonly chosen: Chosen;
  /** Typing is waited for; everything else is answered at once. Milliseconds. */
  readonly delay: number;
}

/** What keeps the pane from doing anything else. */
export type Work =
  | { readonly kind: 'writing'; readonly step: WriteStep; readonly isCancelled: boolean }
  | { readonly kind: 'removing' }
  | { readonly kind: 'mending' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'opening' };

/** What was being done when something failed. */
export type Attempt =
  'watching' | 'calculating' | 'writing' | 'removing' | 'opening' | 'mending' | 'keeping' | 'going';

/** How the last thing that was done ended. Each is a new object, so that each is announced. */
export type Notice =
  | { readonly kind: 'written'; readonly applied: Applied }
  | { readonly kind: 'removed'; readonly removed: Removed }
  | { readonly kind: 'kept'; readonly isForgotten: boolean }
  | { readonly kind: 'opened' }
  | { readonly kind: 'mended' | 'putBack'; readonly count: number }
  | { readonly kind: 'accepted' | 'retracted' }
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly error: unknown };

export interface PaneState {
  readonly screen: Screen;
  readonly question: Question;
  readonly isCalculating: boolean;
  /** Null before the first answer. */
  readonly calculated: Calculated | null;
  /** Whether `calculated` answers the question; not while it is asked, and not when that failed or was cancelled. */
  readonly isAnswered: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Cells of the user's that were mended since the pane was opened, and are not put back. */
  readonly mended: readonly MendedCell[];
}

export const INITIAL: PaneState = {
  screen: 'outcome',
  question: { chosen: {}, delay: 0 },
  isCalculating: true,
  calculated: null,
  isAnswered: false,
  work: null,
  notice: null,
  mended: [],
};
