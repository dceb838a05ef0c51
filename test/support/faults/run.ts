// SPDX-License-Identifier: EUPL-1.2

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { OPERATIONS } from './operation';
import { everyTrial, faultLines, tableText } from './table';

/**
 * The whole fault table, `npm run faults`: every fault at every request of every operation. Operations share nothing,
 * so each is tried out in a process of its own, as many at a time as there are cores. Fails when anything is lost.
 */
async function everyOperation(): Promise<number> {
  const waiting = OPERATIONS.map((_, index) => index);
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const { code, output } = await apart(index);
      process.stdout.write(`${output}\n`);
      failed += Number(code !== 0);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

function apart(index: number): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), String(index)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

const [index] = process.argv.slice(2);
if (index === undefined) {
  const failed = await everyOperation();
  console.log(
    failed === 0 ? 'Nothing is lost.' : `Something is lost in ${failed} of ${OPERATIONS.length} operations.`,
  );
  process.exitCode = Math.min(1, failed);
} else {
  const make = OPERATIONS[Number(index)];
  if (make === undefined) throw new Error(`There is no operation ${index}.`);
  const lines = await faultLines(make, everyTrial);
  console.log(tableText(lines));
  process.exitCode = lines.some(({ losses }) => losses.length > 0) ? 1 : 0;
}
