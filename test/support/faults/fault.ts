// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from '../../../src/workbench/node';
import type { Action, Batch } from '../../../src/workbench/host/protocol/wire';

/** What goes wrong, or what somebody does, at one request of an operation. */
export type Fault =
  /** Excel refuses the request and does nothing of it. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Excel stops within the request: the actions before stay done. */
  | { readonly kind: 'stopped'; readonly action: number }
  /** No request is answered any more, from this one on or from within it; the file is opened anew later. */
  | { readonly kind: 'gone'; readonly action: number }
  /** Somebody does something just before the request. */
  | { readonly kind: 'meanwhile'; readonly deed: Deed };

export type Done = 'on ours' | 'nothing' | undefined;

/** What the user or a co-author does in Excel, with an Office.js of their own. */
export interface Deed {
  readonly name: string;
  /** Says whether it was done to something that is ours, then it need not stay, or not at all. */
  readonly run: (excel: ExcelHost['Excel']) => Promise<Done>;
  /** It does more where columns of ours are: then it may also have been done to them while they were there. */
  readonly reachesOurs?: true;
  /** Columns move within the table and their widths do not: those are whoever's place it is by then. */
  readonly movesWidths?: true;
  /** Names of sheets that it makes: copies of what a sheet is at that moment, and the user's from then on. */
  readonly makes?: readonly string[];
  /** Takes it back, where the add-in can go no further before that. */
  readonly undo?: (excel: ExcelHost['Excel']) => Promise<void>;
}

/** Codes with which Excel refuses whole requests. */
export const REFUSALS = [
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'ActivityLimitReached',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
] as const;

/** Makes a request trip over something that does not exist, after so many of its actions. */
export function stopAfter(batch: Batch, actions: number): void {
  const root = Object.values(batch.ObjectPaths ?? {}).find(({ ObjectPathType }) => ObjectPathType === 1);
  const fatal: Action = { Id: 0, ActionType: 3, Name: 'NothingOfTheKind', ObjectPathId: root?.Id ?? 0 };
  (batch.Actions as Action[]).splice(actions, Number.POSITIVE_INFINITY, fatal);
}
