// SPDX-License-Identifier: EUPL-1.2

/** Gets something ready and gives what is to be timed. */
export type Task = () => (() => unknown) | Promise<() => unknown>;

/** Odd, so that the median is a run that took place. */
const RUNS = 5;

/**
 * Times tasks in turn, so that whatever else the machine is doing weighs on all of them: once to warm up, then
 * a number of times.
 *
 * @param runs fewer for what takes seconds
 * @returns the median of each task, in milliseconds
 */
export async function timeInTurn<const Tasks extends readonly Task[]>(
  tasks: Tasks,
  runs = RUNS,
): Promise<{ readonly [Index in keyof Tasks]: number }> {
  const times = tasks.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, task] of tasks.entries()) {
      const time = await timeOf(task);
      if (run > 0) {
        times[index]?.push(time);
      }
    }
  }
  return times.map(median) as { readonly [Index in keyof Tasks]: number };
}

async function timeOf(task: Task): Promise<number> {
  const run = await task();
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
