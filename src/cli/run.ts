// SPDX-License-Identifier: EUPL-1.2

import { isMainThread } from 'node:worker_threads';

// The threads that read the files of a round run this program too.
if (isMainThread) {
  const { main } = await import('./main');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const { serveReading } = await import('./round/reader-thread');
  serveReading();
}
