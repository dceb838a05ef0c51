// SPDX-License-Identifier: EUPL-1.2

import { carryOut } from './carry-out';
import type { RoundAnswer, RoundTask } from './worker-task';

/** A thread of the browser's: files are read beside the pane, which goes on responding. */
addEventListener('message', ({ data }: MessageEvent<RoundTask>) => {
  postMessage(answerTo(data));
});

function answerTo(task: RoundTask): RoundAnswer {
  try {
    return carryOut(task);
  } catch {
    return null;
  }
}
