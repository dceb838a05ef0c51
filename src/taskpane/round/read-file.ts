// SPDX-License-Identifier: EUPL-1.2

import type { Submission, SubmissionSettings } from '../../core/round/submission';
import type { RoundWorker } from './round-worker';

/** Reads a file that the user picked, in the thread of the round; whatever is wrong with it is in what comes back. */
export async function readFile(
  thread: RoundWorker,
  file: File,
  settings: SubmissionSettings,
): Promise<Submission | 'cancelled'> {
  const failed = (reason: string): Submission => ({ kind: 'failed', file: file.name, reason });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return failed('notReadable');
  const answer = await thread.ask({ kind: 'read', file: file.name, bytes, settings });
  if (answer === 'cancelled') return answer;
  if (typeof answer === 'string') return failed(answer);
  return 'kind' in answer ? answer : failed('fault');
}
