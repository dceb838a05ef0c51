// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../src/excel/run';
import { patiently } from '../../src/excel/write/patiently';

const TYPING = 'InvalidOperationInCellEditMode';

/** A task that fails with each code in turn and then succeeds; `tries` counts how often it was begun. */
function failing(codes: readonly string[]) {
  const task = {
    tries: 0,
    run: () => {
      const code = codes[task.tries];
      task.tries += 1;
      return code === undefined ? Promise.resolve('done') : Promise.reject(new ExcelFailure(code, null));
    },
  };
  return task;
}

/** How a task ended, without waiting for real. */
async function ended(task: ReturnType<typeof failing>): Promise<string> {
  jest.useFakeTimers();
  try {
    const result = patiently(task.run).catch((error: unknown) => (error as ExcelFailure).code);
    await jest.advanceTimersByTimeAsync(10 * 60 * 1000);
    return await result;
  } finally {
    jest.useRealTimers();
  }
}

it.each<[string, readonly string[], string, number]>([
  ['goes well', [], 'done', 1],
  ['fails once', ['GeneralException'], 'done', 2],
  ['fails twice', ['GeneralException', 'GeneralException'], 'GeneralException', 2],
  ['gets no answer', ['Timeout'], 'Timeout', 1],
  ['meets a user who types for a while', Array<string>(60).fill(TYPING), 'done', 61],
  ['meets a user who goes on typing', Array<string>(1000).fill(TYPING), TYPING, 61],
  ['meets a user who types and then fails', [TYPING, TYPING, 'ItemNotFound', TYPING], 'done', 5],
])('a task that %s', async (_, codes, end, tries) => {
  const task = failing(codes);
  expect(await ended(task)).toBe(end);
  expect(task.tries).toBe(tries);
});
