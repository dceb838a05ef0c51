// SPDX-License-Identifier: EUPL-1.2

import type { Steps } from './steps';

/** Milliseconds of work before the page has its turn: a frame. Above 50 a task is felt. */
const TURN = 16;

/**
 * Carries out work in steps, so that the page can be drawn and used meanwhile.
 *
 * @param goOn asked before each turn; what it throws ends the work
 */
export async function inTurns<Result>(steps: Steps<Result>, goOn?: () => void): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    goOn?.();
    turn = performance.now();
  }
}
