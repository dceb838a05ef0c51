// SPDX-License-Identifier: EUPL-1.2

import { readFile, stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Submission } from '../../core/round/submission';
import { MOST_BYTES, readSubmission } from '../../round/read-submission';
import type { ReadingAnswer, ReadingTask } from './reader-pool';

/** Reads the files that the main thread asks for, one after another. */
export function serveReading(): void {
  const answer = (message: ReadingAnswer): void => parentPort?.postMessage(message);
  parentPort?.on('message', (task: ReadingTask) => void read(task).then(answer));
  answer('ready');
}

async function read({ path, name, settings }: ReadingTask): Promise<Submission> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > MOST_BYTES) return { kind: 'failed', file: name, reason: 'tooLarge' };
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { kind: 'failed', file: name, reason: isMissing ? 'notFound' : 'notReadable' };
  }
  return readSubmission(name, bytes, settings);
}
