// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../run';

/** Excel on the web refuses everything while the user types in a cell; so often it is asked whether that is over. */
const TRIES_WHILE_TYPING = 60;
/** Milliseconds between them. */
const PAUSE = 500;

/**
 * Does something that can be done again from the start without harm: once more when Excel could not just then, and
 * as long as it takes while the user types in a cell. Not for a request that got no answer at all: the next one
 * would wait as long.
 *
 * @throws ExcelFailure of the last try
 */
export async function patiently<Result>(task: () => Promise<Result>, tries = 2): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.code === 'Timeout' || tries <= 1) {
      throw error;
    }
    const isTyping = error.code === 'InvalidOperationInCellEditMode';
    if (isTyping) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return patiently(task, isTyping && tries === 2 ? TRIES_WHILE_TYPING : tries - 1);
  }
}
