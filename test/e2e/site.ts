// SPDX-License-Identifier: EUPL-1.2

import { spawn } from 'node:child_process';

/** What `npm start` runs, in a process of its own. */
export interface RunningSite {
  readonly address: string;
  /** Asks it to stop, as Ctrl+C does; its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the workbench and waits until it prints its address. */
export async function startSite(): Promise<RunningSite> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/start/workbench.ts', '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /https:\/\/localhost:\d+\/\S*/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    void ended.then((code) => {
      reject(new Error(`The workbench ended with ${code}:\n${output}`));
    });
  });
  return {
    address,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
