// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../run';

/** What a task may still meet before its failure is passed on. */
interface Patience {
  readonly failures: number;
  /** Excel on the web refuses everything while the user types in a cell: so often it is asked whether that is over. */
  readonly waits: number;
}

/** Milliseconds between two questions whether the user is still typing. */
const PAUSE = 500;

/**
 * Does something that can be done again from the start without harm: once more when Excel could not just then, and
 * for half a minute while the user types in a cell. Not for a request that got no answer at all: the next one would
 * wait as long.
 *
 * @throws ExcelFailure of the last try
 */
export async function patiently<Result>(
  task: () => Promise<Result>,
  { failures, waits }: Patience = { failures: 1, waits: 60 },
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.code === 'Timeout') {
      throw error;
    }
    if (error.code !== 'InvalidOperationInCellEditMode' && failures > 0) {
      return patiently(task, { failures: failures - 1, waits });
    }
    if (error.code === 'InvalidOperationInCellEditMode' && waits > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return patiently(task, { failures, waits: waits - 1 });
    }
    throw error;
  }
}
