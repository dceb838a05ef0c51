// SPDX-License-Identifier: EUPL-1.2

import { createInterface } from 'node:readline/promises';

const YES = /^(j|ja|y|yes)$/i;

/** Puts a question on the terminal. False where nobody can answer, so that a script never waits; Enter is no. */
export async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env.CI !== undefined) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C at a question means what it means everywhere else.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const closed = new Promise<string>((resolve) =>
    terminal.once('close', () => {
      resolve('');
    }),
  );
  try {
    const answer = await Promise.race([terminal.question(question), closed]);
    return YES.test(answer.trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
}
