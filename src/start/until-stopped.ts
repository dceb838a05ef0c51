// SPDX-License-Identifier: EUPL-1.2

/** Ctrl+C, a request to end, and a window that closes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something when the process is asked to stop. The process then ends by itself, with exit code 0; a second
 * request ends it at once.
 */
export function whenStopped(stop: () => Promise<void>): void {
  const stopOnce = (): void => {
    for (const signal of SIGNALS) process.off(signal, stopOnce);
    void stop();
  };
  for (const signal of SIGNALS) process.on(signal, stopOnce);
}
