// SPDX-License-Identifier: EUPL-1.2

/** What a write goes through, in order; `restore` only when one of the others failed. */
export const WRITE_STEPS = ['read', 'write', 'reconcile', 'dress', 'restore'] as const;
export type WriteStep = (typeof WRITE_STEPS)[number];

/** Whether a write can be cancelled: not once its last request is on its way, nor while things are put back. */
export function isCancellable(step: WriteStep): boolean {
  return step !== 'dress' && step !== 'restore';
}
