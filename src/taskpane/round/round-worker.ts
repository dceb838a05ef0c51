// SPDX-License-Identifier: EUPL-1.2

import type { RoundAnswer, RoundTask } from '../../round/worker-task';

/** Milliseconds that one task may take. */
const TIME_LIMIT = 60_000;

/** Why there is no answer. */
export type NoAnswer = 'timeLimit' | 'fault' | 'cancelled';

/** The thread that reads and makes files; after a task that had to be stopped a new one. */
export class RoundWorker {
  #worker: Worker | null = null;
  #stop: (() => void) | null = null;

  /** Asks one thing; the one before must have been answered. */
  ask(task: RoundTask): Promise<Exclude<RoundAnswer, null> | NoAnswer> {
    const worker = (this.#worker ??= new Worker(new URL('../../round/worker.ts', import.meta.url)));
    return new Promise((resolve) => {
      const finish = (answer: Exclude<RoundAnswer, null> | NoAnswer): void => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onerror = null;
        this.#stop = null;
        if (typeof answer === 'string') this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        finish('timeLimit');
      }, TIME_LIMIT);
      this.#stop = () => {
        finish('cancelled');
      };
      worker.onmessage = ({ data }: MessageEvent<RoundAnswer>) => {
        finish(data ?? 'fault');
      };
      worker.onerror = () => {
        finish('fault');
      };
      worker.postMessage(task);
    });
  }

  /** Gives up on what is going on. */
  cancel(): void {
    this.#stop?.();
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
