// SPDX-License-Identifier: EUPL-1.2

import type { Steps } from '../../ooxml/steps';

/** Milliseconds of work before the page has its turn: two frames. */
const TURN = 32;

/** Carries out work in steps, so that the page can be drawn and used meanwhile. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now();
  }
}
